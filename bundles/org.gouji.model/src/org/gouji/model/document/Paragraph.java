package org.gouji.model.document;

import org.osgi.annotation.versioning.ProviderType;

/**
 * A paragraph of running text.
 *
 * @since 1.0
 */
@ProviderType
public interface Paragraph extends Block {
}
