package org.gouji.store.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.store.register.Body;

/**
 * Totals over the reports of bodies for a year.
 *
 * @param year the year
 * @param counted the bodies that count, in the order of their codes
 * @param totals by template version and cell; forms of two versions are never added up
 * @param missing the bodies that count and have no readable report
 * @param leftOut numbers of bodies that were asked for but did not exist at the end of the year
 * @since 1.0
 */
public record Rollup(int year, List<Body> counted, Map<String, Map<String, Total>> totals, List<Body> missing,
        List<Long> leftOut) {

    public Rollup {
        counted = List.copyOf(counted);
        totals = Map.copyOf(totals);
        missing = List.copyOf(missing);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * How many bodies count.
     *
     * @return the N of n of N
     */
    public int bodies() {
        return counted.size();
    }

    /**
     * How many of them have a readable report.
     *
     * @return the n of n of N
     */
    public int there() {
        return counted.size() - missing.size();
    }

    /**
     * A total.
     *
     * @param sum of the known numbers
     * @param known how many reports have a number there
     * @param blank in how many reports the cell is blank, which is not 0
     * @param reports how many reports of this template version there are
     * @since 1.0
     */
    public record Total(BigDecimal sum, int known, int blank, int reports) {

        public Total {
            Objects.requireNonNull(sum, "sum");
        }
    }

    /**
     * What one report adds to a total.
     *
     * @param body whose report it is
     * @param filing its filing
     * @param state what is known of the cell
     * @param number what it adds; empty when it adds nothing
     * @since 1.0
     */
    public record Contribution(Body body, long filing, ValueState state, Optional<BigDecimal> number) {

        public Contribution {
            Objects.requireNonNull(body, "body");
            Objects.requireNonNull(state, "state");
        }
    }

    /**
     * Where a contribution comes from.
     *
     * @param sha256 of the original file
     * @param path the path it was received with
     * @param container place of the report in a file that holds several; empty otherwise
     * @param read the value as it stands in the original, with its place there
     * @param now the value with its corrections
     * @since 1.0
     */
    public record Source(String sha256, String path, String container, Value read, Value now) {

        public Source {
            Objects.requireNonNull(read, "read");
            Objects.requireNonNull(now, "now");
        }
    }
}
