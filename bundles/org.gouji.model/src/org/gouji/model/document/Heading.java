package org.gouji.model.document;

import org.osgi.annotation.versioning.ProviderType;

/**
 * A heading that the format itself marks as one. Plain-text formats yield paragraphs.
 *
 * @since 1.0
 */
@ProviderType
public interface Heading extends Block {

    /**
     * Outline level.
     *
     * @return 1 (highest) to 9
     */
    int level();
}
