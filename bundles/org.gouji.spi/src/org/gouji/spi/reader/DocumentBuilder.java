package org.gouji.spi.reader;

import org.gouji.model.document.TableKind;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes a document from a reader piece by piece. Enforces the limits and cancellation: any method may throw
 * {@link org.gouji.spi.WorkStoppedException}. A call out of order (a cell outside a row, an unclosed table) throws
 * {@link IllegalStateException}.
 *
 * @since 1.0
 */
@ProviderType
public interface DocumentBuilder {

    /**
     * States where the next heading, paragraph or cell stands as line and column of a text file.
     *
     * @param line one-based
     * @param column one-based
     * @return this
     */
    DocumentBuilder at(int line, int column);

    /**
     * Adds a heading.
     *
     * @param level 1 to 9
     * @param text as read
     */
    void heading(int level, String text);

    /**
     * Adds a paragraph.
     *
     * @param text as read, without the line end
     */
    void paragraph(String text);

    /**
     * Begins a table. Tables do not nest: a reader flattens an inner table and says so.
     *
     * @param kind what is known of its structure
     */
    void beginTable(TableKind kind);

    /**
     * Begins the next row. In a {@link TableKind#CELL_STREAM} it begins the next group of cells.
     */
    void beginRow();

    /**
     * Adds a cell at the next free grid column.
     *
     * @param text as read
     * @param rowSpan rows covered, at least 1
     * @param columnSpan columns covered, at least 1
     */
    void cell(String text, int rowSpan, int columnSpan);

    /**
     * Adds a cell that covers one row and one column.
     *
     * @param text as read
     */
    default void cell(String text) {
        cell(text, 1, 1);
    }

    /**
     * Lets the cell above go on through this row, for formats that mark vertical merges row by row. Without a cell above
     * at the column it adds an empty cell.
     *
     * @param columnSpan columns covered
     * @return whether there was a cell above
     */
    boolean mergeUp(int columnSpan);

    /**
     * Leaves grid columns of the row empty.
     *
     * @param columns number of columns
     */
    void gap(int columns);

    /**
     * Ends the table.
     */
    void endTable();
}
