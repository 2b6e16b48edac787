package org.gouji.export.csv.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.gouji.model.LocalizedText;
import org.gouji.model.SourceRange;
import org.gouji.model.finding.Finding;
import org.gouji.model.report.Report;
import org.gouji.model.report.Value;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.export.CheckedReport;

/** A row a value, in the order of the form. */
final class ValueRows extends FactRows {

    private static final List<LocalizedText> HEADER = List.of(LocalizedText.of("键", "key"),
            LocalizedText.of("表", "table"), LocalizedText.of("行", "row"), LocalizedText.of("列", "column"),
            LocalizedText.of("原文", "raw"), LocalizedText.of("数值", "value"), LocalizedText.of("计量单位", "unit"),
            LocalizedText.of("状态", "state"), LocalizedText.of("把握", "confidence"),
            LocalizedText.of("推断理由", "reason"), LocalizedText.of("可能的值", "alternatives"),
            LocalizedText.of("位置", "at"), LocalizedText.of("起", "start"), LocalizedText.of("止", "end"),
            LocalizedText.of("位置精度", "precision"), LocalizedText.of("文件中的位置", "locator"),
            LocalizedText.of("问题", "findings"));

    private static final String OR = " | ";
    private static final int FRACTION_DIGITS = 4;

    private Optional<Labels> last = Optional.empty();

    ValueRows(Locale locale) {
        super(HEADER, locale);
    }

    @Override
    public List<List<String>> of(CheckedReport checked) {
        return rows(checked, checked.report().map(report -> fields(report, codes(checked.findings())))
                .orElse(List.of()));
    }

    private List<List<String>> fields(Report report, Map<String, Set<String>> codes) {
        List<List<String>> rows = new ArrayList<>();
        Labels labels = labels(report.schema());
        for (String key : keys(report)) {
            Value value = report.values().get(key).orElseGet(() -> Value.missing(key));
            List<String> row = new ArrayList<>(value(value, labels.of(key)));
            row.addAll(place(value.at()));
            row.add(String.join(" ", codes.getOrDefault(key, Set.of())));
            rows.add(row);
        }
        return rows;
    }

    /** Kept for the next report, which is mostly of the same form. */
    private Labels labels(FormSchema schema) {
        Labels labels = last.filter(l -> l.areOf(schema)).orElseGet(() -> new Labels(schema, locale()));
        last = Optional.of(labels);
        return labels;
    }

    /** The form's, and what a report has beyond it. */
    private static Set<String> keys(Report report) {
        Set<String> keys = new LinkedHashSet<>();
        report.schema().cells().stream().map(CellSpec::key).forEach(keys::add);
        report.values().all().stream().map(Value::key).forEach(keys::add);
        return keys;
    }

    private static Map<String, Set<String>> codes(List<Finding> findings) {
        Map<String, Set<String>> codes = new HashMap<>();
        findings.forEach(finding -> finding.keys()
                .forEach(key -> codes.computeIfAbsent(key, k -> new TreeSet<>()).add(finding.code())));
        return codes;
    }

    private List<String> value(Value value, Labels.Label label) {
        return List.of(value.key(), label.table(), label.row(), label.column(), value.raw(),
                value.number().map(ValueRows::plain).orElse(""), value.unit().orElse(""), value.state().id(),
                value.repair().map(r -> fraction(r.confidence())).orElse(""),
                value.repair().map(r -> r.reason().in(locale())).orElse(""),
                String.join(OR, value.alternatives().stream().map(Value.Alternative::raw).toList()));
    }

    private List<String> place(Optional<SourceRange> at) {
        return at.map(range -> List.of(range.node(), String.valueOf(range.start()), String.valueOf(range.end()),
                range.precision().name().toLowerCase(Locale.ROOT), Places.locator(range, locale())))
                .orElse(List.of("", "", "", "", ""));
    }

    /** Without the noise of binary rounding. */
    private static String fraction(double value) {
        return plain(BigDecimal.valueOf(value).setScale(FRACTION_DIGITS, RoundingMode.HALF_UP));
    }

    /** The shortest plain decimal; no exponent, which a spreadsheet would round. */
    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** A finding about the set belongs to no value; the table of findings has it. */
    @Override
    public List<List<String>> ofSet(List<Finding> findings) {
        return List.of();
    }
}
