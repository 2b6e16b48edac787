package org.gouji.binding.internal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Converts between the units of money that reports use. */
final class Money {

    private static final Map<String, Integer> POWERS = Map.of("元", 0, "万元", 4, "亿元", 8);

    private Money() {
    }

    /** A number in another unit; unchanged when one of the units is none of money. */
    static BigDecimal convert(BigDecimal number, String from, String to) {
        Optional<Integer> source = Optional.ofNullable(POWERS.get(from));
        Optional<Integer> target = Optional.ofNullable(POWERS.get(to));
        if (source.isEmpty() || target.isEmpty()) {
            return number;
        }
        return number.scaleByPowerOfTen(source.get() - target.get());
    }
}
