package org.gouji.export.xlsx.internal;

import java.util.Arrays;

import org.gouji.model.schema.FormLayout;
import org.gouji.model.schema.FormLayout.LayoutCell;

/** Widths and heights with which a form's labels can be read. */
final class FormSizes {

    private static final int NARROWEST = 9;
    private static final int WIDEST = 12;
    private static final int WIDEST_LABEL = 40;
    private static final int LINE = 16;
    private static final int LEAST_HEIGHT = 20;
    private static final int MOST_HEIGHT = 400;

    private final int[] widths;
    private final int[] heights;

    FormSizes(FormLayout grid) {
        this.widths = new int[grid.columns()];
        this.heights = new int[grid.rows()];
        Arrays.fill(widths, NARROWEST);
        Arrays.fill(heights, LEAST_HEIGHT);
        int labels = firstData(grid);
        grid.cells().stream().filter(c -> c.columnSpan() == 1).forEach(c -> widths[c.column()] = Math.max(
                widths[c.column()], Math.min(length(c.text()) + 2, c.column() == labels - 1 ? WIDEST_LABEL : WIDEST)));
        grid.cells().stream().filter(c -> c.rowSpan() == 1)
                .forEach(c -> heights[c.row()] = Math.max(heights[c.row()], height(c.text(), width(c))));
        grid.cells().stream().filter(c -> c.rowSpan() > 1).forEach(this::stretch);
    }

    /** The first column with values. */
    private static int firstData(FormLayout grid) {
        return grid.cells().stream().filter(c -> c.key().isPresent()).mapToInt(LayoutCell::column).min().orElse(0);
    }

    int width(int column) {
        return widths[column];
    }

    int height(int row) {
        return heights[row];
    }

    /** Height of a row whose only text goes over all columns. */
    int noteHeight(String text) {
        return height(text, Math.max(NARROWEST, Arrays.stream(widths).sum()));
    }

    private int width(LayoutCell cell) {
        return Arrays.stream(widths, cell.column(), cell.column() + cell.columnSpan()).sum();
    }

    private void stretch(LayoutCell cell) {
        int have = Arrays.stream(heights, cell.row(), cell.row() + cell.rowSpan()).sum();
        int last = cell.row() + cell.rowSpan() - 1;
        heights[last] = Math.min(MOST_HEIGHT, heights[last] + Math.max(0, height(cell.text(), width(cell)) - have));
    }

    private static int height(String text, int width) {
        long lines = text.lines().mapToLong(line -> Math.max(1, (length(line) + width - 1L) / Math.max(1, width - 1)))
                .sum();
        return (int) Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, lines * LINE + (LEAST_HEIGHT - LINE)));
    }

    /** Length in half-width characters. */
    private static int length(String text) {
        return text.codePoints().map(c -> c < 0x2E80 && c != '“' && c != '”' ? 1 : 2).sum();
    }
}
