package org.gouji.rules.cells.internal;

import static org.gouji.model.LocalizedText.of;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.document.Document;
import org.gouji.model.report.Observation;
import org.gouji.model.report.Report;
import org.gouji.model.report.ReportSection;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.CellKind;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.Equation;
import org.gouji.model.schema.Equation.Relation;
import org.gouji.model.schema.Equation.Term;
import org.gouji.model.schema.FormSchema;
import org.gouji.model.schema.FormTable;
import org.gouji.model.schema.Label;
import org.gouji.model.schema.SectionSpec;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.spi.rule.RuleInput;

/** A report of an invented shop: sales by week day with a row total, orders, money spent, and the change of stock. */
final class ShopReport implements RuleInput {

    private final List<CellSpec> cells = new ArrayList<>();
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final FormSchema schema;

    ShopReport() {
        for (String row : List.of("tea", "rice")) {
            List.of("mon", "tue", "sum")
                    .forEach(column -> cell("sales", row, column, CellKind.COUNT, Optional.empty()));
        }
        cell("money", "buy", "orders", CellKind.COUNT, Optional.empty());
        cell("money", "buy", "spent", CellKind.AMOUNT, Optional.empty());
        cell("money", "fees", "taken", CellKind.AMOUNT, Optional.of("万元"));
        cell("money", "gifts", "given", CellKind.AMOUNT, Optional.empty());
        cell("money", "stock", "change", CellKind.SIGNED_COUNT, Optional.empty());
        List<Equation> equations = List.of(total("tea"), total("rice"), together());
        schema = new FormSchema(new FormSchema.Identity("shop", 1, of("商店", "shop")),
                new FormSchema.Basis("店函〔2001〕1号", "〔2001〕1号", 2001, Integer.MAX_VALUE),
                new FormSchema.Parts(
                        List.of(new SectionSpec("p1", "一", new Label("销售", List.of()), List.of()),
                                new SectionSpec("p2", "二", new Label("钱款", List.of()), List.of())),
                        List.of(new FormTable("sales", "p1", of("销售", "Sales"), List.of()),
                                new FormTable("money", "p2", of("钱款", "Money"), List.of())),
                        cells, equations));
        cells.forEach(cell -> raw(cell.key(), "0"));
    }

    private void cell(String table, String row, String column, CellKind kind, Optional<String> unit) {
        cells.add(new CellSpec(table + "/" + row + "/" + column, table, 0, row, column, kind, unit, 4,
                LocalizedText.of("‘" + row + "’" + column, row + ", " + column)));
    }

    private static Equation total(String row) {
        return new Equation("T9", "T9@" + row, Severity.ERROR, Relation.EQUAL,
                List.of(new Term(1, "sales/" + row + "/sum")),
                List.of(new Term(1, "sales/" + row + "/mon"), new Term(1, "sales/" + row + "/tue")),
                of("合计", "total"), true);
    }

    private static Equation together() {
        return new Equation("T8", "T8@buy", Severity.WARNING, Relation.ZERO_TOGETHER,
                List.of(new Term(1, "money/buy/orders")), List.of(new Term(1, "money/buy/spent")),
                of("同为零", "zero together"), false);
    }

    /** A cell that reads so and is a number when the text is one once blanks and separators are taken out. */
    ShopReport raw(String key, String raw) {
        return put(key, ValueState.NUMBER, raw, Optional.of(new BigDecimal(raw.replaceAll("[\\s\\h,]", ""))),
                Optional.empty());
    }

    ShopReport withUnit(String key, String number, String unit) {
        return put(key, ValueState.NUMBER_WITH_UNIT, number + unit, Optional.of(new BigDecimal(number)),
                Optional.of(unit));
    }

    ShopReport headUnit(String key, String number, String unit) {
        return put(key, ValueState.NUMBER, number, Optional.of(new BigDecimal(number)), Optional.of(unit));
    }

    ShopReport blank(String... keys) {
        List.of(keys).forEach(key -> put(key, ValueState.BLANK, " \u3000", Optional.empty(), Optional.empty()));
        return this;
    }

    ShopReport text(String key, String raw) {
        return put(key, ValueState.TEXT, raw, Optional.empty(), Optional.empty());
    }

    ShopReport state(String key, ValueState state) {
        return put(key, state, "", Optional.empty(), Optional.empty());
    }

    private ShopReport put(String key, ValueState state, String raw, Optional<BigDecimal> number,
            Optional<String> unit) {
        values.put(key,
                new Value(key, state, raw, number, unit, Optional.empty(), Optional.empty(), List.of()));
        return this;
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
        return Optional.empty();
    }

    @Override
    public Optional<AgencyLevel> agencyLevel() {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> asOf() {
        return Optional.empty();
    }
}
