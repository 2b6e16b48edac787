package org.gouji.rules.arithmetic.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.document.Document;
import org.gouji.model.report.Observation;
import org.gouji.model.report.Report;
import org.gouji.model.report.ReportSection;
import org.gouji.model.report.ReportValues;
import org.gouji.model.report.TemplateFit;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.spi.rule.RuleInput;

/** A report made by hand: every cell holds a number unless told otherwise. */
final class FakeReport implements RuleInput {

    private final FormSchema schema;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private Optional<Report> lastYear = Optional.empty();
    private Optional<AgencyLevel> level = Optional.empty();

    FakeReport(FormSchema schema) {
        this.schema = schema;
        schema.cells().forEach(cell -> number(cell.key(), "0"));
    }

    FakeReport number(String key, String number) {
        return put(key, ValueState.NUMBER, number, Optional.of(new BigDecimal(number)), Optional.empty());
    }

    FakeReport add(String key, long more) {
        return number(key, values.get(key).number().orElseThrow().add(BigDecimal.valueOf(more)).toPlainString());
    }

    FakeReport state(String key, ValueState state) {
        return put(key, state, "", Optional.empty(), Optional.empty());
    }

    FakeReport proposed(String key, String number, String... equations) {
        Value.Repair repair = new Value.Repair(0.8, LocalizedText.of("推断", "inferred"), List.of(equations));
        return put(key, ValueState.PROPOSED, number, Optional.of(new BigDecimal(number)), Optional.of(repair));
    }

    private FakeReport put(String key, ValueState state, String raw, Optional<BigDecimal> number,
            Optional<Value.Repair> repair) {
        values.put(key, new Value(key, state, raw, number, Optional.empty(), Optional.empty(), repair, List.of()));
        return this;
    }

    FakeReport level(AgencyLevel known) {
        level = Optional.of(known);
        return this;
    }

    FakeReport lastYear(FakeReport report) {
        lastYear = Optional.of(report.report());
        return this;
    }

    Report report() {
        return new Report(new TemplateFit(schema.id(), 1, 1, List.of()), schema, title(), List.of(),
                new ReportValues(values.values()), List.of());
    }

    @Override
    public FormSchema schema() {
        return schema;
    }

    @Override
    public Optional<Value> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    @Override
    public List<Value> values() {
        return new ArrayList<>(values.values());
    }

    @Override
    public Report.Title title() {
        return new Report.Title("", Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public List<ReportSection> sections() {
        return List.of();
    }

    @Override
    public List<Observation> observations() {
        return List.of();
    }

    @Override
    public Document document() {
        throw new UnsupportedOperationException("these rules read no document");
    }

    @Override
    public Optional<Report> lastYear() {
        return lastYear;
    }

    @Override
    public Optional<AgencyLevel> agencyLevel() {
        return level;
    }

    @Override
    public Optional<LocalDate> asOf() {
        return Optional.empty();
    }
}
