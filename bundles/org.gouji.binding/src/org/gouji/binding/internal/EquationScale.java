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
     * @param inRow ids of sums within the row that cannot hold
     * @param across ids of sums with other rows that cannot hold
     */
    record Broken(Set<String> inRow, Set<String> across) {
    }

    /**
     * Weighs a placement.
     *
     * @param keys the cells it fills
     * @param numbers the number of any cell under this placement, empty when unknown; unknown counts are 0 or more
     * @return the sums it breaks
     */
    Broken broken(Set<String> keys, Function<String, Optional<BigDecimal>> numbers) {
        Broken broken = new Broken(new HashSet<>(), new HashSet<>());
        for (Equation equation : keys.stream().flatMap(key -> equations(key).stream()).distinct().toList()) {
            if (Balance.of(equation, numbers).impossible()) {
                (keys.containsAll(equation.keys()) ? broken.inRow : broken.across).add(equation.id());
            }
        }
        return broken;
    }

    /** Ids of the sums within a row, if all of them hold when what is blank counts as 0 and no total is blank. */
    List<String> confirming(Set<String> keys, Function<String, Optional<BigDecimal>> numbers) {
        List<Equation> within = keys.stream().flatMap(key -> equations(key).stream()).distinct()
                .filter(e -> keys.containsAll(e.keys())).toList();
        boolean hold = within.stream()
                .allMatch(e -> Balance.of(e, numbers).known.signum() == 0
                        && e.left().stream().allMatch(term -> numbers.apply(term.key()).isPresent()));
        return hold ? within.stream().map(Equation::id).toList() : List.of();
    }

    private List<Equation> equations(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** Left minus right: its known part, and whether unknown counts can raise or lower it. */
    private static final class Balance {

        private BigDecimal known = BigDecimal.ZERO;
        private boolean canRise;
        private boolean canFall;

        static Balance of(Equation equation, Function<String, Optional<BigDecimal>> numbers) {
            Balance balance = new Balance();
            equation.left().forEach(term -> balance.add(term, numbers, 1));
            equation.right().forEach(term -> balance.add(term, numbers, -1));
            return balance;
        }

        private void add(Term term, Function<String, Optional<BigDecimal>> numbers, int side) {
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
