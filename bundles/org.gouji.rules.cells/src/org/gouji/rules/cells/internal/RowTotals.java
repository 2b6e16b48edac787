package org.gouji.rules.cells.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.gouji.model.schema.Equation;
import org.gouji.model.schema.Equation.Relation;
import org.gouji.model.schema.Equation.Term;
import org.gouji.spi.rule.RuleInput;

/** Knows which cells are parts of a row whose total is 0. */
final class RowTotals {

    private final RuleInput input;
    private final Set<String> zero = new HashSet<>();

    RowTotals(RuleInput input) {
        this.input = input;
        input.schema().equations().stream().filter(this::rowTotal).filter(this::allZero)
                .forEach(e -> e.right().forEach(term -> zero.add(term.key())));
    }

    boolean zeroRow(String key) {
        return zero.contains(key);
    }

    private boolean rowTotal(Equation equation) {
        return equation.relation() == Relation.EQUAL && equation.left().size() == 1
                && equation.keys().stream().map(this::row).distinct().count() == 1;
    }

    private List<String> row(String key) {
        return input.schema().cell(key).map(c -> List.of(c.table(), Integer.toString(c.block()), c.row()))
                .orElse(List.of());
    }

    /** Whether the total is 0 and no part says otherwise. */
    private boolean allZero(Equation equation) {
        boolean total = input.value(equation.left().get(0).key()).filter(v -> v.is(0)).isPresent();
        return total && equation.right().stream().map(Term::key).flatMap(key -> input.value(key).stream())
                .allMatch(v -> v.number().isEmpty() || v.is(0));
    }
}
