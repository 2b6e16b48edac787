package org.gouji.ui.internal.present;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where the cells of a grid lie on the screen: columns as wide as their texts want and the window allows, rows as high
 * as their wrapped texts need.
 */
public final class GridGeometry {

    /** Blank space left and right of a text. */
    public static final int MARGIN = 6;
    private static final int MARGIN_Y = 4;
    /** Widths in characters: what a column must have, and what it would like at most. */
    private static final int TALL_LABEL = 5;
    private static final int HEAD_MIN = 4;
    private static final int HEAD_MAX = 7;
    private static final int LABEL_MIN = 9;
    private static final int LABEL_MAX = 24;
    private static final int DATA_MIN = 4;
    private static final int DATA_MAX = 12;
    private static final double MAX_STRETCH = 1.5;

    private final TableGrid grid;
    private final TextMeasure measure;
    private final int em;
    private final int signs;
    private final int[] x;
    private final int[] y;

    /** Lays a grid out for a width; it becomes wider when its columns do not fit. */
    public GridGeometry(TableGrid grid, TextMeasure measure, int available) {
        this.grid = grid;
        this.measure = measure;
        this.em = measure.width("\u56fd");
        this.signs = 4 * em;
        this.x = sums(widths(available - 1));
        this.y = sums(heights());
    }

    public int width() {
        return x[grid.columns()] + 1;
    }

    public int height() {
        return y[grid.rows()] + 1;
    }

    public int left(GridCell cell) {
        return x[cell.column()];
    }

    public int top(GridCell cell) {
        return y[cell.row()];
    }

    public int width(GridCell cell) {
        return x[cell.endColumn()] - x[cell.column()];
    }

    public int height(GridCell cell) {
        return y[cell.endRow()] - y[cell.row()];
    }

    /** The cell under a point. */
    public Optional<GridCell> at(int px, int py) {
        return px < 0 || py < 0 || px >= width() - 1 || py >= height() - 1
                ? Optional.empty()
                : grid.at(index(y, py), index(x, px));
    }

    private static int index(int[] edges, int point) {
        int found = Arrays.binarySearch(edges, point);
        return found >= 0 ? found : -found - 2;
    }

    private int[] widths(int available) {
        int[] least = new int[grid.columns()];
        int[] most = new int[grid.columns()];
        Arrays.fill(least, 2 * em);
        Arrays.fill(most, 2 * em);
        grid.cells().stream().sorted(Comparator.comparingInt(cell -> cell.place().columnSpan())).forEach(cell -> {
            widen(least, cell, least(cell));
            widen(most, cell, most(cell));
        });
        int sumLeast = Arrays.stream(least).sum();
        int sumMost = Arrays.stream(most).sum();
        double share = sumMost == sumLeast ? 1 : (available - sumLeast) / (double) (sumMost - sumLeast);
        double stretch = Math.min(MAX_STRETCH, Math.max(1.0, available / (double) Math.max(1, sumMost)));
        int[] widths = new int[grid.columns()];
        for (int i = 0; i < widths.length; i++) {
            double wanted = least[i] + (most[i] - least[i]) * Math.max(0, Math.min(1, share));
            widths[i] = (int) (wanted * stretch);
        }
        return widths;
    }

    /** Gives what a cell lacks to the last of its columns, which for labels is the one with the longest texts. */
    private static void widen(int[] widths, GridCell cell, int wanted) {
        int has = Arrays.stream(widths, cell.column(), cell.endColumn()).sum();
        if (has < wanted) {
            widths[cell.endColumn() - 1] += wanted - has;
        }
    }

    private int least(GridCell cell) {
        if (cell.look() != CellLook.LABEL) {
            return Math.max(DATA_MIN * em, Math.min(natural(cell), DATA_MAX * em));
        }
        int characters = tall(cell) ? TALL_LABEL : head(cell) ? HEAD_MIN : LABEL_MIN;
        return Math.min(natural(cell), characters * em + 2 * MARGIN);
    }

    private int most(GridCell cell) {
        if (cell.look() != CellLook.LABEL) {
            return Math.max(HEAD_MAX * em, least(cell));
        }
        int characters = tall(cell) ? TALL_LABEL : head(cell) ? HEAD_MAX : LABEL_MAX;
        return Math.min(natural(cell), characters * em + 2 * MARGIN);
    }

    private int natural(GridCell cell) {
        return measure.width(cell.text()) + 2 * MARGIN + (cell.look() == CellLook.LABEL ? 0 : signs);
    }

    private static boolean tall(GridCell cell) {
        return cell.place().rowSpan() > 1;
    }

    /** Whether a label stands above data: some data cell begins in one of its columns. */
    private boolean head(GridCell label) {
        return grid.cells().stream().anyMatch(cell -> cell.look() != CellLook.LABEL && cell.column() >= label.column()
                && cell.column() < label.endColumn());
    }

    private int[] heights() {
        int[] heights = new int[grid.rows()];
        Arrays.fill(heights, measure.height("\u56fd", em * 2) + 2 * MARGIN_Y);
        grid.cells().stream().sorted(Comparator.comparingInt(cell -> cell.place().rowSpan())).forEach(cell -> {
            int inner = Math.max(em, width(cell) - 2 * MARGIN);
            int wanted = cell.text().isEmpty() ? 0 : measure.height(cell.text(), inner) + 2 * MARGIN_Y;
            spread(heights, cell, wanted);
        });
        return heights;
    }

    private static void spread(int[] heights, GridCell cell, int wanted) {
        int lack = wanted - Arrays.stream(heights, cell.row(), cell.endRow()).sum();
        int rows = cell.place().rowSpan();
        for (int i = 0; i < rows && lack > 0; i++) {
            heights[cell.row() + i] += (lack + rows - 1) / rows;
        }
    }

    private static int[] sums(int[] sizes) {
        int[] edges = new int[sizes.length + 1];
        for (int i = 0; i < sizes.length; i++) {
            edges[i + 1] = edges[i] + sizes[i];
        }
        return edges;
    }
}
