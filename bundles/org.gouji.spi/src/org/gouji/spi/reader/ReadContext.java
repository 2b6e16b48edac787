package org.gouji.spi.reader;

import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.spi.Cancellation;
import org.gouji.spi.Limits;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the host gives a reader for one input.
 *
 * @since 1.0
 */
@ProviderType
public interface ReadContext extends Cancellation {

    /**
     * Where the content goes.
     *
     * @return the builder
     */
    DocumentBuilder builder();

    /**
     * The bounds of this run.
     *
     * @return the limits
     */
    Limits limits();

    /**
     * Reports something that was dropped, guessed or repaired.
     *
     * @param diagnostic the diagnostic
     */
    void report(Diagnostic diagnostic);

    /**
     * States that the document is not complete or not certain; the input then ends in this status instead of OK.
     *
     * @param status {@link InputStatus#OK_PARTIAL} or {@link InputStatus#CHARSET_UNCERTAIN}
     * @param why what is missing or uncertain, for people; also reported as a diagnostic
     */
    void degrade(InputStatus status, LocalizedText why);
}
