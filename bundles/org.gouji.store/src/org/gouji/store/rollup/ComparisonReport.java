package org.gouji.store.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.report.Report;
import org.gouji.model.report.ReportValues;
import org.gouji.model.report.TemplateFit;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.CellKind;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormBlock;
import org.gouji.model.schema.FormMapping.Comparability;
import org.gouji.model.schema.FormSchema;
import org.gouji.model.schema.FormTable;
import org.gouji.model.schema.Label;
import org.gouji.model.schema.LabelNode;
import org.gouji.model.schema.SectionSpec;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.InputFacts;
import org.gouji.store.rollup.Comparison.Crossing;
import org.gouji.store.rollup.Comparison.Known;
import org.gouji.store.rollup.Comparison.Point;
import org.gouji.store.rollup.Comparison.Row;
import org.gouji.store.rollup.Comparison.YearTotal;

/**
 * Comparisons as a report of a form made for them, so that every exporter lays them out: a table for each key, a row
 * for each body, a column for each year.
 *
 * @since 1.0
 */
public final class ComparisonReport {

    /** Where the form changes, and whether numbers on both sides may be compared. */
    public static final String CROSSING = "series.crossing";

    private static final String FORM = "series";

    private static final String TOTAL = "total";

    private final Locale locale;

    private final List<CellSpec> cells = new ArrayList<>();

    private final List<Value> values = new ArrayList<>();

    private ComparisonReport(Locale locale) {
        this.locale = locale;
    }

    /**
     * Makes the report.
     *
     * @param comparisons the tables
     * @param area whose numbers they are, for the title
     * @param locale language of the words around the numbers
     * @return the tables as a report
     */
    public static CheckedReport of(List<Comparison> comparisons, String area, Locale locale) {
        return new ComparisonReport(locale).report(comparisons, area);
    }

    /**
     * How numbers on both sides of a change of the form may be compared.
     *
     * @param crossing the change
     * @return a sentence
     */
    public static LocalizedText words(Crossing crossing) {
        String years = crossing.year() - 1 + "/" + crossing.year();
        LocalizedText label = switch (crossing.label()) {
            case COMPARABLE -> LocalizedText.of("可比", "comparable");
            case COMPARABLE_AS_SUM -> LocalizedText.of("按合计可比", "comparable as a sum");
            case NOT_COMPARABLE -> LocalizedText.of("不可比", "not comparable");
        };
        boolean bare = crossing.reason().zh().isBlank();
        return LocalizedText.of(years + " 表样变更：" + label.zh() + (bare ? "" : "，" + crossing.reason().zh()),
                years + " change of the form: " + label.en() + (bare ? "" : ", " + crossing.reason().en()));
    }

    private CheckedReport report(List<Comparison> comparisons, String area) {
        List<SectionSpec> sections = new ArrayList<>();
        List<FormTable> tables = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int i = 0; i < comparisons.size(); i++) {
            Comparison comparison = comparisons.get(i);
            String id = "k" + (i + 1);
            sections.add(new SectionSpec(id, String.valueOf(i + 1), label(title(comparison)), List.of()));
            tables.add(table(id, comparison));
            comparison.crossings().forEach(crossing -> diagnostics.add(Diagnostic.of(CROSSING,
                    crossing.label() == Comparability.NOT_COMPARABLE ? Severity.WARNING : Severity.INFO,
                    LocalizedText.of(comparison.name().zh() + "：" + words(crossing).zh(),
                            comparison.name().en() + ": " + words(crossing).en()))));
        }
        LocalizedText name = LocalizedText.of(area + "分年度对照表", area + ", numbers by year");
        FormSchema schema = new FormSchema(new FormSchema.Identity(FORM, 1, name),
                new FormSchema.Basis("", "", 0, Integer.MAX_VALUE),
                new FormSchema.Parts(sections, tables, cells, List.of()));
        Report report = new Report(new TemplateFit(FORM, 1, 1, List.of()), schema,
                new Report.Title(name.in(locale), Optional.of(area), Optional.empty(), Optional.empty()), List.of(),
                new ReportValues(values), List.of());
        InputFacts input = new InputFacts(name.in(locale), "", 0, "", InputStatus.OK, LocalizedText.EMPTY,
                Optional.empty());
        return new CheckedReport(input, 0, Optional.empty(), Optional.of(report), diagnostics, List.of(), List.of());
    }

    private String title(Comparison comparison) {
        StringBuilder title = new StringBuilder(comparison.name().in(locale));
        comparison.crossings().forEach(crossing -> title.append(LocalizedText.of("（", " (").in(locale))
                .append(words(crossing).in(locale)).append(LocalizedText.of("）", ")").in(locale)));
        return title.toString();
    }

    private static Label label(String text) {
        return new Label(text, List.of());
    }

    private static LabelNode leaf(String code, String text) {
        return new LabelNode(code, label(text), 1, List.of());
    }

    private FormTable table(String id, Comparison comparison) {
        List<LabelNode> rows = new ArrayList<>();
        for (Row row : comparison.rows()) {
            rows.add(leaf(row.body().code(), row.body().name()));
            for (int i = 0; i < comparison.years().size(); i++) {
                String key = cell(id, row.body().code(), comparison.years().get(i), row.body().name());
                values.add(value(key, row.points().get(i)));
            }
        }
        String sum = LocalizedText.of("合计", "total").in(locale);
        String known = LocalizedText.of("有数字的机构数/机构数", "bodies with a number/bodies").in(locale);
        rows.add(leaf(TOTAL, sum));
        rows.add(leaf("known", known));
        for (int i = 0; i < comparison.years().size(); i++) {
            YearTotal total = comparison.totals().get(i);
            String key = cell(id, TOTAL, comparison.years().get(i), sum);
            values.add(total.known() == 0 ? Value.missing(key) : number(key, total.sum()));
            values.add(text(cell(id, "known", comparison.years().get(i), known),
                    total.known() + "/" + total.bodies()));
        }
        List<LabelNode> columns = comparison.years().stream()
                .map(year -> leaf(String.valueOf(year), String.valueOf(year))).toList();
        return new FormTable(id, id, comparison.name(), List.of(new FormBlock(Optional.empty(),
                label(LocalizedText.of("机构", "body").in(locale)), columns, rows)));
    }

    private String cell(String table, String row, int year, String name) {
        String key = table + "/" + row + "/" + year;
        cells.add(new CellSpec(key, table, 0, row, String.valueOf(year), CellKind.AMOUNT, Optional.empty(), 2,
                LocalizedText.same(name + " " + year)));
        return key;
    }

    private Value value(String key, Point point) {
        return point.number().map(sum -> number(key, sum)).orElseGet(() -> point.known() == Known.NOT_COUNTED
                ? Value.missing(key)
                : text(key, words(point.known()).in(locale)));
    }

    /**
     * Why there is no number.
     *
     * @param known what is known
     * @return a word or two
     */
    public static LocalizedText words(Known known) {
        return switch (known) {
            case NUMBER -> LocalizedText.of("有数", "number");
            case NO_NUMBER -> LocalizedText.of("无确定数字", "no certain number");
            case NO_CELL -> LocalizedText.of("表样无此项", "not in the form");
            case NO_REPORT -> LocalizedText.of("未报送", "no report");
            case NOT_COUNTED -> LocalizedText.of("不计入", "not counted");
        };
    }

    private static Value number(String key, BigDecimal number) {
        return new Value(key, ValueState.NUMBER, number.toPlainString(), Optional.of(number), Optional.empty(),
                Optional.empty(), Optional.empty(), List.of());
    }

    private static Value text(String key, String text) {
        return new Value(key, ValueState.TEXT, text, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of());
    }
}
