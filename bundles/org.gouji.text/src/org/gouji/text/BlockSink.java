package org.gouji.text;

import org.gouji.model.document.TableKind;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Takes what a {@link BlockCutter} finds, in the order of the file.
 *
 * @since 1.0
 */
@ConsumerType
public interface BlockSink {

    /**
     * Takes a line that is in no table.
     *
     * @param line the line, as it is
     */
    void prose(Line line);

    /**
     * Takes the beginning of a table.
     *
     * @param kind {@link TableKind#ROWS} or {@link TableKind#CELL_STREAM}
     */
    void beginTable(TableKind kind);

    /** Takes the beginning of a row, or of a group of cells. */
    void beginRow();

    /**
     * Takes a cell.
     *
     * @param line line of its first character, one-based
     * @param column column of its first character, one-based
     * @param text the characters; a line break inside the cell is {@code \n}
     */
    void cell(int line, int column, String text);

    /** Takes the end of a table. */
    void endTable();
}
