package org.gouji.ui.internal.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A line of a comparison: a body, the sum of all, or how many of them have a number.
 *
 * @param code the body's code; may be empty
 * @param name the body's name, or what else the line is
 * @param points one for each year
 * @param change from the year before the last to the last, where both may be compared
 * @param body whether it is a body's
 */
public record SeriesLine(String code, String name, List<SeriesPoint> points, Optional<BigDecimal> change,
        boolean body) {

    public SeriesLine {
        points = List.copyOf(points);
    }

    /**
     * A year of a line.
     *
     * @param text the number, or why there is none
     * @param number the number
     * @param filing the report it stands in
     * @param key the cell in that report; empty when it is a sum of several
     */
    public record SeriesPoint(String text, Optional<BigDecimal> number, Optional<Long> filing, Optional<String> key) {
    }

    /** The change with its sign; empty without one. */
    public String changeText() {
        return change.map(number -> number.signum() > 0 ? "+" + number.toPlainString() : number.toPlainString())
                .orElse("");
    }
}
