package org.gouji.rules.arithmetic.internal;

import java.math.BigDecimal;
import java.util.List;
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
    private final Function<String, Interval> ranges;

    private Numbers(FormSchema schema, Function<String, Interval> ranges) {
        this.schema = schema;
        this.ranges = ranges;
    }

    static Numbers of(FormSchema schema, Function<String, Optional<Value>> values) {
        return new Numbers(schema, key -> values.apply(key).flatMap(Value::number).map(Interval::exact)
                .orElseGet(() -> possible(schema.cell(key))));
    }

    private static Interval possible(Optional<CellSpec> cell) {
        return cell.filter(c -> c.kind() != CellKind.SIGNED_COUNT).isPresent() ? Interval.NOT_NEGATIVE : Interval.ANY;
    }

    /** The same numbers but for one. */
    Numbers with(String changed, BigDecimal number) {
        Interval exact = Interval.exact(number);
        return new Numbers(schema, key -> key.equals(changed) ? exact : ranges.apply(key));
    }

    Interval get(String key) {
        return ranges.apply(key);
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
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return switch (kind) {
            case COUNT -> whole && number.signum() >= 0;
            case SIGNED_COUNT -> whole;
            case AMOUNT -> number.signum() >= 0;
        };
    }
}
