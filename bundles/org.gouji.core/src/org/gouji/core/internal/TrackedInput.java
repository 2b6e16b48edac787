package org.gouji.core.internal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gouji.core.RuleReads;
import org.gouji.core.RuleReads.Part;
import org.gouji.model.document.Document;
import org.gouji.model.report.Observation;
import org.gouji.model.report.Report;
import org.gouji.model.report.ReportSection;
import org.gouji.model.report.Value;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.spi.rule.RuleInput;

/** A report as one rule sees it; remembers what the rule looked at. */
final class TrackedInput implements RuleInput {

    private final RuleData data;
    private final Set<String> keys = new HashSet<>();
    private final Set<String> absent = new HashSet<>();
    private final Set<Part> parts = EnumSet.noneOf(Part.class);

    TrackedInput(RuleData data) {
        this.data = data;
    }

    RuleReads reads() {
        return new RuleReads(keys, absent, parts);
    }

    @Override
    public FormSchema schema() {
        parts.add(Part.SCHEMA);
        return data.report().schema();
    }

    @Override
    public Optional<Value> value(String key) {
        Optional<Value> value = data.report().values().get(key);
        (value.isPresent() ? keys : absent).add(key);
        return value;
    }

    @Override
    public List<Value> values() {
        parts.add(Part.ALL_VALUES);
        return data.report().values().all();
    }

    @Override
    public Report.Title title() {
        parts.add(Part.TITLE);
        return data.report().title();
    }

    @Override
    public List<ReportSection> sections() {
        parts.add(Part.SECTIONS);
        return data.report().sections();
    }

    @Override
    public List<Observation> observations() {
        parts.add(Part.OBSERVATIONS);
        return data.report().observations();
    }

    @Override
    public Document document() {
        parts.add(Part.DOCUMENT);
        return data.document();
    }

    @Override
    public Optional<Report> lastYear() {
        parts.add(Part.LAST_YEAR);
        return data.lastYear();
    }

    @Override
    public Optional<AgencyLevel> agencyLevel() {
        parts.add(Part.LEVEL);
        return data.level();
    }

    @Override
    public Optional<LocalDate> asOf() {
        parts.add(Part.AS_OF);
        return data.asOf();
    }
}
