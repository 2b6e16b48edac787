package org.gouji.ui.internal.looks;

import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The whole text of a cell of a table or tree that is too narrow for it, beside the mouse. */
public final class CellTips extends ToolTip {

    private static final String HAS = "org.gouji.ui.tips";
    private static final int WIDTH = 520;
    private static final int MARGIN = 4;
    private static final Point BESIDE = new Point(12, 16);

    private final Control control;

    private CellTips(Control control) {
        super(control, NO_RECREATE, false);
        this.control = control;
        setShift(BESIDE);
    }

    /** From now on every new table and tree has them. */
    public static void begin(Display display) {
        display.addListener(SWT.Skin, event -> {
            boolean cells = event.widget instanceof Table || event.widget instanceof Tree;
            if (cells && event.widget.getData(HAS) == null) {
                event.widget.setData(HAS, Boolean.TRUE);
                new CellTips((Control) event.widget).activate();
            }
        });
    }

    /**
     * A cell.
     *
     * @param item its line
     * @param column its column
     * @param text what it says
     * @param room how wide the text can be
     * @param font in which it is written
     */
    private record Cell(Item item, int column, String text, int room, Font font) {
    }

    @Override
    protected Object getToolTipArea(Event event) {
        return cell(new Point(event.x, event.y)).orElse(null);
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return super.shouldCreateToolTip(event) && cell(new Point(event.x, event.y)).filter(this::cut).isPresent();
    }

    @Override
    protected Composite createToolTipContentArea(Event event, Composite parent) {
        String text = cell(new Point(event.x, event.y)).map(Cell::text).orElse("");
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
        area.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_INFO_BACKGROUND));
        var label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_INFO_FOREGROUND));
        label.setBackground(area.getBackground());
        int width = Math.min(WIDTH, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).applyTo(label);
        return area;
    }

    private boolean cut(Cell cell) {
        GC gc = new GC(control);
        gc.setFont(cell.font());
        int needed = gc.textExtent(cell.text()).x;
        gc.dispose();
        return needed > cell.room();
    }

    private Optional<Cell> cell(Point place) {
        if (control instanceof Table table) {
            return Optional.ofNullable(table.getItem(place)).flatMap(item -> in(item, table.getColumnCount(), place));
        }
        return Optional.ofNullable(((Tree) control).getItem(place))
                .flatMap(item -> in(item, ((Tree) control).getColumnCount(), place));
    }

    private static Optional<Cell> in(TableItem item, int columns, Point place) {
        return IntStream.range(0, Math.max(1, columns)).filter(column -> item.getBounds(column).contains(place))
                .mapToObj(column -> new Cell(item, column, item.getText(column),
                        room(item.getBounds(column), item.getTextBounds(column)), item.getFont(column)))
                .findFirst();
    }

    private static Optional<Cell> in(TreeItem item, int columns, Point place) {
        return IntStream.range(0, Math.max(1, columns)).filter(column -> item.getBounds(column).contains(place))
                .mapToObj(column -> new Cell(item, column, item.getText(column),
                        room(item.getBounds(column), item.getTextBounds(column)), item.getFont(column)))
                .findFirst();
    }

    /** From where the text begins to the cell's end. */
    private static int room(Rectangle cell, Rectangle text) {
        return cell.x + cell.width - text.x;
    }
}
