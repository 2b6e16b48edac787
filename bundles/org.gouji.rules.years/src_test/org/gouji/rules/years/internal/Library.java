package org.gouji.rules.years.internal;

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
import org.gouji.model.report.ReportValues;
import org.gouji.model.report.TemplateFit;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.AcrossYears;
import org.gouji.model.schema.CellKind;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.Equation;
import org.gouji.model.schema.Equation.Term;
import org.gouji.model.schema.FormSchema;
import org.gouji.model.schema.JumpCheck;
import org.gouji.model.schema.YearEquation;
import org.gouji.model.schema.YearEquation.YearTerm;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.spi.rule.RuleInput;

/**
 * A report of an invented library: loans (new + old = done + open for each kind of reader, kinds add up) and a stock of
 * books (stock = last stock + bought - sold).
 */
final class Library implements RuleInput {

    static final List<String> READERS = List.of("kids", "adults", "all");
    static final List<String> ROWS = List.of("new", "old", "done", "open");

    private final FormSchema schema;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private Optional<Integer> year;
    private Optional<Report> lastYear = Optional.empty();

    /** A report in which everything agrees, of a form that follows the form "library-1". */
    Library(String form, int year) {
        this.schema = schema(form);
        this.year = Optional.of(year);
        long[][] loans = {{31, 52}, {4, 5}, {31, 48}, {4, 9}};
        for (int r = 0; r < ROWS.size(); r++) {
            row(ROWS.get(r), loans[r][0], loans[r][1]);
        }
        number("stock/books", 120).number("stock/bought", 25).number("stock/sold", 5);
    }

    Library row(String row, long kids, long adults) {
        return number("loans/" + row + "/kids", kids).number("loans/" + row + "/adults", adults)
                .number("loans/" + row + "/all", kids + adults);
    }

    Library number(String key, long number) {
        return put(key, ValueState.NUMBER, Optional.of(BigDecimal.valueOf(number)), Optional.empty());
    }

    Library state(String key, ValueState state) {
        return put(key, state, Optional.empty(), Optional.empty());
    }

    Library proposed(String key, long number) {
        return put(key, ValueState.PROPOSED, Optional.of(BigDecimal.valueOf(number)),
                Optional.of(new Value.Repair(0.8, of("推断", "inferred"), List.of())));
    }

    private Library put(String key, ValueState state, Optional<BigDecimal> number, Optional<Value.Repair> repair) {
        values.put(key, new Value(key, state, number.map(BigDecimal::toPlainString).orElse(""), number,
                Optional.empty(), Optional.empty(), repair, List.of()));
        return this;
    }

    Library noYear() {
        year = Optional.empty();
        return this;
    }

    Library after(Library last) {
        lastYear = Optional.of(last.report());
        return this;
    }

    Report report() {
        return new Report(new TemplateFit(schema.id(), 1, 1, List.of()), schema, title(), List.of(),
                new ReportValues(values.values()), List.of());
    }

    private static FormSchema schema(String form) {
        List<CellSpec> cells = new ArrayList<>();
        List<Equation> equations = new ArrayList<>();
        List<YearEquation> across = new ArrayList<>();
        for (String row : ROWS) {
            READERS.forEach(column -> cells.add(cell("loans/" + row + "/" + column, row + " " + column)));
            equations.add(new Equation("L2", "L2@" + row, Severity.ERROR, Equation.Relation.EQUAL,
                    terms("loans/" + row + "/all"), terms("loans/" + row + "/kids", "loans/" + row + "/adults"),
                    of("合", "sum"), true));
        }
        for (String column : READERS) {
            equations.add(new Equation("L1", "L1@" + column, Severity.ERROR, Equation.Relation.EQUAL,
                    terms("loans/new/" + column, "loans/old/" + column),
                    terms("loans/done/" + column, "loans/open/" + column), of("等", "equal"), true));
            across.add(new YearEquation("Y01", "Y01@" + column, Severity.ERROR,
                    List.of(new YearTerm(1, false, "loans/old/" + column)),
                    List.of(new YearTerm(1, true, "loans/open/" + column)), List.of("library-0"),
                    of("上年借出 = 未还", "old = open last year"), true));
        }
        List.of("books", "bought", "sold").forEach(name -> cells.add(cell("stock/" + name, name)));
        across.add(new YearEquation("Y02", "Y02@books", Severity.ERROR,
                List.of(new YearTerm(1, false, "stock/books")),
                List.of(new YearTerm(1, true, "stock/books"), new YearTerm(1, false, "stock/bought"),
                        new YearTerm(-1, false, "stock/sold")),
                List.of(), of("藏书 = 上年藏书 + 购 − 售；不等的应说明", "books = last books + bought − sold"), true));
        across.add(new YearEquation("Y03", "Y03@sold", Severity.WARNING, List.of(new YearTerm(1, false, "stock/sold")),
                List.of(new YearTerm(1, true, "stock/sold")), List.of(), of("售 = 上年售", "sold = sold last year"),
                false));
        JumpCheck jump = new JumpCheck("Y05", new BigDecimal("5"), new BigDecimal("0.2"), new BigDecimal("20"),
                List.of("loans/new/all", "loans/open/all"));
        return new FormSchema(new FormSchema.Identity(form, 1, of("图书馆报告", "library report")),
                new FormSchema.Basis("", "", 2000, 2100), new FormSchema.Parts(List.of(), List.of(), cells, equations,
                        new AcrossYears(across, List.of(jump)), List.of()));
    }

    private static CellSpec cell(String key, String name) {
        return new CellSpec(key, "t", 0, "", "", CellKind.COUNT, Optional.empty(), 0, LocalizedText.same(name));
    }

    private static List<Term> terms(String... keys) {
        return List.of(keys).stream().map(key -> new Term(1, key)).toList();
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
        return new Report.Title("", Optional.empty(), year, Optional.empty());
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
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> asOf() {
        return Optional.empty();
    }
}
