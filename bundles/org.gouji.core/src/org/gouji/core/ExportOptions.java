package org.gouji.core;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.gouji.spi.Cancellation;

/**
 * What an export is given.
 *
 * @param values options of the exporter by name
 * @param timestamp the instant to write where a format wants one
 * @param locale language for texts in formats that hold one
 * @param tempFolder where spool files go; the platform's folder unless given
 * @param cancellation stops the export
 * @since 1.0
 */
public record ExportOptions(Map<String, String> values, Instant timestamp, Locale locale, Optional<Path> tempFolder,
        Cancellation cancellation) {

    public ExportOptions {
        values = Map.copyOf(values);
    }
}
