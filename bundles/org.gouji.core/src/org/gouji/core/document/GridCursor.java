package org.gouji.core.document;

import java.util.Arrays;

import org.gouji.model.InputStatus;
import org.gouji.spi.WorkStoppedException;

/** Knows which cell covers each column of the current row from above, and where the next cell goes. */
final class GridCursor {

    /** Wider than any spreadsheet; a file that claims more is hostile. */
    static final int MAX_COLUMNS = 65_536;

    /** The cell that covered each column last. */
    private int[] owner = new int[16];
    /** The row after the last one it covers. */
    private int[] until = new int[16];
    private int row = -1;
    private int next;
    private int position;
    private int width;

    void reset() {
        Arrays.fill(until, 0);
        row = -1;
        next = 0;
        position = 0;
        width = 0;
    }

    void beginRow() {
        row++;
        next = 0;
        position = 0;
    }

    int row() {
        return row;
    }

    int rows() {
        return row + 1;
    }

    int width() {
        return width;
    }

    /** Cell elements of this row so far, merge continuations included. */
    int position() {
        return position;
    }

    int freeColumn() {
        int column = next;
        while (column < until.length && until[column] > row) {
            column++;
        }
        return column;
    }

    void place(int cell, int column, int rowSpan, int columnSpan) {
        int end = end(column, columnSpan);
        int bottom = (int) Math.min(Integer.MAX_VALUE, (long) row + rowSpan);
        for (int i = column; i < end; i++) {
            if (until[i] <= bottom) {
                owner[i] = cell;
                until[i] = bottom;
            }
        }
        advance(end);
        width = Math.max(width, end);
    }

    /** The cell that ends just above at a column, or -1. */
    int above(int column) {
        return row > 0 && column < until.length && until[column] == row ? owner[column] : -1;
    }

    /**
     * Lets a cell go on in this row. Only the columns named are taken, even where the cell above is wider: what follows
     * in the row keeps the column that the file gives it.
     */
    void extend(int cell, int column, int columnSpan) {
        int end = end(column, columnSpan);
        for (int i = column; i < end; i++) {
            if (owner[i] == cell && until[i] == row) {
                until[i] = row + 1;
            }
        }
        advance(end);
    }

    void skip(int columns) {
        next = end(next, columns);
    }

    private void advance(int end) {
        next = end;
        position++;
    }

    private int end(int column, int columnSpan) {
        long end = (long) column + columnSpan;
        if (end > MAX_COLUMNS) {
            throw new WorkStoppedException(InputStatus.LIMIT_ROWS, "more than " + MAX_COLUMNS + " columns");
        }
        if (end > until.length) {
            int size = Math.max((int) end, Math.min(MAX_COLUMNS, until.length * 2));
            owner = Arrays.copyOf(owner, size);
            until = Arrays.copyOf(until, size);
        }
        return (int) end;
    }
}
