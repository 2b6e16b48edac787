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
 * Reports that are kept until all of a set are known: thousands must fit. Most values of most reports are 0, so these
 * are kept once for all reports, without their place; what binding noticed is left out. For one thread.
 *
 * @since 1.0
 */
public final class LeanReports {

    private final Map<String, Value> zeros = new HashMap<>();

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
        return value.state() == ValueState.NUMBER && value.is(0)
                ? zeros.computeIfAbsent(value.key(), key -> new Value(key, ValueState.NUMBER, "0", value.number(),
                        value.unit(), Optional.empty(), Optional.empty(), List.of()))
                : value;
    }
}
