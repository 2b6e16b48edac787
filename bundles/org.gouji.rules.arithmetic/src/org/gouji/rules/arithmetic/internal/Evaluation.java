package org.gouji.rules.arithmetic.internal;

import org.gouji.model.schema.Equation;

/**
 * How an equation fares with certain numbers.
 *
 * @param equation the equation
 * @param verdict how it ended
 * @param left what is known of the left side
 * @param right what is known of the right side
 */
record Evaluation(Equation equation, Verdict verdict, Interval left, Interval right) {

    /** How an equation can end. */
    enum Verdict {
        /** It holds, whatever the unknown cells hold. */
        HOLDS,
        /** It cannot hold, whatever the unknown cells hold. */
        BROKEN,
        /** It depends on unknown cells. */
        OPEN
    }

    static Evaluation of(Equation equation, Numbers numbers) {
        Interval left = numbers.sum(equation.left());
        Interval right = numbers.sum(equation.right());
        Verdict verdict = switch (equation.relation()) {
            case EQUAL -> equal(left, right);
            case AT_LEAST -> atLeast(left, right);
            case ZERO_TOGETHER -> zeroTogether(left, right);
            case ZERO_UNLESS_LEVEL -> zero(left);
        };
        return new Evaluation(equation, verdict, left, right);
    }

    private static Verdict equal(Interval left, Interval right) {
        if (left.below(right) || right.below(left)) {
            return Verdict.BROKEN;
        }
        return left.number().isPresent() && right.number().isPresent() ? Verdict.HOLDS : Verdict.OPEN;
    }

    private static Verdict atLeast(Interval left, Interval right) {
        if (left.below(right)) {
            return Verdict.BROKEN;
        }
        return left.notBelow(right) ? Verdict.HOLDS : Verdict.OPEN;
    }

    private static Verdict zeroTogether(Interval left, Interval right) {
        if (left.isZero() && right.excludesZero() || left.excludesZero() && right.isZero()) {
            return Verdict.BROKEN;
        }
        boolean same = left.isZero() && right.isZero() || left.excludesZero() && right.excludesZero();
        return same ? Verdict.HOLDS : Verdict.OPEN;
    }

    private static Verdict zero(Interval left) {
        if (left.excludesZero()) {
            return Verdict.BROKEN;
        }
        return left.isZero() ? Verdict.HOLDS : Verdict.OPEN;
    }

    boolean broken() {
        return verdict == Verdict.BROKEN;
    }
}
