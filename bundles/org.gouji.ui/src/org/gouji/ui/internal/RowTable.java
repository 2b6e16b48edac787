package org.gouji.ui.internal;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.gouji.model.Severity;

/**
 * A table of rows whose columns are texts; a click on a column's head sorts by it.
 *
 * @param <T> the rows
 */
public final class RowTable<T> {

    /** Columns of up to that weight are as wide as what they say, within reason. */
    private static final int SHORT = 6;
    private static final int MOST = 190;
    private static final int LOOKED_AT = 200;
    private static final int MARGIN = 18;
    private static final int ICON = 20;

    private final Class<T> type;
    private final Collator collator;
    private final Composite area;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final TableViewer viewer;
    private final List<TableViewerColumn> columns = new ArrayList<>();
    private final List<Integer> weights = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private final List<Function<T, String>> readers = new ArrayList<>();
    private List<T> rows = List.of();
    private Optional<Comparator<T>> order = Optional.empty();

    public RowTable(Composite parent, Class<T> type, Locale locale) {
        this.type = type;
        collator = Collator.getInstance(locale);
        area = new Composite(parent, SWT.NONE);
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.BORDER);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
    }

    /** Adds a column of texts. */
    public RowTable<T> column(String title, int weight, Function<T, String> text) {
        return column(title, weight, text, row -> null);
    }

    /** Adds a column of texts with the icons of severities. */
    public RowTable<T> marked(String title, int weight, Function<T, String> text, Function<T, Severity> severity) {
        return column(title, weight, text, row -> icon(severity.apply(row)));
    }

    private RowTable<T> column(String title, int weight, Function<T, String> text, Function<T, Image> image) {
        var column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setMoveable(true);
        column.getColumn().addListener(SWT.Selection, event -> sort(column.getColumn(), text));
        column.setLabelProvider(new Labels(text, image));
        columns.add(column);
        weights.add(weight);
        readers.add(text);
        widths.add(0);
        // Until there are rows; a table whose columns have no width at all cannot be laid out.
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, MARGIN, true));
        return this;
    }

    /** However narrow the table, its head and a code, a level or a year are not cut. */
    private void fit() {
        boolean changed = false;
        GC gc = new GC(viewer.getTable());
        for (int i = 0; i < columns.size(); i++) {
            int width = width(gc, i);
            changed |= width > widths.set(i, width);
            layout.setColumnData(columns.get(i).getColumn(), new ColumnWeightData(weights.get(i), width, true));
        }
        gc.dispose();
        if (changed) {
            area.layout(true, true);
        }
    }

    private int width(GC gc, int column) {
        int least = gc.textExtent(columns.get(column).getColumn().getText()).x + MARGIN;
        if (weights.get(column) > SHORT) {
            return Math.max(least, widths.get(column));
        }
        int content = rows.stream().limit(LOOKED_AT).map(readers.get(column)).distinct()
                .mapToInt(text -> gc.textExtent(text).x).max().orElse(0) + MARGIN + (column == 0 ? ICON : 0);
        return Math.max(widths.get(column), Math.max(least, Math.min(MOST, content)));
    }

    /** Lets the cells of a column be changed. */
    public void editable(int column, EditingSupport editing) {
        columns.get(column).setEditingSupport(editing);
    }

    /** The control to be placed in a window. */
    public Composite control() {
        return area;
    }

    public TableViewer viewer() {
        return viewer;
    }

    /** Shows other rows, in the order in which the user sorted the ones before. */
    public void show(List<T> newRows) {
        rows = List.copyOf(newRows);
        fit();
        viewer.setInput(ordered());
    }

    /** Selects a row and scrolls to it; nobody is told. */
    public void select(T row) {
        int index = ordered().indexOf(row);
        viewer.getTable().setSelection(index);
        viewer.getTable().showSelection();
    }

    /** The row that is selected. */
    public Optional<T> selected() {
        Object first = viewer.getStructuredSelection().getFirstElement();
        return type.isInstance(first) ? Optional.of(type.cast(first)) : Optional.empty();
    }

    /** Calls with the row that the user selects. */
    public void onSelect(Consumer<T> listener) {
        viewer.addSelectionChangedListener(event -> {
            Object first = event.getStructuredSelection().getFirstElement();
            if (type.isInstance(first)) {
                listener.accept(type.cast(first));
            }
        });
    }

    private void sort(TableColumn column, Function<T, String> text) {
        Table table = viewer.getTable();
        boolean down = column == table.getSortColumn() && table.getSortDirection() == SWT.UP;
        table.setSortColumn(column);
        table.setSortDirection(down ? SWT.DOWN : SWT.UP);
        Comparator<T> up = Comparator.comparing(text, collator);
        order = Optional.of(down ? up.reversed() : up);
        viewer.setInput(ordered());
    }

    private List<T> ordered() {
        List<T> sorted = new ArrayList<>(rows);
        order.ifPresent(sorted::sort);
        return sorted;
    }

    private static Image icon(Severity severity) {
        ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
        return images.getImage(switch (severity) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
        });
    }

    private final class Labels extends ColumnLabelProvider {

        private final Function<T, String> text;
        private final Function<T, Image> image;

        Labels(Function<T, String> text, Function<T, Image> image) {
            this.text = text;
            this.image = image;
        }

        @Override
        public String getText(Object element) {
            return text.apply(type.cast(element));
        }

        @Override
        public Image getImage(Object element) {
            return image.apply(type.cast(element));
        }
    }
}
