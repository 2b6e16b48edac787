package org.gouji.model.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.SourceRange;

/**
 * One value of a report with its source.
 *
 * @param key the key of the form's cell
 * @param state what is known
 * @param raw the text of the source cell as read, outer blanks included; empty when there is none
 * @param number the number in the form's unit; present exactly when {@link ValueState#hasNumber()}, except that a
 *            proposed value may propose a blank
 * @param unit the unit written in the cell or prescribed by the form, such as 万元
 * @param at the source cell
 * @param repair why and how surely a proposed value stands here
 * @param alternatives the possible readings of an uncertain value
 * @since 1.0
 */
public record Value(String key, ValueState state, String raw, Optional<BigDecimal> number, Optional<String> unit,
        Optional<SourceRange> at, Optional<Repair> repair, List<Alternative> alternatives) {

    public Value {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(raw, "raw");
        alternatives = List.copyOf(alternatives);
        if (number.isPresent() && !state.hasNumber()) {
            throw new IllegalArgumentException(key + ": a value in state " + state.id() + " has no number");
        }
        if (number.isEmpty() && state.stated()) {
            throw new IllegalArgumentException(key + ": no number");
        }
    }

    /**
     * A value for which the file has no cell.
     *
     * @param key the key
     * @return a value in state {@link ValueState#MISSING}
     */
    public static Value missing(String key) {
        return new Value(key, ValueState.MISSING, "", Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of());
    }

    /**
     * Whether the number is a small whole one equal to the given.
     *
     * @param expected the number
     * @return false also when there is no number
     */
    public boolean is(long expected) {
        return number.isPresent() && number.get().compareTo(BigDecimal.valueOf(expected)) == 0;
    }

    /**
     * Why a value was placed or repaired.
     *
     * @param confidence above 0, at most 1
     * @param reason for people
     * @param equations ids of the equations used; they are not independent evidence for this value
     */
    public record Repair(double confidence, LocalizedText reason, List<String> equations) {
        public Repair {
            equations = List.copyOf(equations);
        }
    }

    /**
     * One possible reading of an uncertain value.
     *
     * @param raw the text that would stand here; empty when the cell would be the missing one
     * @param number its number, if it is one
     * @param at the source cell it would come from
     */
    public record Alternative(String raw, Optional<BigDecimal> number, Optional<SourceRange> at) {
    }
}
