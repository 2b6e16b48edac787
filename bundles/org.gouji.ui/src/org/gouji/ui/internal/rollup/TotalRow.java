package org.gouji.ui.internal.rollup;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A total as a line of a list.
 *
 * @param key the cell
 * @param name row and column of the form in words
 * @param sum the total; empty when no report has a number there
 * @param known how many reports have a number
 * @param blank in how many it is blank
 * @param reports how many reports there are
 */
public record TotalRow(String key, String name, Optional<BigDecimal> sum, int known, int blank, int reports) {

    /** The total as it is written; empty without one. */
    public String text() {
        return sum.map(BigDecimal::toPlainString).orElse("");
    }

    public boolean complete() {
        return known == reports;
    }
}
