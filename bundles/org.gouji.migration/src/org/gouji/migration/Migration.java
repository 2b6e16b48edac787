package org.gouji.migration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.report.Report;
import org.gouji.model.report.ReportValues;
import org.gouji.model.report.Value;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormMapping;
import org.gouji.model.schema.FormMapping.Entry;
import org.gouji.model.schema.FormMapping.Kind;
import org.gouji.model.schema.FormSchema;

/**
 * Carries the values of a report into a newer form. Nothing is invented: a value keeps its state, its text and its
 * source cell, a blank stays blank, and a cell that nothing fills is missing.
 *
 * @since 1.0
 */
public final class Migration {

    private static final LocalizedText UNDECLARED = LocalizedText.of("新格式没有说明这一单元格如何衔接",
            "the newer form does not say what becomes of this cell");

    private Migration() {
    }

    /**
     * Carries a report into a newer form that declares how.
     *
     * @param old the report
     * @param target the newer form
     * @return the values, or empty when the newer form declares nothing for the report's form
     */
    public static Optional<MigratedReport> migrate(Report old, FormSchema target) {
        return target.mappingFrom(old.schema().id()).map(mapping -> migrate(old, target, mapping));
    }

    /**
     * Carries a report into a newer form.
     *
     * @param old the report
     * @param target the newer form
     * @param mapping what becomes of each cell
     * @return the values and what is lost
     * @throws IllegalArgumentException when the mapping belongs to other forms
     */
    public static MigratedReport migrate(Report old, FormSchema target, FormMapping mapping) {
        if (!mapping.from().equals(old.schema().id()) || !mapping.to().equals(target.id())) {
            throw new IllegalArgumentException("a mapping from " + mapping.from() + " to " + mapping.to()
                    + " does not lead from " + old.schema().id() + " to " + target.id());
        }
        Map<String, Value> values = new LinkedHashMap<>();
        target.cells().forEach(cell -> values.put(cell.key(), Value.missing(cell.key())));
        List<MigratedReport.SumGroup> sums = new ArrayList<>();
        List<MigratedReport.Loss> losses = new ArrayList<>();
        for (CellSpec cell : old.schema().cells()) {
            Value value = old.values().get(cell.key()).orElse(Value.missing(cell.key()));
            Entry entry = mapping.entry(cell.key())
                    .orElse(new Entry(Kind.DROPPED, cell.key(), List.of(), UNDECLARED));
            if (entry.kind() == Kind.SAME) {
                values.put(entry.targets().get(0), moved(value, entry.targets().get(0)));
                continue;
            }
            if (entry.kind() == Kind.SUM) {
                sums.add(new MigratedReport.SumGroup(entry.targets(), value, entry.reason()));
            }
            if (tells(value)) {
                losses.add(new MigratedReport.Loss(value, cell.name(), entry.kind(), entry.reason()));
            }
        }
        return new MigratedReport(mapping, target, new ReportValues(values.values()), sums, losses);
    }

    private static Value moved(Value value, String key) {
        return new Value(key, value.state(), value.raw(), value.number(), value.unit(), value.at(), value.repair(),
                value.alternatives());
    }

    /** Whether anything is lost with the value; a blank or missing cell says nothing. */
    private static boolean tells(Value value) {
        return !value.raw().isBlank() || value.number().isPresent() || !value.alternatives().isEmpty();
    }
}
