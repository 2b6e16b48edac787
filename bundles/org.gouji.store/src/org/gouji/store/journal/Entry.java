package org.gouji.store.journal;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One thing that happened in a workspace. Entries are never changed and never removed.
 *
 * @param number counts up from 1, perhaps with gaps; also the number of whatever the entry brought into being
 * @param at when
 * @param author who
 * @param kind what, such as {@code correct}
 * @param filing the filing it is about, where it is about one
 * @param facts the details by name, sorted
 * @since 1.0
 */
public record Entry(long number, Instant at, String author, String kind, Optional<Long> filing,
        Map<String, String> facts) {

    public Entry {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(filing, "filing");
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    /**
     * A detail.
     *
     * @param name its name
     * @return the detail, or empty
     */
    public Optional<String> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    /**
     * A detail that entries of this kind always have.
     *
     * @param name its name
     * @return the detail
     * @throws IllegalStateException when it is missing, which means that the journal is damaged
     */
    public String need(String name) {
        String fact = facts.get(name);
        if (fact == null) {
            throw new IllegalStateException("journal entry " + number + " (" + kind + ") has no " + name);
        }
        return fact;
    }

    /**
     * A detail that is a number.
     *
     * @param name its name
     * @return the number
     * @throws IllegalStateException when it is missing or no number
     */
    public long needNumber(String name) {
        try {
            return Long.parseLong(need(name));
        } catch (NumberFormatException e) {
            throw new IllegalStateException("journal entry " + number + " (" + kind + "): " + name, e);
        }
    }
}
