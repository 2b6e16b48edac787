package org.gouji.core.document;

/**
 * The cells of a table that cover several rows, with the lowest row that they and all cells before them reach. Finding
 * the cell that covers a position from above so stops early instead of walking up the table.
 *
 * @param cells indexes in the store, in reading order
 * @param reach row after the last row covered by the cell or one before it
 */
record TallCells(int[] cells, int[] reach) {

    static final TallCells NONE = new TallCells(new int[0], new int[0]);

    static TallCells collect(DocumentStore store, int firstCell) {
        int[] cells = new int[tallCount(store, firstCell)];
        int[] reach = new int[cells.length];
        int count = 0;
        int lowest = 0;
        for (int cell = firstCell; count < cells.length; cell++) {
            if (store.cellRowSpan.getOrInitial(cell) > 1) {
                lowest = Math.max(lowest, end(store, cell));
                cells[count] = cell;
                reach[count++] = lowest;
            }
        }
        return cells.length == 0 ? NONE : new TallCells(cells, reach);
    }

    private static int tallCount(DocumentStore store, int firstCell) {
        int count = 0;
        for (int cell = firstCell; cell < store.cellRowSpan.size(); cell++) {
            count += store.cellRowSpan.get(cell) > 1 ? 1 : 0;
        }
        return count;
    }

    /** Row after the last row of a cell; a hostile row span cannot overflow it. */
    private static int end(DocumentStore store, int cell) {
        return (int) Math.min(Integer.MAX_VALUE, (long) store.cellRow.get(cell) + store.cellRowSpan.get(cell));
    }

    /** The cell above a row that covers a position in it, or -1. */
    int covering(DocumentStore store, int row, int column) {
        for (int i = lastAbove(store, row); i >= 0 && reach[i] > row; i--) {
            int cell = cells[i];
            int left = store.cellColumn.get(cell);
            if (end(store, cell) > row && left <= column
                    && column - left < store.cellColumnSpan.getOrInitial(cell)) {
                return cell;
            }
        }
        return -1;
    }

    private int lastAbove(DocumentStore store, int row) {
        int low = 0;
        int high = cells.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (store.cellRow.get(cells[middle]) < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
