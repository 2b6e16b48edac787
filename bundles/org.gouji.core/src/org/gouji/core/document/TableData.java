package org.gouji.core.document;

import org.gouji.model.document.TableKind;

/**
 * What is fixed about a table once it is closed.
 *
 * @param kind what is known of the structure
 * @param firstRow its first row in the store
 * @param rows number of rows
 * @param firstCell its first cell in the store
 * @param cells number of cells
 * @param columns width of the grid
 * @param textEnd where the text of its last cell ends
 * @param textLength length of its text with separators
 * @param tall its cells that cover several rows, in reading order
 */
record TableData(TableKind kind, int firstRow, int rows, int firstCell, int cells, int columns, int textEnd,
        int textLength, TallCells tall) {
}
