package org.gouji.rules.years.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.gouji.model.report.Value;
import org.gouji.model.schema.CellKind;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.Equation;
import org.gouji.model.schema.Equation.Relation;
import org.gouji.model.schema.Equation.Term;
import org.gouji.model.schema.FormSchema;

/**
 * The sums within one report as a witness: a change of cells is likely right when it repairs sums and breaks none. Sums
 * with an unknown cell say nothing.
 */
final class TableSums {

    private final FormSchema schema;
    private final Function<String, Optional<Value>> values;

    TableSums(FormSchema schema, Function<String, Optional<Value>> values) {
        this.schema = schema;
        this.values = values;
    }

    /**
     * The sums that a change repairs.
     *
     * @param changes the new numbers by key
     * @return their ids; empty also when the change breaks a sum or a cell cannot hold its number
     */
    List<String> repaired(Map<String, BigDecimal> changes) {
        List<Equation> touched = schema.equations().stream()
                .filter(e -> e.relation() == Relation.EQUAL || e.relation() == Relation.AT_LEAST)
                .filter(e -> e.keys().stream().anyMatch(changes::containsKey))
                .filter(e -> e.keys().stream().allMatch(key -> number(key).isPresent())).toList();
        boolean harmless = changes.entrySet().stream().allMatch(c -> allowed(c.getKey(), c.getValue()))
                && touched.stream().noneMatch(e -> holds(e, Map.of()) && !holds(e, changes));
        return harmless
                ? touched.stream().filter(e -> !holds(e, Map.of()) && holds(e, changes)).map(Equation::id).toList()
                : List.of();
    }

    private Optional<BigDecimal> number(String key) {
        return values.apply(key).flatMap(Value::number);
    }

    private boolean holds(Equation equation, Map<String, BigDecimal> changes) {
        int compared = sum(equation.left(), changes).compareTo(sum(equation.right(), changes));
        return equation.relation() == Relation.EQUAL ? compared == 0 : compared >= 0;
    }

    private BigDecimal sum(List<Term> terms, Map<String, BigDecimal> changes) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : terms) {
            BigDecimal number = Optional.ofNullable(changes.get(term.key())).or(() -> number(term.key()))
                    .orElse(BigDecimal.ZERO);
            sum = term.sign() < 0 ? sum.subtract(number) : sum.add(number);
        }
        return sum;
    }

    private boolean allowed(String key, BigDecimal number) {
        CellKind kind = schema.cell(key).map(CellSpec::kind).orElse(CellKind.SIGNED_COUNT);
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return switch (kind) {
            case COUNT -> whole && number.signum() >= 0;
            case SIGNED_COUNT -> whole;
            case AMOUNT -> number.signum() >= 0;
        };
    }
}
