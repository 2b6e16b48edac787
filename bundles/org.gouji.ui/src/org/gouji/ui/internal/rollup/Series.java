package org.gouji.ui.internal.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.gouji.model.schema.FormMapping.Comparability;
import org.gouji.store.rollup.Comparison;
import org.gouji.store.rollup.Comparison.Crossing;
import org.gouji.store.rollup.Comparison.Known;
import org.gouji.store.rollup.Comparison.Point;
import org.gouji.store.rollup.Comparison.YearTotal;
import org.gouji.store.rollup.ComparisonReport;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.rollup.SeriesLine.SeriesPoint;

/**
 * Numbers of years and bodies beside each other.
 *
 * @param title what is compared, for people
 * @param years the heads of the columns: the year, and where the form changes whether it may be compared
 * @param notes the changes of the form in sentences
 * @param sums the sum of each year, and how many bodies have a number
 * @param lines one for each body
 */
public record Series(String title, List<String> years, List<String> notes, List<SeriesLine> sums,
        List<SeriesLine> lines) {

    public Series {
        years = List.copyOf(years);
        notes = List.copyOf(notes);
        sums = List.copyOf(sums);
        lines = List.copyOf(lines);
    }

    /** Puts a comparison into words. */
    static Series of(Comparison table, String area, Texts texts) {
        boolean comparable = comparable(table);
        List<String> years = table.years().stream().map(year -> head(table, year, texts)).toList();
        List<String> notes = table.crossings().stream().map(ComparisonReport::words).map(texts::of).toList();
        List<SeriesPoint> totals = table.totals().stream().map(Series::total).toList();
        List<SeriesPoint> known = table.totals().stream().map(total -> new SeriesPoint(
                total.known() + " / " + total.bodies(), Optional.of(BigDecimal.valueOf(total.known())),
                Optional.empty(), Optional.empty())).toList();
        List<SeriesLine> sums = List.of(
                new SeriesLine("", texts.get("rollup.sum"), totals, change(totals, comparable), false),
                new SeriesLine("", texts.get("series.known"), known, Optional.empty(), false));
        List<SeriesLine> lines = new ArrayList<>();
        for (Comparison.Row row : table.rows()) {
            List<SeriesPoint> points = row.points().stream().map(point -> point(table, point, texts)).toList();
            lines.add(new SeriesLine(row.body().code(), row.body().name(), points, change(points, comparable), true));
        }
        return new Series(texts.get("series.title", area, texts.of(table.name())), years, notes, sums, lines);
    }

    private static String head(Comparison table, int year, Texts texts) {
        return crossing(table, year).map(crossing -> texts.get("series.year.crossed", year, texts.get(
                "series.label." + crossing.label().name().toLowerCase(Locale.ROOT).replace('_', '-'))))
                .orElse(String.valueOf(year));
    }

    /** Where the form changes with a year. */
    static Optional<Crossing> crossing(Comparison table, int year) {
        return table.crossings().stream().filter(crossing -> crossing.year() == year).findFirst();
    }

    /** Whether the last two years may be compared. */
    private static boolean comparable(Comparison table) {
        int count = table.years().size();
        if (count < 2) {
            return false;
        }
        int before = table.years().get(count - 2);
        int last = table.years().get(count - 1);
        return table.crossings().stream().noneMatch(crossing -> crossing.label() == Comparability.NOT_COMPARABLE
                && crossing.year() > before && crossing.year() <= last);
    }

    private static Optional<BigDecimal> change(List<SeriesPoint> points, boolean comparable) {
        int count = points.size();
        return comparable
                ? points.get(count - 1).number().flatMap(
                        last -> points.get(count - 2).number().map(last::subtract))
                : Optional.empty();
    }

    private static SeriesPoint total(YearTotal total) {
        return new SeriesPoint(total.known() == 0 ? "–" : total.sum().toPlainString(),
                total.known() == 0 ? Optional.empty() : Optional.of(total.sum()), Optional.empty(), Optional.empty());
    }

    private static SeriesPoint point(Comparison table, Point point, Texts texts) {
        String text = point.known() == Known.NOT_COUNTED
                ? "–"
                : point.number().map(BigDecimal::toPlainString)
                        .orElseGet(() -> texts.of(ComparisonReport.words(point.known())));
        List<String> keys = point.template().map(template -> table.cells().getOrDefault(template, List.of()))
                .orElse(List.of());
        return new SeriesPoint(text, point.number(), point.filing(), keys.stream().findFirst());
    }
}
