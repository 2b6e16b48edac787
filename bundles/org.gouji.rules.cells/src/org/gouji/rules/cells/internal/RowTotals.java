package org.gouji.rules.cells.internal;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.gouji.model.report.Value;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.Equation;
import org.gouji.model.schema.Equation.Relation;
import org.gouji.model.schema.Equation.Term;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.rule.RuleInput;

/** Knows which cells are parts of a row whose total is 0. */
final class RowTotals {

    private final RuleInput input;
    private final Set<String> zero = new HashSet<>();

    RowTotals(RuleInput input) {
        this.input = input;
        FormSchema schema = input.schema();
        for (Equation equation : schema.equations()) {
            if (rowTotal(schema, equation) && allZero(equation)) {
                equation.right().forEach(term -> zero.add(term.key()));
            }
        }
    }

    boolean zeroRow(String key) {
        return zero.contains(key);
    }

    private static boolean rowTotal(FormSchema schema, Equation equation) {
        if (equation.relation() != Relation.EQUAL || equation.left().size() != 1) {
            return false;
        }
        Optional<CellSpec> total = schema.cell(equation.left().get(0).key());
        for (Term term : equation.right()) {
            if (!sameRow(total, schema.cell(term.key()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameRow(Optional<CellSpec> one, Optional<CellSpec> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        CellSpec a = one.get();
        CellSpec b = other.get();
        return a.row().equals(b.row()) && a.block() == b.block() && a.table().equals(b.table());
    }

    /** Whether the total is 0 and no part says otherwise. */
    private boolean allZero(Equation equation) {
        Optional<Value> total = input.value(equation.left().get(0).key());
        if (total.isEmpty() || !total.get().is(0)) {
            return false;
        }
        for (Term term : equation.right()) {
            Optional<Value> part = input.value(term.key());
            if (part.isPresent() && part.get().number().isPresent() && !part.get().is(0)) {
                return false;
            }
        }
        return true;
    }
}
