package org.gouji.binding.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
     * The sums that a placement breaks.
     *
     * @param keys the cells it fills
     * @param numbers the number of any cell under this placement, empty when unknown; unknown counts are 0 or more
     * @return ids of the equations that cannot hold
     */
    Set<String> broken(Set<String> keys, Function<String, Optional<BigDecimal>> numbers) {
        Set<String> broken = new HashSet<>();
        for (Equation equation : keys.stream().flatMap(key -> equations(key).stream()).distinct().toList()) {
            Balance balance = new Balance();
            equation.left().forEach(term -> balance.add(term, numbers, 1));
            equation.right().forEach(term -> balance.add(term, numbers, -1));
            if (balance.impossible()) {
                broken.add(equation.id());
            }
        }
        return broken;
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

        boolean impossible() {
            return known.signum() > 0 && !canFall || known.signum() < 0 && !canRise;
        }
    }
}
