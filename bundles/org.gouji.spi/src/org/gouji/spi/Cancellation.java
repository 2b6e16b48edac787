package org.gouji.spi;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Asks a plug-in to stop: the user cancelled, or the time limit passed. Call {@link #checkpoint()} in every loop over
 * content.
 *
 * @since 1.0
 */
@ProviderType
public interface Cancellation {

    /**
     * Returns normally while work may go on. Cheap enough for inner loops.
     *
     * @throws WorkStoppedException when work must stop; do not catch it
     */
    void checkpoint();
}
