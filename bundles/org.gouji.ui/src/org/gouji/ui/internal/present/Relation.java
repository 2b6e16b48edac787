package org.gouji.ui.internal.present;

import java.util.List;

/**
 * A relation of the form with the numbers of a report.
 *
 * @param code the rule code
 * @param statement the relation in the form's words
 * @param numbers the same with numbers, such as {@code 12 ≠ 21}
 * @param state whether it holds
 * @param keys the cells that it is about
 */
public record Relation(String code, String statement, String numbers, State state, List<String> keys) {

    public Relation {
        keys = List.copyOf(keys);
    }

    /** Whether a relation holds. */
    public enum State {
        /** It does. */
        HOLDS,
        /** It does not. */
        BROKEN,
        /** A cell has no number. */
        OPEN
    }
}
