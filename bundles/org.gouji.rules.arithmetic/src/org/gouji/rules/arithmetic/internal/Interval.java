package org.gouji.rules.arithmetic.internal;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is known of a number: it lies between two bounds, each of which may be absent.
 *
 * @param low the smallest possible number
 * @param high the largest possible number
 */
record Interval(Optional<BigDecimal> low, Optional<BigDecimal> high) {

    static final Interval ZERO = exact(BigDecimal.ZERO);
    static final Interval NOT_NEGATIVE = new Interval(Optional.of(BigDecimal.ZERO), Optional.empty());
    static final Interval ANY = new Interval(Optional.empty(), Optional.empty());

    static Interval exact(BigDecimal number) {
        return new Interval(Optional.of(number), Optional.of(number));
    }

    Interval plus(Interval other) {
        return new Interval(low.flatMap(a -> other.low.map(a::add)), high.flatMap(a -> other.high.map(a::add)));
    }

    Interval negate() {
        return new Interval(high.map(BigDecimal::negate), low.map(BigDecimal::negate));
    }

    /** The number itself, when it is known. */
    Optional<BigDecimal> number() {
        return low.filter(a -> high.filter(b -> a.compareTo(b) == 0).isPresent());
    }

    /** Whether every number here is smaller than every number there. */
    boolean below(Interval other) {
        return high.flatMap(a -> other.low.map(b -> a.compareTo(b) < 0)).orElse(false);
    }

    /** Whether every number here is at least as large as every number there. */
    boolean notBelow(Interval other) {
        return low.flatMap(a -> other.high.map(b -> a.compareTo(b) >= 0)).orElse(false);
    }

    boolean isZero() {
        return number().filter(n -> n.signum() == 0).isPresent();
    }

    boolean excludesZero() {
        return below(ZERO) || ZERO.below(this);
    }
}
