package org.gouji.rules.years.internal;

import java.math.BigDecimal;
import java.util.List;

import org.gouji.model.schema.YearEquation;
import org.gouji.model.schema.YearEquation.YearTerm;

/**
 * How a relation between two years fares.
 *
 * @param equation the relation
 * @param left what is known of the left side
 * @param right what is known of the right side
 */
record Balance(YearEquation equation, Range left, Range right) {

    static Balance of(YearEquation equation, TwoYears years) {
        return new Balance(equation, sum(equation.left(), years), sum(equation.right(), years));
    }

    private static Range sum(List<YearTerm> terms, TwoYears years) {
        Range sum = Range.exact(BigDecimal.ZERO);
        for (YearTerm term : terms) {
            Range range = years.range(term);
            sum = sum.plus(term.sign() < 0 ? range.negate() : range);
        }
        return sum;
    }

    /** Whether it cannot hold, whatever the unknown cells hold. */
    boolean broken() {
        return left.apart(right);
    }

    /** Whether it depends on unknown cells. */
    boolean open() {
        return !broken() && (left.number().isEmpty() || right.number().isEmpty());
    }
}
