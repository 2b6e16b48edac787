package org.gouji.core.document;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.gouji.model.SourceRange;
import org.gouji.model.SourceRange.Locator;
import org.gouji.model.SourceRange.Precision;
import org.gouji.model.SourceRange.TableCell;
import org.gouji.model.document.Cell;
import org.gouji.model.document.TableKind;

/** A cell over compact storage. */
final class CellView implements Cell {

    private final DocumentStore store;
    private final int ordinal;
    private final TableData data;
    /** Index in the store. */
    private final int cell;

    CellView(DocumentStore store, int ordinal, int cell) {
        this.store = store;
        this.ordinal = ordinal;
        this.data = store.tables.get(ordinal);
        this.cell = cell;
    }

    static int textEnd(DocumentStore store, TableData table, int cell) {
        return cell + 1 < table.firstCell() + table.cells() ? store.cellStart.get(cell + 1) : table.textEnd();
    }

    @Override
    public int index() {
        return cell - data.firstCell();
    }

    @Override
    public int row() {
        return store.cellRow.get(cell);
    }

    @Override
    public int column() {
        return store.cellColumn.get(cell);
    }

    @Override
    public int rowSpan() {
        // A file may claim more rows than the table has.
        return Math.min(store.cellRowSpan.getOrInitial(cell), data.rows() - row());
    }

    @Override
    public int columnSpan() {
        return store.cellColumnSpan.getOrInitial(cell);
    }

    @Override
    public String text() {
        return store.text.text(store.cellStart.get(cell), textEnd(store, data, cell));
    }

    @Override
    public SourceRange range() {
        int length = textEnd(store, data, cell) - store.cellStart.get(cell);
        return new SourceRange(store.container, node(), 0, length, locator(), Precision.CELL);
    }

    private String node() {
        String table = "/table[" + (ordinal + 1) + "]";
        return data.kind() == TableKind.CELL_STREAM
                ? table + "/cell[" + (index() + 1) + "]"
                : table + "/row[" + (row() + 1) + "]/cell[" + (positionInRow() + 1) + "]";
    }

    private int positionInRow() {
        return cell - store.rowFirstCell.get(data.firstRow() + row());
    }

    private Optional<Locator> locator() {
        int position = store.cellPosition.getOrInitial(cell);
        if (store.linesStated) {
            return DocumentStore.lineColumn(store.cellLine.getOrInitial(cell), position);
        }
        int element = position == 0 ? positionInRow() + 1 : position;
        return Optional.of(new TableCell(ordinal + 1, row() + 1, element));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof CellView that && ordinal == that.ordinal && index() == that.index()
                && row() == that.row() && column() == that.column() && rowSpan() == that.rowSpan()
                && columnSpan() == that.columnSpan() && text().equals(that.text()) && range().equals(that.range());
    }

    @Override
    public int hashCode() {
        return 31 * (31 * ordinal + index()) + text().hashCode();
    }

    @Override
    public String toString() {
        return "cell " + row() + "," + column() + " " + text();
    }
}
