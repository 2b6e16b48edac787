package org.gouji.store.verify;

import java.util.Objects;

import org.gouji.model.LocalizedText;

/**
 * Something in a workspace that is not as it should be.
 *
 * @param kind what kind
 * @param where the original, the table and row, or the journal entry
 * @param what what is wrong
 * @param advice what to do
 * @since 1.0
 */
public record Damage(Kind kind, String where, LocalizedText what, LocalizedText advice) {

    public Damage {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(advice, "advice");
    }

    /** Kinds of damage. */
    public enum Kind {
        /** The database file itself is damaged. */
        DATABASE,
        /** An original's bytes are no longer those received. */
        ORIGINAL_CHANGED,
        /** An original is gone. */
        ORIGINAL_MISSING,
        /** An original that no report refers to: harmless, left by an import that was stopped. */
        ORIGINAL_ORPHAN,
        /** A journal entry cannot be replayed. */
        JOURNAL,
        /** A row is not what the journal says. */
        ROW,
        /** What was read from an original is missing or cannot be decoded. */
        READING,
        /** The current record is not the latest reading with its corrections. */
        CURRENT
    }

    /**
     * Whether anything was lost or is wrong.
     *
     * @return false when it is only to be known
     */
    public boolean serious() {
        return kind != Kind.ORIGINAL_ORPHAN;
    }
}
