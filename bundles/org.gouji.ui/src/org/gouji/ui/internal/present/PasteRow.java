package org.gouji.ui.internal.present;

/**
 * What a paste would do to a cell.
 *
 * @param key the cell; empty where the form has none
 * @param name the cell in words
 * @param now what it says now
 * @param typed what it would say
 * @param result whether it changes, stays, or why it cannot
 * @param outcome the same for programs
 */
public record PasteRow(String key, String name, String now, String typed, String result, Outcome outcome) {

    /** What would become of a cell. */
    public enum Outcome {
        /** It gets another content. */
        CHANGES,
        /** It says that already. */
        STAYS,
        /** It cannot say that, or there is no such cell. */
        WRONG
    }

    public boolean wrong() {
        return outcome == Outcome.WRONG;
    }

    public boolean changes() {
        return outcome == Outcome.CHANGES;
    }
}
