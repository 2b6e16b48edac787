package org.gouji.binding.internal;

import java.util.Arrays;
import java.util.List;

import org.gouji.model.document.Cell;
import org.gouji.model.document.Table;

/**
 * A row of cells as it stands in the file, or as cut from a cell stream.
 *
 * @param table the table it comes from
 * @param cells its cells, left to right
 * @param width grid columns it reaches to
 * @param hasNumber whether any cell holds a number
 * @param hasLongText whether any cell holds more text than a mark in place of a number
 * @param labelled indices of the cells that are like some label of the form
 */
record PhysicalRow(Table table, List<PhysicalCell> cells, int width, boolean hasNumber, boolean hasLongText,
        int[] labelled) {

    PhysicalRow(Table table, List<PhysicalCell> cells, int width) {
        this(table, List.copyOf(cells), width, hasNumber(cells), hasLongText(cells), labelled(cells));
    }

    private static boolean hasNumber(List<PhysicalCell> cells) {
        for (PhysicalCell cell : cells) {
            if (cell.isNumber()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLongText(List<PhysicalCell> cells) {
        for (PhysicalCell cell : cells) {
            if (cell.isText() && cell.raw().length() > 3) {
                return true;
            }
        }
        return false;
    }

    private static int[] labelled(List<PhysicalCell> cells) {
        int[] labelled = new int[cells.size()];
        int count = 0;
        for (int i = 0; i < labelled.length; i++) {
            if (cells.get(i).text().isLikeLabel()) {
                labelled[count++] = i;
            }
        }
        return Arrays.copyOf(labelled, count);
    }

    /**
     * A cell with its place in the row.
     *
     * @param cell the document's cell
     * @param column leftmost column; for a stream, the position in the row
     * @param span columns covered
     * @param raw its text as read
     * @param text what the text is
     */
    record PhysicalCell(Cell cell, int column, int span, String raw, TextMatches text) {

        static PhysicalCell of(Cell cell, int column, LabelIndex index) {
            String raw = cell.text();
            return new PhysicalCell(cell, column, cell.columnSpan(), raw, index.of(raw));
        }

        PhysicalCell at(int position) {
            return new PhysicalCell(cell, position, span, raw, text);
        }

        CellText content() {
            return text.content();
        }

        boolean isBlank() {
            return content().kind() == CellText.Kind.BLANK;
        }

        boolean isNumber() {
            return content().kind() == CellText.Kind.NUMBER;
        }

        boolean isText() {
            return content().kind() == CellText.Kind.TEXT;
        }

        int end() {
            return column + span;
        }
    }
}
