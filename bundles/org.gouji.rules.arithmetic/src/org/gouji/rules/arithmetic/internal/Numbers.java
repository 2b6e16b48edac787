package org.gouji.rules.arithmetic.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.gouji.model.report.Value;
import org.gouji.model.schema.CellKind;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.Equation;
import org.gouji.model.schema.FormSchema;

/** The numbers of a report as far as they are known. A blank is not 0: it is any number that its cell may hold. */
final class Numbers {

    private final FormSchema schema;
    private final Function<String, Optional<Value>> values;
    /** What was looked up so far: a form's relations name each cell several times. */
    private final Map<String, Interval> known;
    private final Map<String, Interval> changes;

    private Numbers(FormSchema schema, Function<String, Optional<Value>> values, Map<String, Interval> known,
            Map<String, Interval> changes) {
        this.schema = schema;
        this.values = values;
        this.known = known;
        this.changes = changes;
    }

    static Numbers of(FormSchema schema, Function<String, Optional<Value>> values) {
        return new Numbers(schema, values, new HashMap<>(), Map.of());
    }

    private static Interval possible(Optional<CellSpec> cell) {
        return cell.filter(c -> c.kind() != CellKind.SIGNED_COUNT).isPresent() ? Interval.NOT_NEGATIVE : Interval.ANY;
    }

    /** The report's numbers but for one. */
    Numbers with(String changed, BigDecimal number) {
        return new Numbers(schema, values, known, Map.of(changed, Interval.exact(number)));
    }

    Interval get(String key) {
        Interval range = changes.isEmpty() ? null : changes.get(key);
        if (range == null) {
            range = known.get(key);
        }
        return range == null ? lookUp(key) : range;
    }

    private Interval lookUp(String key) {
        Optional<BigDecimal> number = values.apply(key).flatMap(Value::number);
        Interval range = number.isPresent() ? Interval.exact(number.get()) : possible(schema.cell(key));
        known.put(key, range);
        return range;
    }

    Interval sum(List<Equation.Term> terms) {
        Interval sum = Interval.ZERO;
        for (Equation.Term term : terms) {
            Interval range = get(term.key());
            sum = sum.plus(term.sign() < 0 ? range.negate() : range);
        }
        return sum;
    }

    /** Whether a cell of this kind may hold the number. */
    boolean allowed(String key, BigDecimal number) {
        CellKind kind = schema.cell(key).map(CellSpec::kind).orElse(CellKind.SIGNED_COUNT);
        boolean whole = number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
        return switch (kind) {
            case COUNT -> whole && number.signum() >= 0;
            case SIGNED_COUNT -> whole;
            case AMOUNT -> number.signum() >= 0;
        };
    }
}
