package org.gouji.migration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.gouji.model.report.Report;
import org.gouji.model.report.Value;
import org.gouji.model.schema.FormMapping;
import org.gouji.model.schema.FormMapping.Comparability;
import org.gouji.model.schema.FormMapping.Counterpart;

/**
 * A row of numbers, year by year, that may cross from an older form to a newer one.
 *
 * @param from template id of the older form
 * @param to template id of the newer form
 * @param cells the cells of both forms and how they may be compared
 * @since 1.0
 */
public record Series(String from, String to, Counterpart cells) {

    /**
     * The series through a cell of either form.
     *
     * @param mapping how the forms continue one another
     * @param key a key of the newer form, or of the older one when the newer has none of that name
     * @return the series, or empty when neither form has such a cell
     */
    public static Optional<Series> through(FormMapping mapping, String key) {
        return mapping.forNew(key).or(() -> mapping.forOld(key))
                .map(cells -> new Series(mapping.from(), mapping.to(), cells));
    }

    /**
     * How the two sides of the change of the form compare.
     *
     * @return the label; never compare a number before the change with one after it when it is
     *         {@link Comparability#NOT_COMPARABLE}
     */
    public Comparability label() {
        return cells.label();
    }

    /**
     * The number of one report.
     *
     * @param report a report of either form
     * @return the point, or empty when the report follows a third form or its form has no such cell
     */
    public Optional<Point> point(Report report) {
        String form = report.schema().id();
        List<String> keys = form.equals(to) ? cells.newKeys() : form.equals(from) ? cells.oldKeys() : List.of();
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        List<Value> values = keys.stream().flatMap(key -> report.values().get(key).stream()).toList();
        List<BigDecimal> known = values.stream().flatMap(v -> v.number().stream()).toList();
        return Optional.of(new Point(known.stream().reduce(BigDecimal.ZERO, BigDecimal::add), known.size(),
                keys.size(), values));
    }

    /**
     * The number of one report.
     *
     * @param sum the sum of the known cells; 0 when none is known
     * @param known cells with a number
     * @param all cells that belong to it; the sum is complete only when all are known
     * @param values the values added up, with their source cells
     */
    public record Point(BigDecimal sum, int known, int all, List<Value> values) {

        public Point {
            values = List.copyOf(values);
        }

        /**
         * The number, if every cell is known.
         *
         * @return the number, or empty: a blank is not 0
         */
        public Optional<BigDecimal> number() {
            return known == all ? Optional.of(sum) : Optional.empty();
        }
    }
}
