package org.gouji.store.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.SourceRange;
import org.gouji.model.report.Report;
import org.gouji.model.report.ReportSection;
import org.gouji.model.report.ReportSection.Passage;
import org.gouji.model.report.ReportValues;
import org.gouji.model.report.TemplateFit;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.InputFacts;
import org.gouji.store.register.Body;
import org.gouji.store.rollup.Rollup.Total;

/**
 * The totals of one template version as a report, so that every exporter lays them out as the form prints it. What is
 * added up, n of N and who is missing stand in the first section and, one by one, among the diagnostics.
 *
 * @since 1.0
 */
public final class RollupReport {

    /** A body that counts has no readable report. */
    public static final String MISSING = "rollup.missing";

    /** Not every report has a number in a cell. */
    public static final String INCOMPLETE = "rollup.incomplete";

    /** Bodies that used another version of the form are not in these totals. */
    public static final String OTHER_FORM = "rollup.other-form";

    private final Rollup rollup;

    private final FormSchema schema;

    private final String area;

    private final Map<String, Total> totals;

    private RollupReport(Rollup rollup, FormSchema schema, String area) {
        this.rollup = rollup;
        this.schema = schema;
        this.area = area;
        this.totals = rollup.totals().getOrDefault(schema.id(), Map.of());
    }

    /**
     * Makes the report.
     *
     * @param rollup the roll-up
     * @param schema the template version whose totals are wanted
     * @param area what was added up, for the title, such as 示例市
     * @param locale language of the words around the totals
     * @return the totals as a report; a cell without any known number is blank where a report left it blank, otherwise
     *         missing
     */
    public static CheckedReport of(Rollup rollup, FormSchema schema, String area, Locale locale) {
        return new RollupReport(rollup, schema, area).report(locale);
    }

    private CheckedReport report(Locale locale) {
        String title = LocalizedText.of(area + rollup.year() + "年政府信息公开工作年度报告汇总",
                area + ", totals of the annual reports on open government for " + rollup.year()).in(locale);
        List<Value> values = schema.cells().stream().map(this::value).toList();
        Report report = new Report(new TemplateFit(schema.id(), schema.revision(), 1, List.of()), schema,
                new Report.Title(title, Optional.of(LocalizedText.of(area + "（汇总）", area + " (totals)").in(locale)),
                        Optional.of(rollup.year()), Optional.empty()),
                sections(locale), new ReportValues(values), List.of());
        InputFacts input = new InputFacts(title, "", 0, "", InputStatus.OK, summary(), Optional.empty());
        return new CheckedReport(input, 0, Optional.empty(), Optional.of(report), diagnostics(), List.of(), List.of());
    }

    private Value value(CellSpec cell) {
        Total total = totals.getOrDefault(cell.key(), new Total(BigDecimal.ZERO, 0, 0, 0));
        if (total.known() == 0) {
            return total.blank() == 0
                    ? Value.missing(cell.key())
                    : new Value(cell.key(), ValueState.BLANK, "", Optional.empty(), cell.unit(), Optional.empty(),
                            Optional.empty(), List.of());
        }
        return new Value(cell.key(), ValueState.NUMBER, total.sum().toPlainString(), Optional.of(total.sum()),
                cell.unit(), Optional.empty(), Optional.empty(), List.of());
    }

    private int reports() {
        return totals.values().stream().findFirst().map(Total::reports).orElse(0);
    }

    private LocalizedText summary() {
        return LocalizedText.of(
                "汇总：应报 " + rollup.bodies() + " 个机构，已报 " + rollup.there() + " 个，未报 " + rollup.missing().size()
                        + " 个；本表由其中 " + reports() + " 份报告逐格相加。",
                "Totals: " + rollup.bodies() + " bodies owe a report, " + rollup.there() + " have sent one, "
                        + rollup.missing().size() + " have not; these totals add up " + reports() + " reports.");
    }

    private List<ReportSection> sections(Locale locale) {
        List<LocalizedText> texts = new ArrayList<>(List.of(summary(), LocalizedText.of(
                "汇总范围：" + names(rollup.counted(), "、") + "。",
                "Bodies: " + names(rollup.counted(), ", ") + ".")));
        if (!rollup.missing().isEmpty()) {
            texts.add(LocalizedText.of("未报送：" + names(rollup.missing(), "、") + "。",
                    "Missing: " + names(rollup.missing(), ", ") + "."));
        }
        otherForms().ifPresent(texts::add);
        List<CellSpec> incomplete = schema.cells().stream().filter(this::incomplete).toList();
        if (!incomplete.isEmpty()) {
            texts.add(LocalizedText.of(
                    "下列数据格并非每份报告都有数字，合计只含已知的数字：" + cells(incomplete, Locale.CHINESE, "；") + "。",
                    "Not every report has a number in these cells; their totals hold only what is known: "
                            + cells(incomplete, Locale.ENGLISH, "; ") + "."));
        }
        SourceRange nowhere = SourceRange.document("");
        return schema.sections().stream().limit(1).map(first -> new ReportSection(first.id(),
                first.numeral() + "、" + first.label().text(), nowhere,
                texts.stream().map(text -> new Passage(text.in(locale), nowhere)).toList())).toList();
    }

    private static String names(List<Body> bodies, String separator) {
        return bodies.stream().map(Body::name).collect(Collectors.joining(separator));
    }

    private String cells(List<CellSpec> incomplete, Locale locale, String separator) {
        return incomplete.stream().map(cell -> cell.name().in(locale) + " " + known(cell))
                .collect(Collectors.joining(separator));
    }

    private String known(CellSpec cell) {
        Total total = totals.get(cell.key());
        return total == null ? "0" : total.known() + "/" + total.reports();
    }

    private boolean incomplete(CellSpec cell) {
        Total total = totals.get(cell.key());
        return total != null && total.known() < total.reports();
    }

    private Optional<LocalizedText> otherForms() {
        int others = rollup.there() - reports();
        return others == 0
                ? Optional.empty()
                : Optional.of(LocalizedText.of("另有 " + others + " 个机构使用其他版本的表样，未计入本表。",
                        others + " bodies used another version of the form and are not in these totals."));
    }

    private List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>();
        all.add(Diagnostic.of("rollup.summary", Severity.INFO, summary()));
        for (Body body : rollup.missing()) {
            all.add(Diagnostic.of(MISSING, Severity.WARNING, LocalizedText.of(
                    "未报送：" + body.name() + "（" + body.code() + "）", "missing: " + body.name() + " (" + body.code()
                            + ")")));
        }
        otherForms().ifPresent(text -> all.add(Diagnostic.of(OTHER_FORM, Severity.WARNING, text)));
        for (CellSpec cell : schema.cells()) {
            if (incomplete(cell)) {
                all.add(Diagnostic.of(INCOMPLETE, Severity.INFO, LocalizedText.of(
                        cell.name().zh() + "：" + known(cell) + " 份报告有数字", cell.name().en() + ": " + known(cell)
                                + " reports have a number")));
            }
        }
        return all;
    }
}
