package org.gouji.store.correction;

import java.time.Instant;
import java.util.Objects;

/**
 * A change of one value by an officer. It changes the value only where it finds what it expects.
 *
 * @param id its number in the journal
 * @param filing the filing
 * @param key the value's key
 * @param expected what stood there when the officer changed it
 * @param replacement the new content: a number in plain digits, or empty for a blank cell
 * @param reason why
 * @param author who
 * @param at when
 * @param active false while it is taken back
 * @since 1.0
 */
public record Correction(long id, long filing, String key, ValueText expected, String replacement, String reason,
        String author, Instant at, boolean active) {

    public Correction {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(replacement, "replacement");
        Objects.requireNonNull(reason, "reason");
    }
}
