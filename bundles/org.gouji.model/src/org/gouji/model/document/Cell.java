package org.gouji.model.document;

import org.gouji.model.SourceRange;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One cell of a table.
 *
 * @since 1.0
 */
@ProviderType
public interface Cell {

    /**
     * Number in reading order.
     *
     * @return zero-based
     */
    int index();

    /**
     * Row in which the cell starts; a hint in a {@link TableKind#CELL_STREAM}.
     *
     * @return zero-based
     */
    int row();

    /**
     * Leftmost grid column; the position in its row or group where columns may drift.
     *
     * @return zero-based
     */
    int column();

    /**
     * Rows covered.
     *
     * @return at least 1
     */
    int rowSpan();

    /**
     * Columns covered.
     *
     * @return at least 1
     */
    int columnSpan();

    /**
     * The text as read, nothing trimmed or normalised.
     *
     * @return the text, may be empty
     */
    String text();

    /**
     * The place in the file.
     *
     * @return the range of the cell
     */
    SourceRange range();
}
