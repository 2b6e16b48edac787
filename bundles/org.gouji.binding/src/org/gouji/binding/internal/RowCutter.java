package org.gouji.binding.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.gouji.binding.internal.PhysicalRow.PhysicalCell;
import org.gouji.model.document.Cell;
import org.gouji.model.document.Table;
import org.gouji.model.document.TableKind;

/**
 * Cuts a table into rows. Rows of grids and row tables are taken as they are. A cell stream has no rows of its own: its
 * blank-line groups are taken where each holds at most one row label, and are cut before every further one.
 */
final class RowCutter {

    private final CompiledForm form;

    RowCutter(CompiledForm form) {
        this.form = form;
    }

    List<PhysicalRow> cut(Table table) {
        List<PhysicalRow> rows = new ArrayList<>();
        for (int row = 0; row < table.rowCount(); row++) {
            List<PhysicalCell> cells = cells(table, row);
            if (table.kind() == TableKind.CELL_STREAM) {
                cutGroup(table, cells, rows);
            } else if (!cells.isEmpty()) {
                rows.add(new PhysicalRow(table, cells, width(table, row, cells)));
            }
        }
        return table.kind() == TableKind.CELL_STREAM ? rejoin(rows) : rows;
    }

    private List<PhysicalCell> cells(Table table, int row) {
        List<PhysicalCell> cells = new ArrayList<>();
        for (Cell cell : table.row(row)) {
            cells.add(PhysicalCell.of(cell, cell.column(), form.index()));
        }
        return cells;
    }

    private static int width(Table table, int row, List<PhysicalCell> cells) {
        int width = cells.get(cells.size() - 1).end();
        // In a grid a cell from above may close the row on the right.
        while (table.kind() == TableKind.GRID && width < table.columnCount()) {
            Optional<Cell> covering = table.at(row, width);
            if (covering.isEmpty()) {
                return width;
            }
            width = covering.get().column() + covering.get().columnSpan();
        }
        return width;
    }

    /** Cuts before a row label that does not begin the group, before a head after values, and before values after a head. */
    private void cutGroup(Table table, List<PhysicalCell> group, List<PhysicalRow> rows) {
        int from = 0;
        Part part = Part.NOTHING;
        for (int i = 0; i < group.size(); i++) {
            Part next = part(group.get(i));
            int start = next == Part.LABEL ? rowStart(group, from, i) : i;
            if (next.begins(part)) {
                add(table, group.subList(from, start), rows);
                from = start;
            }
            part = next == Part.NOTHING ? part : next;
        }
        add(table, group.subList(from, group.size()), rows);
    }

    /** What a cell is for cutting. */
    private enum Part {
        NOTHING, HEAD, LABEL, VALUE;

        boolean begins(Part before) {
            return switch (this) {
                case NOTHING -> false;
                case HEAD -> before == LABEL || before == VALUE;
                case LABEL -> before != NOTHING;
                case VALUE -> before == HEAD;
            };
        }
    }

    private Part part(PhysicalCell cell) {
        if (cell.isNumber()) {
            return Part.VALUE;
        }
        if (form.isDataRow(cell.text())) {
            return Part.LABEL;
        }
        return form.isHead(cell.text()) ? Part.HEAD : Part.NOTHING;
    }

    /** Where the row of the label at {@code label} begins: its merged-down label cells stand blank or named before it. */
    private int rowStart(List<PhysicalCell> group, int from, int label) {
        int depth = form.depth(group.get(label).text());
        int start = label;
        while (start > from && label - start < depth && isPlaceholder(group.get(start - 1))) {
            start--;
        }
        return start;
    }

    private boolean isPlaceholder(PhysicalCell cell) {
        return cell.isBlank() || form.isRowGroup(cell.text());
    }

    private static void add(Table table, List<PhysicalCell> cells, List<PhysicalRow> rows) {
        if (cells.isEmpty()) {
            return;
        }
        List<PhysicalCell> placed = new ArrayList<>();
        cells.forEach(cell -> placed.add(cell.at(placed.size())));
        rows.add(new PhysicalRow(table, placed, placed.size()));
    }

    /** A blank line inside a row parts its values from each other: a group of bare values belongs to the row before. */
    private List<PhysicalRow> rejoin(List<PhysicalRow> rows) {
        List<PhysicalRow> joined = new ArrayList<>();
        for (PhysicalRow row : rows) {
            Optional<PhysicalRow> before = joined.isEmpty()
                    ? Optional.empty()
                    : Optional.of(joined.get(joined.size() - 1)).filter(b -> continues(b, row));
            if (before.isPresent()) {
                joined.set(joined.size() - 1, concat(before.get(), row));
            } else {
                joined.add(row);
            }
        }
        return joined;
    }

    private boolean continues(PhysicalRow before, PhysicalRow row) {
        Predicate<PhysicalCell> value = cell -> cell.isNumber() || cell.isBlank();
        if (!row.hasNumber() || !row.cells().stream().allMatch(value)) {
            return false;
        }
        Optional<PhysicalCell> label = before.cells().stream().filter(c -> form.isDataRow(c.text())).findFirst();
        if (label.isPresent()) {
            int values = before.cells().size() - before.cells().indexOf(label.get()) - 1;
            return values + row.cells().size() <= form.width(label.get().text());
        }
        return before.hasNumber() && before.cells().stream().allMatch(value)
                && before.cells().size() + row.cells().size() <= form.unlabelledWidth();
    }

    private static PhysicalRow concat(PhysicalRow before, PhysicalRow row) {
        List<PhysicalCell> cells = new ArrayList<>(before.cells());
        row.cells().forEach(cell -> cells.add(cell.at(cells.size())));
        return new PhysicalRow(before.table(), cells, cells.size());
    }
}
