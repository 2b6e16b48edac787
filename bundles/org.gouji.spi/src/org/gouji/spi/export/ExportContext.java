package org.gouji.spi.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

import org.gouji.model.LocalizedText;
import org.gouji.spi.Cancellation;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the host gives an exporter for one session.
 *
 * @since 1.0
 */
@ProviderType
public interface ExportContext extends Cancellation {

    /**
     * An option's value.
     *
     * @param name an option of the descriptor
     * @return the value given, or its initial value
     * @throws IllegalArgumentException when the descriptor has no such option
     */
    String option(String name);

    /**
     * The instant to write where a format wants one; a second run gives the same.
     *
     * @return the instant
     */
    Instant timestamp();

    /**
     * Language for texts in formats that hold one.
     *
     * @return the locale
     */
    Locale locale();

    /**
     * A new, empty private file for content that must be written later; removed by the host.
     *
     * @return the file
     * @throws IOException when it cannot be made
     */
    Path spool() throws IOException;

    /**
     * Tells the user something about an export that goes well, such as that a report needs no output. A host that shows
     * nothing to anybody may leave it.
     *
     * @param text for people
     */
    default void note(LocalizedText text) {
        // Nobody to tell.
    }
}
