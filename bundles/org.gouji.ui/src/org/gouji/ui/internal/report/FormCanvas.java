package org.gouji.ui.internal.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.gouji.ui.internal.looks.Palette;
import org.gouji.ui.internal.looks.Tone;
import org.gouji.ui.internal.present.CellBlocks;
import org.gouji.ui.internal.present.Direction;
import org.gouji.ui.internal.present.FindingRow.Fix;
import org.gouji.ui.internal.present.GridCell;
import org.gouji.ui.internal.present.GridGeometry;
import org.gouji.ui.internal.present.PasteRow;
import org.gouji.ui.internal.present.TableGrid;
import org.gouji.ui.internal.present.Texts;

/** A form table that can be walked with the mouse and the arrow keys. Scrolls inside its parent. */
public final class FormCanvas {

    /** Widget data with the shown texts by key, for programs that look at the screen. */
    static final String CELLS = "org.gouji.ui.cells";
    /** Widget data with the key of the selected cell. */
    static final String SELECTED = "org.gouji.ui.selected";

    private TableGrid grid;
    private final ScrolledComposite scroller;
    private final Canvas canvas;
    private final Texts texts;
    private final SwtMeasure measure;
    private final GridPainter painter;
    private Consumer<GridCell> listener = cell -> {
    };
    private Consumer<GridCell> opener = cell -> {
    };
    private Optional<CellEditing> editing = Optional.empty();
    private Optional<CellEditor> editor = Optional.empty();
    private GridGeometry geometry;
    private Optional<GridCell> selected = Optional.empty();
    /** The cell from which the selected block of cells reaches to the selected one. */
    private Optional<GridCell> anchor = Optional.empty();
    private Set<String> related = Set.of();
    private int laidOutFor;

    public FormCanvas(Composite parent, TableGrid grid, Texts texts) {
        this.grid = grid;
        this.texts = texts;
        scroller = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        canvas = new Canvas(scroller, SWT.DOUBLE_BUFFERED);
        scroller.setContent(canvas);
        scroller.setBackground(Palette.of(Tone.PAPER));
        Palette.paper(canvas);
        measure = new SwtMeasure(canvas.getDisplay(), canvas.getFont());
        Font bold = new LocalResourceManager(JFaceResources.getResources(), canvas)
                .create(FontDescriptor.createFrom(canvas.getFont()).setStyle(SWT.BOLD));
        painter = new GridPainter(grid, texts, measure, bold);
        canvas.setData(CELLS, shownTexts());
        layOut();
        listen();
        speak();
    }

    /** The control to be placed in a window. */
    public Composite control() {
        return scroller;
    }

    /** What has the keyboard. */
    Control canvas() {
        return canvas;
    }

    public void onSelect(Consumer<GridCell> consumer) {
        listener = consumer;
    }

    /** Calls with the cell that the user opens; one that can be edited is edited instead. */
    public void onOpen(Consumer<GridCell> consumer) {
        opener = consumer;
    }

    /** From now on the cells can be edited. */
    void edit(CellEditing how) {
        editing = Optional.of(how);
        editor.ifPresent(field -> field.edit(how));
    }

    /** Whether the selected cell can be edited. */
    boolean editable() {
        return editing.isPresent() && selected.flatMap(GridCell::key).isPresent();
    }

    /** Opens the field in the selected cell with what the cell says. */
    void open() {
        open(Optional.empty());
    }

    /** Where the selected cell is on the canvas. */
    Optional<Rectangle> place() {
        return selected.map(cell -> GridPainter.area(geometry, cell));
    }

    /** Opens the field in the selected cell. */
    private void open(Optional<String> typed) {
        if (editing.isEmpty() && typed.isEmpty()) {
            selected.ifPresent(opener);
        }
        selected.flatMap(GridCell::key).ifPresent(key -> editing.ifPresent(how -> {
            editor.ifPresent(CellEditor::close);
            var field = new CellEditor(canvas, GridPainter.area(geometry, selected.get()), key, how, texts);
            editor = Optional.of(field);
            field.open(typed);
        }));
    }

    /** Offers changes beside the selected cell. */
    void offer(List<Fix> fixes, Consumer<Fix> taker) {
        Rectangle place = place().orElse(new Rectangle(0, 0, 0, 0));
        new FixList(canvas, place, fixes, texts, taker);
    }

    public void setFocus() {
        canvas.setFocus();
    }

    public TableGrid grid() {
        return grid;
    }

    /** The cell where the keyboard is. */
    public Optional<GridCell> selected() {
        return selected;
    }

    /** Shows the same table with other values; a field stays open when its cell says what it said. */
    public void show(TableGrid changed) {
        editor.filter(field -> !says(grid, field.key()).equals(says(changed, field.key()))).ifPresent(field -> {
            field.close();
            editor = Optional.empty();
        });
        related = Set.of();
        grid = changed;
        painter.show(changed);
        canvas.setData(CELLS, shownTexts());
        geometry = null;
        layOut();
        selected = selected.flatMap(GridCell::key).flatMap(grid::cell);
        anchor = anchor.flatMap(GridCell::key).flatMap(grid::cell);
        editor.ifPresent(field -> grid.cell(field.key())
                .ifPresent(cell -> field.move(GridPainter.area(geometry, cell))));
        canvas.redraw();
    }

    private static List<Object> says(TableGrid in, String key) {
        return in.cell(key).map(cell -> List.<Object>of(cell.text(), cell.look())).orElse(List.of());
    }

    /** Frames the cells of a relation; what is selected stays so. */
    void relate(List<String> keys) {
        related = Set.copyOf(keys);
        canvas.redraw();
    }

    /** Marks the cells of a finding and shows the first of them. */
    void mark(List<String> keys) {
        related = Set.copyOf(keys);
        keys.stream().map(grid::cell).flatMap(Optional::stream).findFirst().ifPresent(this::select);
        canvas.redraw();
    }

    private Map<String, String> shownTexts() {
        Map<String, String> shown = new LinkedHashMap<>();
        grid.cells().forEach(cell -> cell.key().ifPresent(key -> shown.put(key, cell.text())));
        return Map.copyOf(shown);
    }

    private void layOut() {
        int bar = scroller.getVerticalBar() == null ? 0 : scroller.getVerticalBar().getSize().x;
        int available = Math.max(1, scroller.getSize().x - bar);
        if (geometry == null || available != laidOutFor) {
            laidOutFor = available;
            geometry = new GridGeometry(grid, measure, available);
            canvas.setSize(geometry.width(), geometry.height());
            canvas.redraw();
        }
    }

    private void listen() {
        scroller.addListener(SWT.Resize, event -> layOut());
        canvas.addPaintListener(event -> {
            painter.paint(event.gc, geometry, selected, related, canvas.isFocusControl());
            painter.block(event.gc, geometry, block());
        });
        canvas.addDisposeListener(event -> measure.dispose());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.FocusIn, event -> {
            canvas.redraw();
            if (selected.isEmpty()) {
                grid.first().ifPresent(this::select);
            }
        });
        canvas.addMouseListener(MouseListener.mouseDownAdapter(this::click));
        canvas.addMouseListener(MouseListener.mouseDoubleClickAdapter(event -> open()));
        canvas.addMouseMoveListener(this::hover);
        canvas.addKeyListener(KeyListener.keyPressedAdapter(this::key));
        canvas.addTraverseListener(event -> event.doit = true);
    }

    private void click(MouseEvent event) {
        canvas.setFocus();
        // A click for the menu leaves the block of cells as it is.
        Predicate<GridCell> kept = cell -> event.button != 1 && block().contains(cell);
        geometry.at(event.x, event.y).filter(cell -> cell.key().isPresent() && !kept.test(cell)).ifPresent(cell -> {
            related = Set.of();
            reach(cell, (event.stateMask & SWT.SHIFT) != 0);
        });
    }

    /** Moves the keyboard to a cell, or makes the selected block reach to it. */
    private void reach(GridCell cell, boolean extend) {
        Optional<GridCell> from = extend ? anchor.or(() -> selected) : Optional.empty();
        select(cell);
        anchor = from;
    }

    /** The selected cells: one, or the rectangle between two. */
    private List<GridCell> block() {
        return selected.map(cell -> anchor.map(from -> CellBlocks.between(grid, from, cell)).orElse(List.of(cell)))
                .orElse(List.of());
    }

    private void hover(MouseEvent event) {
        String tooltip = geometry.at(event.x, event.y).map(GridCell::tooltip).orElse("");
        String old = canvas.getToolTipText();
        if (!tooltip.equals(old == null ? "" : old)) {
            canvas.setToolTipText(tooltip.isEmpty() ? null : tooltip);
        }
    }

    private void key(KeyEvent event) {
        if (event.keyCode == 'c' && (event.stateMask & SWT.MOD1) != 0) {
            copy();
            return;
        }
        if (event.keyCode == 'v' && (event.stateMask & SWT.MOD1) != 0) {
            paste();
            return;
        }
        if (begins(event)) {
            open(event.character >= '0' ? Optional.of(String.valueOf(event.character)) : Optional.empty());
            return;
        }
        Optional<GridCell> target = switch (event.keyCode) {
            case SWT.ARROW_UP -> moved(Direction.UP);
            case SWT.ARROW_DOWN -> moved(Direction.DOWN);
            case SWT.ARROW_LEFT -> moved(Direction.LEFT);
            case SWT.ARROW_RIGHT -> moved(Direction.RIGHT);
            case SWT.HOME -> grid.first();
            case SWT.END -> grid.last();
            default -> Optional.empty();
        };
        target.ifPresent(cell -> reach(cell, (event.stateMask & SWT.SHIFT) != 0));
    }

    /** Enter and F2 open the field with what the cell says, a digit with that digit. */
    private static boolean begins(KeyEvent event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
            return false;
        }
        return event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.F2
                || event.character >= '0' && event.character <= '9';
    }

    private Optional<GridCell> moved(Direction direction) {
        return selected.map(cell -> grid.next(cell, direction)).or(grid::first);
    }

    /** Puts the selected cells into the clipboard. */
    void copy() {
        String text = CellBlocks.text(block());
        if (!text.isEmpty()) {
            var clipboard = new Clipboard(canvas.getDisplay());
            clipboard.setContents(new Object[]{text}, new Transfer[]{TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    /** Shows what a block from a spreadsheet would change, and changes it when the officer agrees. */
    void paste() {
        var clipboard = new Clipboard(canvas.getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (text instanceof String block && !block.isBlank() && selected.isPresent() && editing.isPresent()) {
            CellEditing how = editing.get();
            List<PasteRow> rows = how.preview(CellBlocks.paste(grid, from(), block));
            var dialog = new PasteDialog(canvas.getShell(), rows, how.reason(""), texts);
            if (dialog.open() == Window.OK) {
                how.correct(rows, dialog.reason());
            }
        }
    }

    /** The cell at the upper left of what is selected. */
    private GridCell from() {
        return block().stream().findFirst().or(() -> selected).orElseThrow();
    }

    private void select(GridCell cell) {
        selected = Optional.of(cell);
        anchor = Optional.empty();
        canvas.setData(SELECTED, cell.key().orElse(""));
        reveal(GridPainter.area(geometry, cell));
        canvas.redraw();
        canvas.getAccessible().setFocus(ACC.CHILDID_SELF);
        listener.accept(cell);
    }

    /** Scrolls as little as possible. */
    private void reveal(Rectangle area) {
        Point origin = scroller.getOrigin();
        Rectangle shown = scroller.getClientArea();
        int left = Math.min(Math.max(origin.x, area.x + area.width - shown.width + 1), area.x);
        int top = Math.min(Math.max(origin.y, area.y + area.height - shown.height + 1), area.y);
        scroller.setOrigin(left, top);
    }

    private void speak() {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = selected.map(cell -> texts.get("spoken.table", grid.title(), cell.spoken()))
                        .orElse(grid.title());
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = selected.isPresent() ? ACC.ROLE_TABLECELL : ACC.ROLE_TABLE;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail |= ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE
                        | (canvas.isFocusControl() ? ACC.STATE_FOCUSED | ACC.STATE_SELECTED : ACC.STATE_NORMAL);
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = selected.map(GridCell::text).orElse("");
            }
        });
    }
}
