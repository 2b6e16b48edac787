package org.gouji.model.document;

import org.gouji.model.SourceRange;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A heading, a paragraph or a table.
 *
 * @since 1.0
 */
@ProviderType
public interface Block {

    /**
     * Position among the document's blocks.
     *
     * @return zero-based index
     */
    int index();

    /**
     * The text as read: nothing trimmed or normalised. For a table, its cells joined by tabs and line ends.
     *
     * @return the text, may be empty
     */
    String text();

    /**
     * The place in the file.
     *
     * @return the range of the whole block
     */
    SourceRange range();
}
