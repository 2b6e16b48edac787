package org.gouji.ui.internal.rollup.views;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * A table that makes a line only when it comes into sight; a click on a column's head sorts by it, numbers as numbers.
 *
 * @param <T> the lines
 */
final class LineTable<T> {

    /** Columns of up to that weight are as wide as what they say, within reason. */
    private static final int SHORT = 6;
    private static final int MOST = 190;
    private static final int LOOKED_AT = 200;
    private static final int MARGIN = 18;

    private final Collator collator;
    private final Composite area;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final Table table;
    private final List<Function<T, String>> texts = new ArrayList<>();
    private final List<Integer> weights = new ArrayList<>();
    private List<T> first = List.of();
    private List<T> given = List.of();
    private List<T> lines = List.of();
    private Optional<Comparator<T>> order = Optional.empty();

    LineTable(Composite parent, Locale locale) {
        collator = Collator.getInstance(locale);
        area = new Composite(parent, SWT.NONE);
        area.setLayout(layout);
        table = new Table(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.KeyDown, this::copy);
    }

    /** Adds a column of texts. */
    LineTable<T> column(String title, int weight, Function<T, String> text) {
        return column(title, weight, SWT.LEFT, text, Comparator.comparing(text, collator));
    }

    /** Adds a column of numbers; lines without one come first. */
    LineTable<T> numbers(String title, int weight, Function<T, String> text,
            Function<T, Optional<BigDecimal>> number) {
        return column(title, weight, SWT.RIGHT, text,
                Comparator.comparing(line -> number.apply(line).orElse(BigDecimal.valueOf(Long.MIN_VALUE))));
    }

    private LineTable<T> column(String title, int weight, int style, Function<T, String> text, Comparator<T> up) {
        var column = new TableColumn(table, style);
        column.setText(title);
        column.setMoveable(true);
        column.addListener(SWT.Selection, event -> sort(column, up));
        texts.add(text);
        weights.add(weight);
        layout.setColumnData(column, new ColumnWeightData(weight, true));
        return this;
    }

    /** Takes all columns away. */
    void clearColumns() {
        table.setSortColumn(null);
        Arrays.stream(table.getColumns()).forEach(TableColumn::dispose);
        texts.clear();
        weights.clear();
        order = Optional.empty();
    }

    Composite control() {
        return area;
    }

    Table table() {
        return table;
    }

    List<T> lines() {
        return lines;
    }

    /** Shows other lines in the order in which the user sorted the ones before. */
    void show(List<T> newLines) {
        show(List.of(), newLines);
    }

    /** Shows other lines; the first of them stay where they are. */
    void show(List<T> head, List<T> newLines) {
        first = List.copyOf(head);
        given = List.copyOf(newLines);
        again();
    }

    private void again() {
        List<T> sorted = new ArrayList<>(given);
        order.ifPresent(sorted::sort);
        lines = new ArrayList<>(first);
        lines.addAll(sorted);
        table.setItemCount(lines.size());
        table.clearAll();
        fit();
        area.layout(true, true);
    }

    /** However narrow the table, its heads, codes and numbers are not cut. */
    private void fit() {
        GC gc = new GC(table);
        for (int i = 0; i < weights.size(); i++) {
            TableColumn column = table.getColumn(i);
            int least = gc.textExtent(column.getText()).x + MARGIN;
            int content = weights.get(i) > SHORT ? 0 : widest(gc, texts.get(i));
            layout.setColumnData(column, new ColumnWeightData(weights.get(i), Math.max(least, content), true));
        }
        gc.dispose();
    }

    private int widest(GC gc, Function<T, String> text) {
        return Math.min(MOST, MARGIN + lines.stream().limit(LOOKED_AT).map(text).distinct()
                .mapToInt(each -> gc.textExtent(each).x).max().orElse(0));
    }

    /** The line that is selected. */
    Optional<T> selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= lines.size() ? Optional.empty() : Optional.of(lines.get(index));
    }

    /** Selects the first line where there is any and none is selected. */
    void selectFirst() {
        if (!lines.isEmpty() && table.getSelectionIndex() < 0) {
            table.setSelection(0);
        }
    }

    void onSelect(Consumer<T> listener) {
        table.addListener(SWT.Selection, event -> selected().ifPresent(listener));
    }

    /** Calls with what is opened with the mouse or the Enter key. */
    void onOpen(Consumer<T> listener) {
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(listener));
    }

    private void fill(TableItem item, int index) {
        // While all lines go, the system may ask for one that is gone already.
        if (index >= 0 && index < lines.size()) {
            T line = lines.get(index);
            item.setText(texts.stream().map(text -> text.apply(line)).toArray(String[]::new));
        }
    }

    private void sort(TableColumn column, Comparator<T> up) {
        boolean down = column == table.getSortColumn() && table.getSortDirection() == SWT.UP;
        table.setSortColumn(column);
        table.setSortDirection(down ? SWT.DOWN : SWT.UP);
        order = Optional.of(down ? up.reversed() : up);
        again();
    }

    /** Ctrl+C puts the selected lines into the clipboard as spreadsheets take them, Ctrl+A selects all. */
    private void copy(Event event) {
        if (event.stateMask != SWT.MOD1) {
            return;
        }
        if (event.keyCode == 'a') {
            table.selectAll();
        } else if (event.keyCode == 'c' && table.getSelectionCount() > 0) {
            IntFunction<String> line = index -> texts.stream().map(text -> text.apply(lines.get(index)))
                    .collect(Collectors.joining("\t"));
            String head = Arrays.stream(table.getColumns()).map(TableColumn::getText).collect(Collectors.joining("\t"));
            String all = head + "\n"
                    + Arrays.stream(table.getSelectionIndices()).mapToObj(line).collect(Collectors.joining("\n"));
            var clipboard = new Clipboard(table.getDisplay());
            clipboard.setContents(new Object[]{all}, new Transfer[]{TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }
}
