package org.gouji.export.xlsx.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as a spreadsheet can hold them. */
final class Numbers {

    /** A spreadsheet keeps 15 significant digits. */
    private static final int DIGITS = 15;
    private static final int LARGEST_EXPONENT = 300;
    private static final int PLAIN = 60;

    private Numbers() {
    }

    /** Whether it is a whole number that survives: nearly every number of a report. */
    static boolean small(BigDecimal number) {
        return number.scale() == 0 && number.precision() <= DIGITS;
    }

    /** Whether the number survives as it is. */
    static boolean exact(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        int exponent = plain.precision() - plain.scale();
        return plain.precision() <= DIGITS && Math.abs((long) exponent) <= LARGEST_EXPONENT;
    }

    /** The number as a cell's value: a whole number where it is one. */
    static Number cell(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() <= 0 && plain.precision() - plain.scale() <= DIGITS) {
            return plain.longValueExact();
        }
        return plain;
    }

    /** All digits, for people. */
    static String text(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return Math.abs((long) plain.scale()) > PLAIN ? plain.toString() : plain.toPlainString();
    }

    /** A confidence for people. */
    static String percent(double fraction) {
        BigDecimal percent = BigDecimal.valueOf(fraction).movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        return String.format(Locale.ROOT, "%s%%", percent.toPlainString());
    }
}
