package org.gouji.ui.internal.office;

import java.util.Set;

/**
 * What changed in the office.
 *
 * @param kind what it is about
 * @param filings the filings concerned; empty when it may be any
 */
public record Change(Kind kind, Set<Long> filings) {

    public Change {
        filings = Set.copyOf(filings);
    }

    /** What a change is about. */
    public enum Kind {
        /** Another workspace, or none. */
        WORKSPACE,
        /** Filings were added or changed. */
        FILINGS,
        /** More is known of what is wrong with filings. */
        PROBLEMS,
        /** A plug-in failed. */
        FAULTS
    }

    static Change of(Kind kind) {
        return new Change(kind, Set.of());
    }
}
