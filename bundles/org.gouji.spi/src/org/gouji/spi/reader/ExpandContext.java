package org.gouji.spi.reader;

import java.io.IOException;
import java.io.InputStream;

import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
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
     * Spools an inner input; the limits on number and size apply, over all containers of one input together.
     *
     * @param path path inside the container as written there; the host makes it safe
     * @param content its bytes, read to the end but not closed
     * @throws IOException what the stream threw; the inner input then counts as not handed over, so that the expander
     * may state why with {@link #unreadable} and go on with the next
     */
    void child(String path, InputStream content) throws IOException;

    /**
     * States that an inner input is there but cannot be taken out.
     *
     * @param path path inside the container as written there; the host makes it safe
     * @param status the status it ends in; one without a document
     * @param detail what is wrong and what to do, for people
     */
    void unreadable(String path, InputStatus status, LocalizedText detail);

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
