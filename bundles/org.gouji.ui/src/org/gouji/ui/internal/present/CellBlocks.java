package org.gouji.ui.internal.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Blocks of cells on their way to and from a spreadsheet: rows are lines, columns are parted by tabs. */
public final class CellBlocks {

    private static final int MOST_ROWS = 500;
    private static final int MOST_COLUMNS = 100;

    private CellBlocks() {
    }

    /**
     * What is pasted into one cell.
     *
     * @param cell the data cell; empty where the form has none at that place
     * @param typed its new content
     */
    public record Pasted(Optional<GridCell> cell, String typed) {
    }

    /** The data cells in the rectangle between two cells, row by row. */
    public static List<GridCell> between(TableGrid grid, GridCell one, GridCell other) {
        int top = Math.min(one.row(), other.row());
        int bottom = Math.max(one.endRow(), other.endRow());
        int left = Math.min(one.column(), other.column());
        int right = Math.max(one.endColumn(), other.endColumn());
        return grid.cells().stream().filter(cell -> cell.key().isPresent())
                .filter(cell -> cell.row() < bottom && cell.endRow() > top)
                .filter(cell -> cell.column() < right && cell.endColumn() > left).toList();
    }

    /** The texts of cells as a spreadsheet takes them. */
    public static String text(List<GridCell> cells) {
        StringBuilder text = new StringBuilder();
        int row = -1;
        for (GridCell cell : cells) {
            if (row >= 0) {
                text.append(cell.row() == row ? '\t' : '\n');
            }
            text.append(cell.text().replace('\t', ' ').replace('\n', ' '));
            row = cell.row();
        }
        return text.toString();
    }

    /** What a spreadsheet's text puts where, beginning at a cell; labels between data cells are stepped over. */
    public static List<Pasted> paste(TableGrid grid, GridCell start, String text) {
        List<Pasted> pasted = new ArrayList<>();
        Optional<GridCell> first = Optional.of(start);
        for (List<String> line : lines(text)) {
            Optional<GridCell> cell = first;
            for (String typed : line) {
                pasted.add(new Pasted(cell, typed.strip()));
                cell = cell.flatMap(from -> step(grid, from, Direction.RIGHT));
            }
            first = first.flatMap(from -> step(grid, from, Direction.DOWN));
        }
        return pasted;
    }

    private static Optional<GridCell> step(TableGrid grid, GridCell from, Direction direction) {
        return Optional.of(grid.next(from, direction)).filter(next -> !next.equals(from));
    }

    private static List<List<String>> lines(String text) {
        List<String> lines = text.replace("\r\n", "\n").replace('\r', '\n').lines().limit(MOST_ROWS).toList();
        return lines.stream().map(line -> List.of(line.split("\t", -1)))
                .map(cells -> cells.subList(0, Math.min(cells.size(), MOST_COLUMNS))).toList();
    }
}
