package org.gouji.binding.internal;

import java.util.List;

import org.gouji.model.document.Cell;
import org.gouji.model.document.Table;

/**
 * A row of cells as it stands in the file, or as cut from a cell stream.
 *
 * @param table the table it comes from
 * @param cells its cells, left to right
 * @param width grid columns it reaches to
 */
record PhysicalRow(Table table, List<PhysicalCell> cells, int width) {

    PhysicalRow {
        cells = List.copyOf(cells);
    }

    /** Whether any cell holds a number. */
    boolean hasNumber() {
        return cells.stream().anyMatch(PhysicalCell::isNumber);
    }

    /** Whether no cell shows anything. */
    boolean isBlank() {
        return cells.stream().allMatch(PhysicalCell::isBlank);
    }

    /**
     * A cell with its place in the row.
     *
     * @param cell the document's cell
     * @param column leftmost column; for a stream, the position in the row
     * @param span columns covered
     * @param raw its text as read
     * @param content what stands in it
     */
    record PhysicalCell(Cell cell, int column, int span, String raw, CellText content) {

        static PhysicalCell of(Cell cell, int column) {
            String raw = cell.text();
            return new PhysicalCell(cell, column, cell.columnSpan(), raw, CellText.of(raw));
        }

        boolean isBlank() {
            return content.kind() == CellText.Kind.BLANK;
        }

        boolean isNumber() {
            return content.kind() == CellText.Kind.NUMBER;
        }

        boolean isText() {
            return content.kind() == CellText.Kind.TEXT;
        }

        int end() {
            return column + span;
        }
    }
}
