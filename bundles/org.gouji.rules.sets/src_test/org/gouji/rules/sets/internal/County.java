package org.gouji.rules.sets.internal;

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
import org.gouji.model.SourceRange;
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
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.spi.rule.ReportSetInput;

/** Reports of an invented form, put together to a set: letters in + letters left = answered + open. */
final class County implements ReportSetInput {

    static final List<String> KEYS = List.of("letters/in", "letters/left", "letters/answered", "letters/open");

    static final String IN = "‘一、本年新收政府信息公开申请数量’总计";

    private static final FormSchema FORM = form();

    private final List<Member> members = new ArrayList<>();
    private final List<Body> bodies = new ArrayList<>();
    private Optional<LocalDate> asOf = Optional.empty();
    private int year = 2024;

    /** A register in which the county stands above everything. */
    static County registered() {
        return new County().body("1", "示例市人民政府", AgencyLevel.CITY_GOVERNMENT, "");
    }

    County body(String code, String name, AgencyLevel level, String parent) {
        boolean department = level == AgencyLevel.DEPARTMENT;
        bodies.add(new Body(code, List.of(name), level, Optional.of(parent).filter(p -> !p.isEmpty()),
                department ? LocalDate.of(year + 1, 1, 31) : LocalDate.of(year + 1, 3, 31)));
        return this;
    }

    County asOf(String day) {
        asOf = Optional.of(LocalDate.parse(day));
        return this;
    }

    County ofYear(int other) {
        year = other;
        return this;
    }

    /** A report with these numbers; below 0 stands for a blank. */
    County report(String agency, int... numbers) {
        return told(agency, "", numbers);
    }

    /** The same, ending with that text. */
    County told(String agency, String text, int... numbers) {
        String code = bodies.stream().filter(body -> body.name().equals(agency)).map(Body::code).findFirst().orElse("");
        members.add(Member.of(agency + ".docx", report(agency, year, text, numbers),
                Optional.of(code).filter(c -> !c.isEmpty()), Optional.empty()));
        return this;
    }

    County received(String agency, String day, int... numbers) {
        report(agency, numbers);
        Member last = members.remove(members.size() - 1);
        members.add(Member.of(last.path(), last.report(), last.body(), Optional.of(LocalDate.parse(day))));
        return this;
    }

    /** What counts as the report of a body although another one's name is printed. */
    County instead(String code, String agency, int... numbers) {
        members.add(Member.of(agency + ".docx", report(agency, year, "", numbers), Optional.of(code),
                Optional.empty()));
        return this;
    }

    private static Report report(String agency, int year, String text, int... numbers) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (int i = 0; i < KEYS.size(); i++) {
            int number = i < numbers.length ? numbers[i] : 0;
            SourceRange at = place("/table[1]/cell[" + (i + 1) + "]", 0, 1);
            values.put(KEYS.get(i), new Value(KEYS.get(i), number < 0 ? ValueState.BLANK : ValueState.NUMBER,
                    number < 0 ? "" : String.valueOf(number),
                    number < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(number)), Optional.empty(),
                    Optional.of(at), Optional.empty(), List.of()));
        }
        List<ReportSection.Passage> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            lines.add(new ReportSection.Passage(line,
                    place("/paragraph[" + (lines.size() + 1) + "]", 0, line.length())));
        }
        return new Report(new TemplateFit("form", 1, 1, List.of()), FORM,
                new Report.Title(agency + year, Optional.of(agency), Optional.of(year), Optional.empty()),
                List.of(new ReportSection("s1", "一", place("/heading[1]", 0, 1), lines)),
                new ReportValues(values.values()), List.of());
    }

    private static SourceRange place(String node, int start, int end) {
        return new SourceRange("", node, start, end, Optional.empty(), SourceRange.Precision.CELL);
    }

    /** What comes in is called as in the form. */
    private static String name(String key) {
        return key.equals(KEYS.get(0)) ? IN : key;
    }

    private static FormSchema form() {
        List<CellSpec> cells = KEYS.stream().map(key -> new CellSpec(key, "letters", 0, key, "n", CellKind.COUNT,
                Optional.empty(), 0, LocalizedText.same(name(key)))).toList();
        List<Equation> equations = List.of(new Equation("L1", "L1@n", Severity.ERROR, Equation.Relation.EQUAL,
                List.of(new Term(1, KEYS.get(0)), new Term(1, KEYS.get(1))),
                List.of(new Term(1, KEYS.get(2)), new Term(1, KEYS.get(3))), of("等", "equal"), true));
        return new FormSchema(new FormSchema.Identity("form", 1, of("信", "letters")),
                new FormSchema.Basis("", "", 2000, 2100), new FormSchema.Parts(List.of(), List.of(), cells, equations,
                        AcrossYears.NONE, List.of(), KEYS));
    }

    @Override
    public List<Member> members() {
        return List.copyOf(members);
    }

    @Override
    public Optional<LocalDate> asOf() {
        return asOf;
    }

    @Override
    public Optional<Expected> expected() {
        return bodies.isEmpty() ? Optional.empty() : Optional.of(new Expected(year, bodies));
    }
}
