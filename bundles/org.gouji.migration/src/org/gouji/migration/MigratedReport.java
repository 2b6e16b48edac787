package org.gouji.migration;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gouji.model.LocalizedText;
import org.gouji.model.report.Report;
import org.gouji.model.report.ReportSection;
import org.gouji.model.report.ReportValues;
import org.gouji.model.report.TemplateFit;
import org.gouji.model.report.Value;
import org.gouji.model.schema.FormMapping;
import org.gouji.model.schema.FormMapping.Kind;
import org.gouji.model.schema.FormSchema;

/**
 * A report's values in a newer form.
 *
 * @param mapping what became of each cell; its counterparts tell how every series may cross between the forms
 * @param schema the newer form
 * @param values one value for every cell of the newer form; missing where nothing fills it
 * @param sums values that several cells of the newer form share and that cannot be divided among them
 * @param losses values that have no cell of their own in the newer form, in the order of the older one
 * @since 1.0
 */
public record MigratedReport(FormMapping mapping, FormSchema schema, ReportValues values, List<SumGroup> sums,
        List<Loss> losses) {

    public MigratedReport {
        sums = List.copyOf(sums);
        losses = List.copyOf(losses);
    }

    /**
     * Cells of the newer form of which only the sum is known.
     *
     * @param keys their keys
     * @param value the sum, under its key in the older form and with its source cell
     * @param reason why it cannot be divided, for people
     */
    public record SumGroup(List<String> keys, Value value, LocalizedText reason) {

        public SumGroup {
            keys = List.copyOf(keys);
        }
    }

    /**
     * A value that has no cell of its own in the newer form.
     *
     * @param value the value, under its key in the older form and with its source cell
     * @param name its cell in the older form's words
     * @param kind what becomes of it; of a {@link Kind#SUM} the sum is kept
     * @param reason why, for people
     */
    public record Loss(Value value, LocalizedText name, Kind kind, LocalizedText reason) {

        /**
         * The loss in a sentence.
         *
         * @return which value, what becomes of it, and why
         */
        public LocalizedText text() {
            String said = value.number().map(BigDecimal::toPlainString).orElseGet(() -> value.raw().strip());
            boolean sum = kind == Kind.SUM;
            return LocalizedText.of(
                    name.zh() + " " + said + (sum ? "：只能作为合计衔接" : "：在新表样中没有对应数据格") + "，"
                            + reason.zh(),
                    name.en() + " " + said
                            + (sum ? ": carried over as a sum only; " : ": has no cell in the newer form; ")
                            + reason.en());
        }
    }

    /**
     * The report in the newer form: title and texts as they were, and the values that carry over.
     *
     * @param old the report that was migrated
     * @return a report of the newer form
     */
    public Report report(Report old) {
        List<ReportSection> sections = old.sections().stream()
                .filter(section -> schema.sections().stream().anyMatch(spec -> spec.id().equals(section.id())))
                .toList();
        return new Report(new TemplateFit(schema.id(), schema.revision(), 1, List.of()), schema, old.title(), sections,
                values, List.of());
    }

    /**
     * Adds up cells of the newer form. Where all cells of a group are asked for, their common sum stands for them.
     *
     * @param keys the cells
     * @return the sum, or empty when a number is not known
     */
    public Optional<BigDecimal> sum(Collection<String> keys) {
        Set<String> left = new LinkedHashSet<>(keys);
        Optional<BigDecimal> sum = Optional.of(BigDecimal.ZERO);
        for (SumGroup group : sums) {
            if (left.containsAll(group.keys())) {
                group.keys().forEach(left::remove);
                sum = sum.flatMap(s -> group.value().number().map(s::add));
            }
        }
        for (String key : left) {
            sum = sum.flatMap(s -> values.get(key).flatMap(Value::number).map(s::add));
        }
        return sum;
    }
}
