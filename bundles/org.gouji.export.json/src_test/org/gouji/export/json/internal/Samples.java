package org.gouji.export.json.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.SourceRange;
import org.gouji.model.finding.Finding;
import org.gouji.model.finding.Proposal;
import org.gouji.model.finding.RuleOutcome;
import org.gouji.model.report.Report;
import org.gouji.model.report.ReportSection;
import org.gouji.model.report.ReportValues;
import org.gouji.model.report.TemplateFit;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.InputFacts;

/** Reports made by hand. */
final class Samples {

    static final String SHA = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    static final LocalizedText TEXT = LocalizedText.of("不一致", "does not agree");

    private Samples() {
    }

    static CheckedReport checked(List<Value> values) {
        Diagnostic diagnostic = new Diagnostic("text.charset", Severity.WARNING, TEXT, Optional.of(line(1, 1)));
        Proposal proposal = new Proposal(TEXT, Optional.of("t3/1/总计"), Optional.of("21"), 0.9, TEXT);
        Finding finding = new Finding("T301", Severity.ERROR, TEXT, List.of("t3/1/总计"), List.of(line(7, 3)),
                Optional.of(proposal), "T301-abc");
        RuleOutcome outcome = new RuleOutcome("T301", "equations", RuleOutcome.Result.NOT_APPLICABLE, 6, 1,
                List.of(TEXT));
        return new CheckedReport(facts(InputStatus.OK, "收件/甲局.txt"), 0, Optional.empty(), Optional.of(report(values)),
                List.of(diagnostic, Diagnostic.of("text.x", Severity.INFO, TEXT)), List.of(finding), List.of(outcome));
    }

    static CheckedReport unreadable() {
        InputFacts facts = new InputFacts("坏\u0001\"件.docx", "a/b.docx", 0, "", InputStatus.IO_UNREADABLE, TEXT,
                Optional.empty());
        return new CheckedReport(facts, 0, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
    }

    static InputFacts facts(InputStatus status, String path) {
        return new InputFacts(path, "", 42, SHA, status, LocalizedText.EMPTY,
                Optional.of(new InputFacts.PluginRef("text", "org.gouji.format.text", "0.1.0")));
    }

    static Value value(String key, ValueState state, String raw, String number) {
        Optional<BigDecimal> parsed = number.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(number));
        return new Value(key, state, raw, parsed, Optional.empty(), Optional.of(line(3, 1)), Optional.empty(),
                List.of());
    }

    static SourceRange line(int line, int column) {
        return new SourceRange("", "/table[1]/cell[3]", 0, 2, Optional.of(new SourceRange.LineColumn(line, column)),
                SourceRange.Precision.CELL);
    }

    static SourceRange at(String container, SourceRange.Locator locator) {
        return new SourceRange(container, "/table[1]", 0, 2, Optional.of(locator), SourceRange.Precision.TABLE);
    }

    private static Report report(List<Value> values) {
        FormSchema schema = new FormSchema(new FormSchema.Identity("gwy-2021-30", 1, TEXT),
                new FormSchema.Basis("国办公开办函〔2021〕30号", "〔2021〕30号", 2021, Integer.MAX_VALUE),
                new FormSchema.Parts(List.of(), List.of(), List.of(), List.of()));
        Report.Title title = new Report.Title("甲局2021年政府信息公开工作年度报告", Optional.of("甲局"), Optional.of(2021),
                Optional.of(line(1, 1)));
        ReportSection section = new ReportSection("s1", "一、总体情况", line(2, 1),
                List.of(new ReportSection.Passage("第一段", line(3, 1)), new ReportSection.Passage("第二段", line(4, 1))));
        return new Report(new TemplateFit("gwy-2021-30", 1, 0.1 + 0.2, List.of(TEXT)), schema, title, List.of(section),
                new ReportValues(values), List.of());
    }
}
