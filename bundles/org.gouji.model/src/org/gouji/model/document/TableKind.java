package org.gouji.model.document;

/**
 * What a reader knows of a table's structure.
 *
 * @since 1.0
 */
public enum TableKind {
    /** Rows, columns and spans are those of the file: a cell's column is exact. */
    GRID,
    /** Rows are exact; columns are as written and may drift from row to row. */
    ROWS,
    /**
     * Cells in order; no row boundary is claimed. {@link Cell#row()} is then only a hint: the number of the group of
     * cells between blank lines.
     */
    CELL_STREAM
}
