package org.gouji.ui.internal.rollup;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one report adds to a total.
 *
 * @param filing its filing
 * @param body whose it is
 * @param code the body's code; empty for an agency that the register does not know
 * @param agency the body's name
 * @param number what it adds; empty when it adds nothing
 * @param state what is known of the cell, in words
 */
public record PartRow(long filing, long body, String code, String agency, Optional<BigDecimal> number, String state) {

    /** The number as it is written; empty without one. */
    public String text() {
        return number.map(BigDecimal::toPlainString).orElse("");
    }
}
