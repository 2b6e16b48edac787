package org.gouji.rules.arithmetic.internal;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/** What is known of a number: it lies between two bounds, each of which may be absent. */
final class Interval {

    static final Interval ZERO = exact(BigDecimal.ZERO);
    static final Interval NOT_NEGATIVE = new Interval(BigDecimal.ZERO, null);
    static final Interval ANY = new Interval(null, null);

    private final @Nullable BigDecimal low;
    private final @Nullable BigDecimal high;

    private Interval(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        this.low = low;
        this.high = high;
    }

    static Interval exact(BigDecimal number) {
        return new Interval(number, number);
    }

    /** The smallest possible number, if there is one. */
    Optional<BigDecimal> low() {
        return bound(low);
    }

    /** The largest possible number, if there is one. */
    Optional<BigDecimal> high() {
        return bound(high);
    }

    private static Optional<BigDecimal> bound(@Nullable BigDecimal bound) {
        return bound == null ? Optional.empty() : Optional.of(bound);
    }

    Interval plus(Interval other) {
        BigDecimal lowest = sum(low, other.low);
        // Both bounds of a known number are one object: a report's sums are worked out once instead of twice.
        return new Interval(lowest, low == high && other.low == other.high ? lowest : sum(high, other.high));
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }

    Interval negate() {
        BigDecimal lowest = negated(high);
        return new Interval(lowest, low == high ? lowest : negated(low));
    }

    private static @Nullable BigDecimal negated(@Nullable BigDecimal bound) {
        return bound == null ? null : bound.negate();
    }

    /** The number itself, when it is known. */
    Optional<BigDecimal> number() {
        return low == high || notBelow(this) ? bound(low) : Optional.empty();
    }

    /** Whether every number here is smaller than every number there. */
    boolean below(Interval other) {
        BigDecimal highest = high;
        BigDecimal lowest = other.low;
        return highest != null && lowest != null && highest.compareTo(lowest) < 0;
    }

    /** Whether every number here is at least as large as every number there. */
    boolean notBelow(Interval other) {
        BigDecimal lowest = low;
        BigDecimal highest = other.high;
        return lowest != null && highest != null && lowest.compareTo(highest) >= 0;
    }

    boolean isZero() {
        Optional<BigDecimal> number = number();
        return number.isPresent() && number.get().signum() == 0;
    }

    boolean excludesZero() {
        return below(ZERO) || ZERO.below(this);
    }
}
