package org.gouji.model.schema;

import java.math.BigDecimal;
import java.util.List;

/**
 * Cells whose number should not change too much from one year to the next; a plausibility check.
 *
 * @param code the rule code, such as {@code Y05}
 * @param above a number larger than this many times last year's is asked about
 * @param below a number smaller than this many times last year's is asked about
 * @param base smaller numbers of last year are not compared
 * @param keys the cells
 * @since 1.0
 */
public record JumpCheck(String code, BigDecimal above, BigDecimal below, BigDecimal base, List<String> keys) {

    public JumpCheck {
        keys = List.copyOf(keys);
    }
}
