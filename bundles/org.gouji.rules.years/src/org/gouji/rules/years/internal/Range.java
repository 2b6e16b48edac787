package org.gouji.rules.years.internal;

import java.math.BigDecimal;
import java.util.Optional;

import org.gouji.model.LocalizedText;

/**
 * What is known of a number: it lies between two bounds, each of which may be absent.
 *
 * @param low the smallest possible number
 * @param high the largest possible number
 */
record Range(Optional<BigDecimal> low, Optional<BigDecimal> high) {

    static final Range NOT_NEGATIVE = new Range(Optional.of(BigDecimal.ZERO), Optional.empty());
    static final Range ANY = new Range(Optional.empty(), Optional.empty());

    static Range exact(BigDecimal number) {
        return new Range(Optional.of(number), Optional.of(number));
    }

    Range plus(Range other) {
        return new Range(low.flatMap(a -> other.low.map(a::add)), high.flatMap(a -> other.high.map(a::add)));
    }

    Range negate() {
        return new Range(high.map(BigDecimal::negate), low.map(BigDecimal::negate));
    }

    /** The number itself, when it is known. */
    Optional<BigDecimal> number() {
        return low.filter(a -> high.filter(b -> a.compareTo(b) == 0).isPresent());
    }

    /** Whether no number is both here and there. */
    boolean apart(Range other) {
        return below(other) || other.below(this);
    }

    private boolean below(Range other) {
        return high.flatMap(a -> other.low.map(b -> a.compareTo(b) < 0)).orElse(false);
    }

    LocalizedText text() {
        if (number().isPresent()) {
            return LocalizedText.same(plain(number().get()));
        }
        if (low.isPresent()) {
            return LocalizedText.of("至少 " + plain(low.get()), "at least " + plain(low.get()));
        }
        return high.map(Range::plain).map(h -> LocalizedText.of("至多 " + h, "at most " + h))
                .orElse(LocalizedText.of("未知", "unknown"));
    }

    /** A number as an officer writes it. */
    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() <= 0 ? stripped.toPlainString() : number.toPlainString();
    }
}
