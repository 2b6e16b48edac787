package org.gouji.ui.internal.present;

import java.util.List;
import java.util.Optional;

/**
 * A form table as it is drawn: the official layout with the report's values.
 *
 * @param id id of the table
 * @param title title of its tab
 * @param rows grid rows
 * @param columns grid columns
 * @param cells the cells, row by row
 */
public record TableGrid(String id, String title, int rows, int columns, List<GridCell> cells) {

    public TableGrid {
        cells = List.copyOf(cells);
    }

    /** The data cell with a key. */
    public Optional<GridCell> cell(String key) {
        return cells.stream().filter(cell -> cell.key().filter(key::equals).isPresent()).findFirst();
    }

    /** The cell that covers a grid position. */
    public Optional<GridCell> at(int row, int column) {
        return cells.stream().filter(cell -> cell.covers(row, column)).findFirst();
    }

    /** The data cell where the keyboard begins. */
    public Optional<GridCell> first() {
        return cells.stream().filter(cell -> cell.key().isPresent()).findFirst();
    }

    /** The data cell at the end of the table. */
    public Optional<GridCell> last() {
        return cells.stream().filter(cell -> cell.key().isPresent()).reduce((a, b) -> b);
    }

    /** The next data cell in a direction; labels are skipped, at the edge the cell itself is returned. */
    public GridCell next(GridCell from, Direction direction) {
        int row = direction == Direction.DOWN ? from.endRow() - 1 : from.row();
        int column = direction == Direction.RIGHT ? from.endColumn() - 1 : from.column();
        while (true) {
            row += direction.rows();
            column += direction.columns();
            if (row < 0 || row >= rows || column < 0 || column >= columns) {
                return from;
            }
            Optional<GridCell> met = at(row, column).filter(cell -> cell.key().isPresent());
            if (met.isPresent()) {
                return met.get();
            }
        }
    }
}
