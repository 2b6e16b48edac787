package org.gouji.binding.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.gouji.model.schema.Equation;
import org.gouji.model.schema.Equation.Relation;
import org.gouji.model.schema.Equation.Term;
import org.gouji.model.schema.FormSchema;

/** Weighs placements with the form's own sums. */
final class EquationScale {

    private final Map<String, List<Equation>> byKey = new HashMap<>();

    EquationScale(FormSchema schema) {
        for (Equation equation : schema.equations()) {
            if (equation.relation() == Relation.EQUAL) {
                equation.keys().forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(equation));
            }
        }
    }

    /** Whether a sum runs within these cells alone, such as a row's total. */
    boolean sumsWithin(Set<String> keys) {
        return keys.stream().flatMap(key -> equations(key).stream()).anyMatch(e -> keys.containsAll(e.keys()));
    }

    /**
     * How a placement fares.
     *
     * @param score one up for each sum that holds, one down for each that cannot hold
     * @param held ids of the sums that hold
     */
    record Weight(int score, List<String> held) {
    }

    /**
     * Weighs one placement.
     *
     * @param keys the cells it fills
     * @param numbers the number of any cell under this placement, empty when unknown; unknown counts are 0 or more
     */
    Weight weigh(Set<String> keys, Function<String, Optional<BigDecimal>> numbers) {
        int score = 0;
        List<String> held = new ArrayList<>();
        for (Equation equation : keys.stream().flatMap(key -> equations(key).stream()).distinct().toList()) {
            Balance balance = new Balance();
            equation.left().forEach(term -> balance.add(term, numbers, 1));
            equation.right().forEach(term -> balance.add(term, numbers, -1));
            if (balance.holds()) {
                score++;
                held.add(equation.id());
            } else if (balance.impossible()) {
                score--;
            }
        }
        return new Weight(score, held);
    }

    private List<Equation> equations(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** Left minus right: its known part, and whether unknown counts can raise or lower it. */
    private static final class Balance {

        private BigDecimal known = BigDecimal.ZERO;
        private boolean canRise;
        private boolean canFall;

        void add(Term term, Function<String, Optional<BigDecimal>> numbers, int side) {
            Optional<BigDecimal> number = numbers.apply(term.key());
            int sign = term.sign() * side;
            if (number.isPresent()) {
                known = sign > 0 ? known.add(number.get()) : known.subtract(number.get());
            } else {
                canRise |= sign > 0;
                canFall |= sign < 0;
            }
        }

        boolean holds() {
            return !canRise && !canFall && known.signum() == 0;
        }

        boolean impossible() {
            return known.signum() > 0 && !canFall || known.signum() < 0 && !canRise;
        }
    }
}
