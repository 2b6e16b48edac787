package org.gouji.store.waiver;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An officer accepts a finding of a filing as it is. It is tied to the finding's fingerprint, so it holds across
 * corrections and resubmissions for as long as the finding is the same.
 *
 * @param id its number in the journal
 * @param filing the filing
 * @param fingerprint the finding's fingerprint
 * @param code the finding's code
 * @param reason why
 * @param author who
 * @param at when
 * @param until the last day on which it holds; empty when it holds for good
 * @param active false once it is withdrawn, or once another waiver took its place
 * @since 1.0
 */
public record Waiver(long id, long filing, String fingerprint, String code, String reason, String author, Instant at,
        Optional<LocalDate> until, boolean active) {

    public Waiver {
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(until, "until");
    }

    /**
     * Whether it holds on a day.
     *
     * @param asOf the day
     * @return false when it is withdrawn or has expired by then
     */
    public boolean holds(LocalDate asOf) {
        return active && until.map(last -> !asOf.isAfter(last)).orElse(true);
    }

    /**
     * Whether it expired, though nobody withdrew it.
     *
     * @param asOf the day
     * @return true when its last day lies before that day
     */
    public boolean expired(LocalDate asOf) {
        return active && !holds(asOf);
    }
}
