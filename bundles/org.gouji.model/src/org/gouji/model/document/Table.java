package org.gouji.model.document;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

/**
 * A table. Cells are numbered in reading order.
 *
 * @since 1.0
 */
@ProviderType
public interface Table extends Block {

    /**
     * Position among the document's tables.
     *
     * @return zero-based
     */
    int ordinal();

    /**
     * What is known of the structure.
     *
     * @return the kind
     */
    TableKind kind();

    /**
     * Number of rows, or of cell groups in a {@link TableKind#CELL_STREAM}.
     *
     * @return at least 0
     */
    int rowCount();

    /**
     * Width of the grid: the largest column + column span of any cell.
     *
     * @return at least 0
     */
    int columnCount();

    /**
     * Number of cells.
     *
     * @return at least 0
     */
    int cellCount();

    /**
     * A cell by its number in reading order.
     *
     * @param index zero-based
     * @return the cell
     * @throws IndexOutOfBoundsException when there is no such cell
     */
    Cell cell(int index);

    /**
     * The cells that start in a row, left to right.
     *
     * @param row zero-based
     * @return an unmodifiable list, may be empty
     * @throws IndexOutOfBoundsException when there is no such row
     */
    List<Cell> row(int row);

    /**
     * The cell that covers a grid position, spans included.
     *
     * @param row zero-based
     * @param column zero-based
     * @return the cell, or empty when nothing covers the position
     */
    Optional<Cell> at(int row, int column);
}
