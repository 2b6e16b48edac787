package org.gouji.rules.sets.internal;

import java.math.BigDecimal;

/** Numbers as an officer writes them. */
final class Numbers {

    private Numbers() {
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
