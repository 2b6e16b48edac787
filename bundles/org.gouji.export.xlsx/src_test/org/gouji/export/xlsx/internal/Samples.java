package org.gouji.export.xlsx.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.gouji.binding.SchemaReader;
import org.gouji.core.InputSource;
import org.gouji.core.Pipeline;
import org.gouji.core.RunOptions;
import org.gouji.core.StaticPluginRegistry;
import org.gouji.format.docx.internal.DocxReader;
import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.SourceRange;
import org.gouji.model.finding.Finding;
import org.gouji.model.finding.Proposal;
import org.gouji.model.finding.RuleOutcome;
import org.gouji.model.report.Report;
import org.gouji.model.report.ReportValues;
import org.gouji.model.report.TemplateFit;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormSchema;
import org.gouji.rules.arithmetic.internal.EquationRule;
import org.gouji.rules.cells.internal.BlankRule;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.InputFacts;
import org.gouji.template.gwy2019.internal.Gwy2019Template;
import org.gouji.template.gwy2021.internal.Gwy2021Template;
import org.gouji.testkit.form.SampleReport;
import org.gouji.testkit.form.SampleWriter;

/** Reports of the official forms: read from a docx, or made by hand. */
final class Samples {

    static final FormSchema OLD = schema("/org/gouji/template/gwy2019/internal/gwy-2019-60.yaml");
    static final FormSchema NOW = schema("/org/gouji/template/gwy2021/internal/gwy-2021-30.yaml");
    static final LocalizedText TEXT = LocalizedText.of("不一致", "does not agree");

    private Samples() {
    }

    private static FormSchema schema(String resource) {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(resource))) {
            return SchemaReader.read(resource, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A report that went the whole way from a docx. */
    static CheckedReport read(Path folder, SampleReport sample) throws IOException {
        Path file = folder.resolve("report.docx");
        Files.write(file, new SampleWriter(sample).docx());
        return new Pipeline(StaticPluginRegistry.of(new DocxReader(), new Gwy2019Template(), new Gwy2021Template(),
                new EquationRule(), new BlankRule())).check(InputSource.of(file, "收件/report.docx"), RunOptions.DEFAULT)
                .get(0);
    }

    /** A report with a different number in each cell, save the given values. */
    static CheckedReport made(FormSchema schema, String agency, Value... special) {
        List<Value> values = new ArrayList<>();
        int number = agency.length() * 1000;
        for (CellSpec cell : schema.cells()) {
            number++;
            String raw = cell.decimals() > 0 ? number + ".0625" : String.valueOf(number);
            values.add(value(cell.key(), ValueState.NUMBER, raw, raw));
        }
        values.addAll(List.of(special));
        Report.Title title = new Report.Title(agency + "政府信息公开工作年度报告", Optional.of(agency),
                Optional.of(schema.basis().firstYear()), Optional.empty());
        Report report = new Report(new TemplateFit(schema.id(), schema.revision(), 1, List.of()), schema, title,
                List.of(), new ReportValues(values), List.of());
        return checked("收件/" + agency + ".docx", Optional.of(report));
    }

    static CheckedReport checked(String path, Optional<Report> report) {
        Proposal proposal = new Proposal(LocalizedText.of("改为 21", "make it 21"), Optional.of("t3/1/总计"),
                Optional.of("21"), 0.9, LocalizedText.of("五条关系成立", "five relations hold"));
        Finding finding = new Finding("T301", Severity.ERROR, TEXT, List.of("t3/1/总计"), List.of(at(7)),
                Optional.of(proposal), "T301-abc");
        Finding warning = new Finding("C02", Severity.WARNING, TEXT, List.of(), List.of(), Optional.empty(), "C02-x");
        return new CheckedReport(facts(InputStatus.OK, path), 0, Optional.empty(), report,
                List.of(Diagnostic.of("docx.x", Severity.INFO, TEXT)), List.of(finding, warning),
                List.of(new RuleOutcome("T301", "equations", RuleOutcome.Result.FINDINGS, 6, 2, List.of()),
                        new RuleOutcome("D01", "digits", RuleOutcome.Result.FAILED, 0, 0, List.of())));
    }

    static CheckedReport unreadable(String path) {
        return new CheckedReport(facts(InputStatus.ENCRYPTED, path), 0, Optional.empty(), Optional.empty(), List.of(),
                List.of(), List.of());
    }

    static InputFacts facts(InputStatus status, String path) {
        return new InputFacts(path, "", 42, "abc", status,
                status == InputStatus.OK ? LocalizedText.EMPTY : LocalizedText.of("有密码", "needs a password"),
                Optional.of(new InputFacts.PluginRef("docx", "org.gouji.format.docx", "0.1.0")));
    }

    static Value value(String key, ValueState state, String raw, String number) {
        Optional<BigDecimal> parsed = number.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(number));
        return new Value(key, state, raw, parsed, Optional.empty(), Optional.of(at(3)), Optional.empty(), List.of());
    }

    static Value proposed(String key, String number) {
        Value.Repair repair = new Value.Repair(0.8, LocalizedText.of("按行合计推定", "from the row's total"), List.of());
        return new Value(key, ValueState.PROPOSED, number, Optional.of(new BigDecimal(number)), Optional.empty(),
                Optional.of(at(3)), Optional.of(repair), List.of());
    }

    static Value uncertain(String key, String... raw) {
        List<Value.Alternative> all = new ArrayList<>();
        for (String text : raw) {
            all.add(new Value.Alternative(text, Optional.empty(), Optional.empty()));
        }
        return new Value(key, ValueState.UNCERTAIN, "", Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), all);
    }

    static SourceRange at(int row) {
        return new SourceRange("", "/table[1]/row[" + row + "]/cell[1]", 0, 1,
                Optional.of(new SourceRange.TableCell(1, row, 1)), SourceRange.Precision.CELL);
    }
}
