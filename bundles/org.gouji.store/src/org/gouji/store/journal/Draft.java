package org.gouji.store.journal;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What shall be entered into the journal. The workspace adds number, time and author.
 *
 * @param kind what happens
 * @param filing the filing it is about
 * @param facts the details
 * @since 1.0
 */
public record Draft(String kind, Optional<Long> filing, Map<String, String> facts) {

    public Draft {
        facts = Map.copyOf(facts);
    }

    /**
     * Something about a filing.
     *
     * @param kind what happens
     * @param filing the filing
     * @return a draft without details
     */
    public static Draft about(long filing, String kind) {
        return new Draft(kind, Optional.of(filing), Map.of());
    }

    /**
     * Something about the workspace.
     *
     * @param kind what happens
     * @return a draft without details
     */
    public static Draft of(String kind) {
        return new Draft(kind, Optional.empty(), Map.of());
    }

    /**
     * Adds a detail.
     *
     * @param name its name
     * @param fact the detail
     * @return a fuller draft
     */
    public Draft with(String name, Object fact) {
        Map<String, String> more = new TreeMap<>(facts);
        more.put(name, String.valueOf(fact));
        return new Draft(kind, filing, more);
    }

    /**
     * Adds a detail if it is there.
     *
     * @param name its name
     * @param fact the detail
     * @return a fuller draft, or this
     */
    public Draft with(String name, Optional<?> fact) {
        return fact.isPresent() ? with(name, fact.get()) : this;
    }
}
