package org.gouji.export.returns.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.SourceRange;
import org.gouji.model.finding.Finding;
import org.gouji.model.finding.Proposal;
import org.gouji.model.report.Report;
import org.gouji.model.report.ReportSection;
import org.gouji.model.report.ReportValues;
import org.gouji.model.report.TemplateFit;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.ExportContext;
import org.gouji.spi.export.ExportSession;
import org.gouji.spi.export.ExportTarget;
import org.gouji.spi.export.ExporterDescriptor.Option;
import org.gouji.spi.export.InputFacts;
import org.gouji.template.gwy2021.internal.Gwy2021Template;

/** Runs the exporter against memory. */
final class Letters {

    static final FormSchema SCHEMA = new Gwy2021Template().schema();
    static final String TITLE = "甲局2021年政府信息公开工作年度报告";

    final Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
    final List<String> notes = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();
    private Locale locale = Locale.CHINESE;
    private Instant time = Instant.parse("2025-01-25T00:00:00Z");

    Letters set(String name, String value) {
        options.put(name, value);
        return this;
    }

    Letters in(Locale some) {
        locale = some;
        return this;
    }

    Letters at(Instant some) {
        time = some;
        return this;
    }

    Letters write(CheckedReport... reports) throws IOException {
        ReturnsExporter exporter = new ReturnsExporter();
        Map<String, String> all = new HashMap<>();
        for (Option option : exporter.descriptor().options()) {
            all.put(option.name(), option.initial());
        }
        all.putAll(options);
        try (ExportSession session = exporter.begin(new Target(), new Context(all))) {
            for (CheckedReport report : reports) {
                session.add(report);
            }
        }
        return this;
    }

    byte[] bytes(String name) {
        return files.get(name).toByteArray();
    }

    static Finding finding(String code, Severity severity, String message, String... keys) {
        return new Finding(code, severity, LocalizedText.of(message, "en " + message), List.of(keys),
                List.of(cell(5)), Optional.empty(), code);
    }

    static Finding proposing(String what, String key) {
        Proposal proposal = new Proposal(LocalizedText.of(what, "en " + what), Optional.of(key), Optional.of("21"),
                0.9, LocalizedText.EMPTY);
        return new Finding("T301", Severity.ERROR, LocalizedText.of("不相等", "not equal"), List.of(key), List.of(),
                Optional.of(proposal), "x");
    }

    static SourceRange cell(int row) {
        return new SourceRange("", "/table[1]/row[" + row + "]/cell[1]", 0, 1,
                Optional.of(new SourceRange.TableCell(2, row, 3)), SourceRange.Precision.CELL);
    }

    static SourceRange line(int line) {
        return new SourceRange("", "/paragraph[" + line + "]", 0, 1,
                Optional.of(new SourceRange.LineColumn(line, 1)), SourceRange.Precision.CELL);
    }

    static CheckedReport checked(int index, Finding... findings) {
        ReportSection section = new ReportSection("s5", "五、存在的主要问题", line(30),
                List.of(new ReportSection.Passage("问题", line(31))));
        Report report = new Report(new TemplateFit(SCHEMA.id(), 1, 1, List.of()), SCHEMA,
                new Report.Title(TITLE, Optional.of("甲局"), Optional.of(2021), Optional.empty()), List.of(section),
                new ReportValues(List.of()), List.of());
        return new CheckedReport(facts(InputStatus.OK), index, Optional.empty(), Optional.of(report), List.of(),
                List.of(findings), List.of());
    }

    static CheckedReport unreadable() {
        return new CheckedReport(facts(InputStatus.ENCRYPTED), 0, Optional.empty(), Optional.empty(), List.of(),
                List.of(), List.of());
    }

    private static InputFacts facts(InputStatus status) {
        return new InputFacts("收件/a.zip", "县/甲局.docx", 42, "abc", status, LocalizedText.EMPTY, Optional.empty());
    }

    /** A docx with these paragraphs, as XML within {@code w:body}. */
    static byte[] template(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : Map.of("word/document.xml", part("document", "<w:body>" + body
                    + "</w:body>"), "word/header2.xml", part("hdr", p("${year}年度")), "custom.bin", "${agency}")
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String part(String root, String content) {
        return "<w:" + root + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + content
                + "</w:" + root + ">";
    }

    /** A paragraph, one run a text. */
    static String p(String... texts) {
        StringBuilder runs = new StringBuilder("<w:p>");
        for (String text : texts) {
            runs.append("<w:r><w:t>").append(text).append("</w:t></w:r><w:proofErr/>");
        }
        return runs.append("</w:p>").toString();
    }

    private final class Target implements ExportTarget {

        @Override
        public String mainName() {
            return "a.docx.return.docx";
        }

        @Override
        public OutputStream open(String name) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            if (files.put(name, bytes) != null) {
                throw new IllegalStateException(name);
            }
            return bytes;
        }
    }

    private final class Context implements ExportContext {

        private final Map<String, String> all;

        Context(Map<String, String> all) {
            this.all = all;
        }

        @Override
        public void checkpoint() {
            // Never stopped.
        }

        @Override
        public String option(String name) {
            return Optional.ofNullable(all.get(name)).orElseThrow(() -> new IllegalArgumentException(name));
        }

        @Override
        public Instant timestamp() {
            return time;
        }

        @Override
        public Locale locale() {
            return locale;
        }

        @Override
        public Path spool() {
            throw new AssertionError("nothing to spool");
        }

        @Override
        public void note(LocalizedText text) {
            notes.add(text.in(locale));
        }
    }
}
