package org.gouji.store.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.schema.FormMapping.Comparability;
import org.gouji.store.register.Body;

/**
 * The numbers of bodies in one cell over several years.
 *
 * @param key the cell that was asked for
 * @param name its name
 * @param cells by template version the cells that are added up for it; none where that form has nothing of the kind
 * @param crossings where the form changes between the years, and whether numbers on both sides may be compared
 * @param years the years, in order
 * @param rows one for each body, in the order of the codes
 * @param totals one for each year
 * @since 1.0
 */
public record Comparison(String key, LocalizedText name, Map<String, List<String>> cells, List<Crossing> crossings,
        List<Integer> years, List<Row> rows, List<YearTotal> totals) {

    public Comparison {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        cells = Map.copyOf(cells);
        crossings = List.copyOf(crossings);
        years = List.copyOf(years);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /**
     * A change of the form within the years.
     *
     * @param from template id of the older form
     * @param to template id of the newer form
     * @param year the first year of the newer form
     * @param label whether numbers before and after it may be compared
     * @param reason why, or under which reservation
     * @since 1.0
     */
    public record Crossing(String from, String to, int year, Comparability label, LocalizedText reason) {
    }

    /**
     * A body's numbers.
     *
     * @param body the body as it was at the end of the last of these years in which it counts
     * @param points one for each year
     * @since 1.0
     */
    public record Row(Body body, List<Point> points) {

        public Row {
            points = List.copyOf(points);
        }
    }

    /** What is known of a body in a year. */
    public enum Known {
        /** Its number. */
        NUMBER,
        /** Its report has no certain number there. */
        NO_NUMBER,
        /** The form of its report has nothing of the kind. */
        NO_CELL,
        /** It has no readable report. */
        NO_REPORT,
        /** It does not count in that year. */
        NOT_COUNTED
    }

    /**
     * A body's number in a year.
     *
     * @param known what is known
     * @param number the number
     * @param template the template version of its report
     * @param filing its filing
     * @since 1.0
     */
    public record Point(Known known, Optional<BigDecimal> number, Optional<String> template, Optional<Long> filing) {

        static Point without(Known known) {
            return new Point(known, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /**
     * The sum of a year.
     *
     * @param sum of the known numbers
     * @param known how many bodies have a number
     * @param bodies how many bodies count
     * @since 1.0
     */
    public record YearTotal(BigDecimal sum, int known, int bodies) {
    }
}
