package org.gouji.export.csv.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.SourceRange;
import org.gouji.model.finding.Finding;
import org.gouji.model.report.Report;
import org.gouji.model.report.ReportValues;
import org.gouji.model.report.TemplateFit;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.CellKind;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.ExportContext;
import org.gouji.spi.export.ExportSession;
import org.gouji.spi.export.ExportTarget;
import org.gouji.spi.export.InputFacts;

/** Runs the exporter against memory, over reports made by hand. */
final class Exports {

    static final LocalizedText TEXT = LocalizedText.of("不一致", "does not agree");

    private Exports() {
    }

    static String run(Map<String, String> options, CheckedReport... reports) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ExportTarget target = new ExportTarget() {
            @Override
            public String mainName() {
                return "reports.csv";
            }

            @Override
            public OutputStream open(String name) {
                if (!name.equals(mainName())) {
                    throw new AssertionError(name);
                }
                return bytes;
            }
        };
        try (ExportSession session = new CsvExporter().begin(target, context(options))) {
            for (CheckedReport report : reports) {
                session.add(report);
            }
            session.addSetFindings(List.of(finding("R02", List.of())));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static ExportContext context(Map<String, String> options) {
        return new ExportContext() {
            @Override
            public void checkpoint() {
                // Never stopped.
            }

            @Override
            public String option(String name) {
                return options.getOrDefault(name, new CsvExporter().descriptor().options().stream()
                        .filter(option -> option.name().equals(name)).findFirst().orElseThrow().initial());
            }

            @Override
            public Instant timestamp() {
                throw new AssertionError("the output must not depend on time");
            }

            @Override
            public Locale locale() {
                throw new AssertionError("the output must not depend on the language of the run");
            }

            @Override
            public Path spool() {
                throw new AssertionError("nothing to spool");
            }
        };
    }

    static Finding finding(String code, List<String> keys) {
        return new Finding(code, Severity.ERROR, TEXT, keys, List.of(range()), Optional.empty(), code + "-1");
    }

    static SourceRange range() {
        return new SourceRange("", "/table[1]/row[2]/cell[3]", 0, 2, Optional.of(new SourceRange.TableCell(1, 2, 3)),
                SourceRange.Precision.CELL);
    }

    static Value value(String key, ValueState state, String raw, String number) {
        return new Value(key, state, raw, number.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(number)),
                Optional.empty(), Optional.of(range()), Optional.empty(), List.of());
    }

    static CheckedReport noting(String agency, Diagnostic notice) {
        CheckedReport plain = checked(agency, List.of());
        return new CheckedReport(plain.input(), plain.index(), plain.document(), plain.report(), List.of(notice),
                plain.findings(), plain.outcomes());
    }

    static CheckedReport unreadable() {
        InputFacts facts = new InputFacts("=坏.docx", "", 0, "", InputStatus.ENCRYPTED, TEXT, Optional.empty());
        return new CheckedReport(facts, 0, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
    }

    static CheckedReport checked(String agency, List<Value> values, Finding... findings) {
        List<CellSpec> cells = values.stream().map(v -> new CellSpec(v.key(), "t2", 0, "r", "c", CellKind.SIGNED_COUNT,
                Optional.empty(), 0, LocalizedText.of("格 " + v.key(), "cell " + v.key()))).toList();
        FormSchema schema = new FormSchema(new FormSchema.Identity("gwy-2021-30", 3, TEXT),
                new FormSchema.Basis("国办公开办函〔2021〕30号", "〔2021〕30号", 2021, Integer.MAX_VALUE),
                new FormSchema.Parts(List.of(), List.of(), cells, List.of()));
        Report report = new Report(new TemplateFit("gwy-2021-30", 3, 1, List.of()), schema,
                new Report.Title(agency + "2024年", Optional.of(agency), Optional.of(2024), Optional.empty()), List.of(),
                new ReportValues(values), List.of());
        InputFacts facts = new InputFacts("收件/甲.docx", "", 42, "ab", InputStatus.OK, LocalizedText.EMPTY,
                Optional.empty());
        return new CheckedReport(facts, 1, Optional.empty(), Optional.of(report), List.of(), List.of(findings),
                List.of());
    }
}
