package org.gouji.spi.reader;

import java.io.IOException;
import java.io.InputStream;

import org.gouji.model.Diagnostic;
import org.gouji.spi.Cancellation;
import org.gouji.spi.Limits;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the host gives an expander for one container.
 *
 * @since 1.0
 */
@ProviderType
public interface ExpandContext extends Cancellation {

    /**
     * Spools an inner input; the limits on number and size apply.
     *
     * @param path path inside the container as written there; the host makes it safe
     * @param content its bytes, read to the end but not closed
     * @throws IOException when the bytes cannot be read
     */
    void child(String path, InputStream content) throws IOException;

    /**
     * The bounds of this run.
     *
     * @return the limits
     */
    Limits limits();

    /**
     * Reports something that was skipped.
     *
     * @param diagnostic the diagnostic
     */
    void report(Diagnostic diagnostic);
}
