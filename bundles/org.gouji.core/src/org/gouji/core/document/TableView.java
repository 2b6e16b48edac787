package org.gouji.core.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.gouji.model.SourceRange;
import org.gouji.model.SourceRange.Locator;
import org.gouji.model.SourceRange.Precision;
import org.gouji.model.document.Cell;
import org.gouji.model.document.Table;
import org.gouji.model.document.TableKind;

/** A table over compact storage. */
final class TableView implements Table {

    private final DocumentStore store;
    private final int block;
    private final int ordinal;
    private final TableData data;

    TableView(DocumentStore store, int block, int ordinal) {
        this.store = store;
        this.block = block;
        this.ordinal = ordinal;
        this.data = store.tables.get(ordinal);
    }

    @Override
    public int index() {
        return block;
    }

    @Override
    public int ordinal() {
        return ordinal;
    }

    @Override
    public TableKind kind() {
        return data.kind();
    }

    @Override
    public int rowCount() {
        return data.rows();
    }

    @Override
    public int columnCount() {
        return data.columns();
    }

    @Override
    public int cellCount() {
        return data.cells();
    }

    @Override
    public Cell cell(int index) {
        Objects.checkIndex(index, data.cells());
        return new CellView(store, ordinal, data.firstCell() + index);
    }

    @Override
    public List<Cell> row(int row) {
        Objects.checkIndex(row, data.rows());
        int first = rowFirst(row);
        return new CompactDocument.Views<>(rowEnd(row) - first, i -> new CellView(store, ordinal, first + i));
    }

    @Override
    public Optional<Cell> at(int row, int column) {
        if (row < 0 || row >= data.rows() || column < 0 || column >= data.columns()) {
            return Optional.empty();
        }
        int cell = inRow(row, column);
        int found = cell >= 0 ? cell : data.tall().covering(store, row, column);
        return found < 0 ? Optional.empty() : Optional.of(new CellView(store, ordinal, found));
    }

    /** The cell that starts in a row and covers a column, or -1. */
    private int inRow(int row, int column) {
        int first = rowFirst(row);
        int low = first;
        int high = rowEnd(row);
        while (low < high) {
            int middle = low + high >>> 1;
            if (store.cellColumn.get(middle) <= column) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int cell = low - 1;
        boolean covers = cell >= first
                && column - store.cellColumn.get(cell) < store.cellColumnSpan.getOrInitial(cell);
        return covers ? cell : -1;
    }

    private int rowFirst(int row) {
        return store.rowFirstCell.get(data.firstRow() + row);
    }

    private int rowEnd(int row) {
        return row + 1 < data.rows() ? rowFirst(row + 1) : data.firstCell() + data.cells();
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder(data.textLength());
        for (int row = 0; row < data.rows(); row++) {
            if (row > 0) {
                text.append('\n');
            }
            appendRow(text, row);
        }
        return text.toString();
    }

    private void appendRow(StringBuilder text, int row) {
        int first = rowFirst(row);
        int end = rowEnd(row);
        for (int cell = first; cell < end; cell++) {
            if (cell > first) {
                text.append('\t');
            }
            store.text.appendTo(text, store.cellStart.get(cell), CellView.textEnd(store, data, cell));
        }
    }

    @Override
    public SourceRange range() {
        Optional<Locator> locator = data.cells() == 0 || !store.linesStated
                ? Optional.empty()
                : cell(0).range().locator();
        return new SourceRange(store.container, "/table[" + (ordinal + 1) + "]", 0, data.textLength(), locator,
                Precision.TABLE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof TableView that && block == that.block && ordinal == that.ordinal
                && kind() == that.kind() && rowCount() == that.rowCount() && cellCount() == that.cellCount()
                && columnCount() == that.columnCount() && sameCells(that);
    }

    private boolean sameCells(TableView that) {
        for (int i = 0; i < data.cells(); i++) {
            if (!cell(i).equals(that.cell(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return Objects.hash(block, data.rows(), data.cells(), data.textLength());
    }

    @Override
    public String toString() {
        return "table " + (ordinal + 1) + " " + kind() + " " + rowCount() + "x" + columnCount();
    }
}
