package org.gouji.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that went wrong, or was left out, while an input was read or bound. A value for people, not a log line.
 *
 * @param code stable code such as {@code docx.tracked-changes}; the part before the first dot names the plug-in's area
 * @param severity how much it matters
 * @param message what happened and, if there is something to do, what
 * @param at the place, where known
 * @since 1.0
 */
public record Diagnostic(String code, Severity severity, LocalizedText message, Optional<SourceRange> at) {

    public Diagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(at, "at");
    }

    /**
     * Makes a diagnostic without a place.
     *
     * @param code the code
     * @param severity how much it matters
     * @param message the message
     * @return the diagnostic
     */
    public static Diagnostic of(String code, Severity severity, LocalizedText message) {
        return new Diagnostic(code, severity, message, Optional.empty());
    }
}
