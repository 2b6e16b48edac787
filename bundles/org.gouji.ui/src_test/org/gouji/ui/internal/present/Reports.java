package org.gouji.ui.internal.present;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.SourceRange;
import org.gouji.model.SourceRange.LineColumn;
import org.gouji.model.SourceRange.Precision;
import org.gouji.model.finding.Finding;
import org.gouji.model.finding.Proposal;
import org.gouji.model.finding.RuleOutcome;
import org.gouji.model.report.Report;
import org.gouji.model.report.ReportValues;
import org.gouji.model.report.TemplateFit;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.CellKind;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.Equation;
import org.gouji.model.schema.FormBlock;
import org.gouji.model.schema.FormSchema;
import org.gouji.model.schema.FormTable;
import org.gouji.model.schema.Label;
import org.gouji.model.schema.LabelNode;
import org.gouji.model.schema.SectionSpec;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.InputFacts;

/** A small form of a lending library with one value of every state. */
final class Reports {

    private Reports() {
    }

    static FormSchema schema() {
        FormBlock block = new FormBlock(Optional.of(label("第一项")), label("读者"),
                List.of(leaf("in", "借出"), leaf("out", "归还")),
                List.of(new LabelNode("all", label("合计"), 1, List.of(leaf("a", "成人"), leaf("b", "儿童"))),
                        leaf("c", "团体"), leaf("d", "其他")));
        FormTable table = new FormTable("x1", "s2", LocalizedText.of("借阅情况", "Lending"), List.of(block));
        List<CellSpec> cells = new ArrayList<>();
        for (String row : List.of("a", "b", "c", "d")) {
            for (String column : List.of("in", "out")) {
                cells.add(new CellSpec("x1/" + row + "/" + column, "x1", 0, row, column, CellKind.COUNT,
                        Optional.empty(), 0, LocalizedText.of("行" + row + "列" + column, row + " " + column)));
            }
        }
        Equation sum = new Equation("L1", "L1@in", Severity.ERROR, Equation.Relation.EQUAL,
                List.of(new Equation.Term(1, "x1/a/in")), List.of(new Equation.Term(1, "x1/b/in")),
                LocalizedText.of("成人 = 儿童", "adults = children"), true);
        return new FormSchema(new FormSchema.Identity("lib", 1, LocalizedText.of("借阅表", "Lending form")),
                new FormSchema.Basis("馆〔2020〕1号", "〔2020〕1号", 2020, Integer.MAX_VALUE),
                new FormSchema.Parts(List.of(new SectionSpec("s2", "二", label("借阅"), List.of())), List.of(table),
                        cells, List.of(sum)));
    }

    static Report report() {
        List<Value> values = List.of(value("x1/a/in", ValueState.NUMBER, " 12 ", 12),
                value("x1/a/out", ValueState.NUMBER_WITH_UNIT, "3本", 3), value("x1/b/in", ValueState.BLANK, "", null),
                Value.missing("x1/b/out"), value("x1/c/in", ValueState.TEXT, "/", null), proposed("x1/c/out"),
                uncertain("x1/d/in"), value("x1/d/out", ValueState.NUMBER, "0", 0));
        TemplateFit fit = new TemplateFit("lib", 1, 0.975,
                List.of(LocalizedText.of("表头齐全", "all labels are there")));
        return new Report(fit, schema(), new Report.Title("", Optional.of("市图书馆"), Optional.of(2021), Optional.empty()),
                List.of(), new ReportValues(values), List.of());
    }

    static CheckedReport checked(List<Finding> findings, Diagnostic... diagnostics) {
        InputFacts facts = new InputFacts("in/年报.md", "", 1, "", InputStatus.OK, LocalizedText.EMPTY,
                Optional.empty());
        RuleOutcome passed = new RuleOutcome("L1", "sums", RuleOutcome.Result.PASSED, 2, 1, List.of());
        RuleOutcome failed = new RuleOutcome("L9", "broken", RuleOutcome.Result.FAILED, 0, 0,
                List.of(LocalizedText.of("插件 org.example.rules 出错", "org.example.rules failed")));
        return new CheckedReport(facts, 0, Optional.empty(), Optional.of(report()), List.of(diagnostics), findings,
                List.of(passed, failed));
    }

    static CheckedReport unread(InputStatus status, LocalizedText detail, Diagnostic... diagnostics) {
        InputFacts facts = new InputFacts("in\\年报.doc", "", 1, "", status, detail, Optional.empty());
        return new CheckedReport(facts, 0, Optional.empty(), Optional.empty(), List.of(diagnostics), List.of(),
                List.of());
    }

    static Finding finding(String code, Severity severity, List<String> keys) {
        Proposal proposal = new Proposal(LocalizedText.of("改为 21", "make it 21"), Optional.empty(),
                Optional.empty(), 0.9, LocalizedText.of("五条规则通过", "five rules pass"));
        return new Finding(code, severity, LocalizedText.of(code + "不相等", code + " differs"), keys, List.of(),
                Optional.of(proposal), code);
    }

    static SourceRange place(String node, int line) {
        return new SourceRange("", node, 0, 1, Optional.of(new LineColumn(line, 2)), Precision.CELL);
    }

    private static Value value(String key, ValueState state, String raw, Integer number) {
        return new Value(key, state, raw, Optional.ofNullable(number).map(BigDecimal::valueOf), Optional.empty(),
                Optional.of(place("/table[1]/" + key, 7)), Optional.empty(), List.of());
    }

    private static Value proposed(String key) {
        Value.Repair repair = new Value.Repair(0.8, LocalizedText.of("整行右移一格", "the row slid"), List.of("L1@in"));
        return new Value(key, ValueState.PROPOSED, "", Optional.of(BigDecimal.valueOf(5)), Optional.empty(),
                Optional.empty(), Optional.of(repair), List.of());
    }

    private static Value uncertain(String key) {
        List<Value.Alternative> alternatives = List.of(
                new Value.Alternative("8", Optional.of(BigDecimal.valueOf(8)), Optional.of(place("/table[1]/x", 9))),
                new Value.Alternative("", Optional.empty(), Optional.empty()));
        return new Value(key, ValueState.UNCERTAIN, "", Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), alternatives);
    }

    private static LabelNode leaf(String code, String text) {
        return new LabelNode(code, label(text), 1, List.of());
    }

    private static Label label(String text) {
        return new Label(text, List.of());
    }
}
