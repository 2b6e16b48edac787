package org.gouji.itests.forms;

import java.util.List;

import org.gouji.testkit.form.SampleGrid.GridCell;

/** What can happen to the seven values of a row of table three. */
enum RowFault {
    /** The cell is gone: the row is shorter. */
    CELL_REMOVED {
        @Override
        void apply(List<GridCell> row, int column) {
            row.remove(first(row) + column);
        }
    },
    /** The values after it moved up, a blank cell closes the row. */
    SHIFTED_LEFT {
        @Override
        void apply(List<GridCell> row, int column) {
            row.remove(first(row) + column);
            row.add(BLANK);
        }
    },
    /** The values from it on moved one down, the last is lost. */
    SHIFTED_RIGHT {
        @Override
        void apply(List<GridCell> row, int column) {
            row.add(first(row) + column, BLANK);
            row.remove(row.size() - 1);
        }
    },
    /** A cell too many. */
    CELL_ADDED {
        @Override
        void apply(List<GridCell> row, int column) {
            row.add(first(row) + column, BLANK);
        }
    },
    /** The value was never filled in. */
    VALUE_BLANK {
        @Override
        void apply(List<GridCell> row, int column) {
            row.set(first(row) + column, BLANK);
        }
    };

    static final int COLUMNS = 7;
    private static final GridCell BLANK = new GridCell("", 1, 1, false, true);

    abstract void apply(List<GridCell> row, int column);

    private static int first(List<GridCell> row) {
        return row.size() - COLUMNS;
    }
}
