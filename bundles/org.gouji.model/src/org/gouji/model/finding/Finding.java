package org.gouji.model.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.SourceRange;

/**
 * Something in a report that does not agree, or that an officer should look at. The host makes findings; rules describe
 * them through their context.
 *
 * @param code the rule code, such as {@code T301}
 * @param severity how much it matters
 * @param message what is wrong, for people
 * @param keys the values concerned, may be empty
 * @param at the places concerned, may be empty
 * @param proposal what to change, when the rule knows
 * @param fingerprint stable when the file is renamed or lines above move, so that a resubmission can be compared
 * @since 1.0
 */
public record Finding(String code, Severity severity, LocalizedText message, List<String> keys, List<SourceRange> at,
        Optional<Proposal> proposal, String fingerprint) {

    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(fingerprint, "fingerprint");
        keys = List.copyOf(keys);
        at = List.copyOf(at);
    }
}
