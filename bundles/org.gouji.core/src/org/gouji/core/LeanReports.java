package org.gouji.core;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.model.report.Report;
import org.gouji.model.report.ReportValues;
import org.gouji.model.report.TemplateFit;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;

/**
 * Reports that are kept until all of a set are known: thousands must fit. Most values of most reports are 0 or small, so
 * equal ones are kept once for all reports, those that are 0 without their place; what binding noticed is left out. What
 * remains of a report is mostly its text, some 15 KB: memory grows with the number of reports. For one thread.
 *
 * @since 1.0
 */
public final class LeanReports {

    /** Longer numbers hardly come twice. */
    private static final int SHORT = 3;

    private final Map<String, Value> zeros = new HashMap<>();
    private final Map<Value, Value> known = new HashMap<>();

    /**
     * A report that takes less room.
     *
     * @param report the report
     * @return the same title, text and numbers
     */
    public Report of(Report report) {
        TemplateFit fit = report.fit();
        List<Value> values = report.values().all().stream().map(this::lean).toList();
        return new Report(new TemplateFit(fit.template(), fit.revision(), fit.score(), List.of()), report.schema(),
                report.title(), report.sections(), new ReportValues(values), List.of());
    }

    private Value lean(Value value) {
        if (value.state() != ValueState.NUMBER) {
            return value;
        }
        if (value.is(0)) {
            return zeros.computeIfAbsent(value.key(), key -> new Value(key, ValueState.NUMBER, "0", value.number(),
                    value.unit(), Optional.empty(), Optional.empty(), List.of()));
        }
        return value.raw().length() <= SHORT ? known.computeIfAbsent(value, v -> v) : value;
    }
}
