package org.gouji.batch.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.document.Block;
import org.gouji.model.document.Document;
import org.gouji.model.finding.Finding;
import org.gouji.model.report.Report;
import org.gouji.model.report.ReportValues;
import org.gouji.model.report.TemplateFit;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.CellKind;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.Equation;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.PluginDescriptor;
import org.gouji.spi.WorkStoppedException;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.ExportContext;
import org.gouji.spi.export.ExportOptionException;
import org.gouji.spi.export.ExportSession;
import org.gouji.spi.export.ExportTarget;
import org.gouji.spi.export.Exporter;
import org.gouji.spi.export.ExporterDescriptor;
import org.gouji.spi.reader.DocumentHead;
import org.gouji.spi.reader.DocumentReader;
import org.gouji.spi.reader.DocumentSource;
import org.gouji.spi.reader.ExpandContext;
import org.gouji.spi.reader.InputExpander;
import org.gouji.spi.reader.ReadContext;
import org.gouji.spi.reader.ReaderDescriptor;
import org.gouji.spi.reader.Recognition;
import org.gouji.spi.reader.UnreadableException;
import org.gouji.spi.rule.CodeInfo;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleDescriptor;
import org.gouji.spi.rule.RuleInput;
import org.gouji.spi.rule.ValidationRule;
import org.gouji.spi.template.BindContext;
import org.gouji.spi.template.ReportTemplate;
import org.gouji.spi.template.TemplateCandidate;

/**
 * Plug-ins for a form of one number. A file is lines: {@code report NAME NUMBER} is a report (of 2021, or of a fourth word), {@code crash} lets the
 * reader fail, {@code locked} is a protected file, {@code part} a damaged one.
 */
final class FakePlugins {

    static final String KEY = "t1/合计";

    private FakePlugins() {
    }

    static Object[] all() {
        return new Object[]{new LineReader(), new NumberTemplate(), new SmallRule(), new NameExporter(false),
                new NameExporter(true)};
    }

    private static LocalizedText text(String zh, String en) {
        return LocalizedText.of(zh, en);
    }

    /** Reads lines. */
    static final class LineReader implements DocumentReader {

        @Override
        public ReaderDescriptor descriptor() {
            return new ReaderDescriptor("line", text("行读取器", "Line reader"), List.of("txt"), List.of());
        }

        @Override
        public Recognition recognize(DocumentHead head) {
            return head.name().endsWith(".bin") ? Recognition.no("不是文本", "no text") : Recognition.yes("文本", "text");
        }

        @Override
        public void read(DocumentSource source, ReadContext context) throws UnreadableException, IOException {
            String content = new String(source.open().readAllBytes(), StandardCharsets.UTF_8);
            if (content.startsWith("locked")) {
                throw new UnreadableException(InputStatus.ENCRYPTED, text("文件有密码", "the file has a password"));
            }
            if (content.startsWith("crash")) {
                throw new IllegalStateException("a bug");
            }
            if (content.startsWith("part")) {
                context.degrade(InputStatus.OK_PARTIAL, text("后半部分损坏", "the second half is damaged"));
            }
            int number = 0;
            for (String line : content.lines().toList()) {
                number++;
                context.builder().at(number, 1).paragraph(line);
            }
        }
    }

    /** Takes apart files that begin with BOX; each other line is a name, a colon and the content. */
    static final class Box implements InputExpander {

        @Override
        public PluginDescriptor descriptor() {
            return new PluginDescriptor("box", text("箱", "Box"));
        }

        @Override
        public Recognition recognize(DocumentHead head) {
            return head.startsWith("424F58") ? Recognition.yes("箱", "box") : Recognition.no("不是", "no box");
        }

        @Override
        public void expand(DocumentSource source, ExpandContext context) throws IOException {
            String content = new String(source.open().readAllBytes(), StandardCharsets.UTF_8);
            for (String line : content.lines().skip(1).toList()) {
                String[] parts = line.split(":", 2);
                byte[] inner = parts[1].replace('|', '\n').getBytes(StandardCharsets.UTF_8);
                context.child(parts[0], new ByteArrayInputStream(inner));
            }
        }
    }

    /** One report a line that begins with {@code report}. */
    static final class NumberTemplate implements ReportTemplate {

        private static final LocalizedText TITLE = text("一个数的报表", "form of one number");
        private final FormSchema schema = new FormSchema(new FormSchema.Identity("one-number", 1, TITLE),
                new FormSchema.Basis("试", "试", 2000, Integer.MAX_VALUE),
                new FormSchema.Parts(List.of(), List.of(),
                        List.of(new CellSpec(KEY, "t1", 0, "r", "合计", CellKind.COUNT, Optional.empty(), 0, TITLE)),
                        List.of(new Equation("T901", "T901@合计", Severity.ERROR, Equation.Relation.EQUAL,
                                List.of(new Equation.Term(1, KEY)), List.of(), text("合计为零", "the total is zero"),
                                true))));

        @Override
        public PluginDescriptor descriptor() {
            return new PluginDescriptor("one-number", TITLE);
        }

        @Override
        public FormSchema schema() {
            return schema;
        }

        @Override
        public List<TemplateCandidate> fit(Document document) {
            List<TemplateCandidate> candidates = new ArrayList<>();
            for (Block block : document.blocks()) {
                if (block.text().startsWith("report")) {
                    candidates.add(new TemplateCandidate(block.index(), block.index() + 1, 0.9,
                            List.of(text("有 report 一行", "a line report"))));
                }
            }
            return candidates;
        }

        @Override
        public List<Report> bind(Document document, BindContext context) {
            return context.candidates().stream().map(c -> report(document.blocks().get(c.firstBlock()))).toList();
        }

        private Report report(Block block) {
            String[] words = block.text().split(" ");
            Value value = new Value(KEY, ValueState.NUMBER, words[2], Optional.of(new BigDecimal(words[2])),
                    Optional.empty(), Optional.of(block.range()), Optional.empty(), List.of());
            return new Report(new TemplateFit("one-number", 1, 0.9, List.of()), schema,
                    new Report.Title(block.text(), Optional.of(words[1]),
                            Optional.of(words.length > 3 ? Integer.valueOf(words[3]) : 2021),
                            Optional.of(block.range())),
                    List.of(), new ReportValues(List.of(value)), List.of());
        }
    }

    /** Error above 10, warning above 5, info above 1; crashes at 666, cannot decide at 99. */
    static final class SmallRule implements ValidationRule {

        @Override
        public RuleDescriptor descriptor() {
            CodeInfo code = new CodeInfo("Z01", Severity.ERROR, text("数太大", "too large"),
                    text("合计不应大于十。", "A total is at most ten."), text("试验", "a test"), CodeInfo.Basis.PLAUSIBILITY);
            return new RuleDescriptor("small", text("小数规则", "Small numbers"), List.of(code));
        }

        @Override
        public void check(RuleInput input, RuleContext context) {
            Value value = input.value(KEY).orElseThrow();
            int number = value.number().orElseThrow().intValue();
            if (number == 666) {
                throw new IllegalStateException("a bug in the rule");
            }
            if (number == 99) {
                context.undetermined("Z01", text("说不清", "cannot say"));
                return;
            }
            if (number <= 1) {
                context.passed("Z01", 1);
                return;
            }
            Severity severity = number > 10 ? Severity.ERROR : number > 5 ? Severity.WARNING : Severity.INFO;
            context.finding("Z01", severity).message("合计 " + number + " 太大", "total " + number + " is too large")
                    .keys(List.of(KEY)).report();
        }
    }

    /** Writes a letter: agency, deadline, office, then a line a finding; throws for the office {@code bad}, as if stopped for {@code stop}. */
    static final class LetterExporter implements Exporter {

        @Override
        public ExporterDescriptor descriptor() {
            return new ExporterDescriptor("return-docx", text("信", "Letter"), "return.docx",
                    ExporterDescriptor.Scope.REPORT, List.of(option("deadline"), option("office")));
        }

        private static ExporterDescriptor.Option option(String name) {
            return new ExporterDescriptor.Option(name, ExporterDescriptor.Type.TEXT, "", text("选项", "option"),
                    List.of());
        }

        @Override
        public ExportSession begin(ExportTarget target, ExportContext context) throws IOException {
            OutputStream out = target.open(target.mainName());
            return new ExportSession() {
                @Override
                public void add(CheckedReport checked) throws IOException {
                    out.write("half".getBytes(StandardCharsets.UTF_8));
                    if (checked.report().flatMap(Report::agency).filter("stop"::equals).isPresent()) {
                        throw new WorkStoppedException(InputStatus.CANCELLED, "stopped by hand");
                    }
                    if (context.option("office").equals("none")) {
                        throw new ExportOptionException("office", "there is no such office");
                    }
                    if (context.option("office").equals("bad")) {
                        throw new IllegalStateException("cannot write");
                    }
                    StringBuilder letter = new StringBuilder(checked.report().flatMap(Report::agency).orElse("-"))
                            .append(' ').append(context.option("deadline")).append(' ')
                            .append(context.option("office")).append('\n');
                    checked.findings().forEach(finding -> letter.append(finding.message().zh()).append('\n'));
                    out.write(letter.toString().getBytes(StandardCharsets.UTF_8));
                }

                @Override
                public void addSetFindings(List<Finding> findings) {
                    // Nothing to write of them.
                }

                @Override
                public void close() throws IOException {
                    out.close();
                }
            };
        }
    }

    /** Writes agency by agency; throws for the agency {@code bad}, as if stopped for {@code stop}. */
    static final class NameExporter implements Exporter {

        private final boolean set;

        NameExporter(boolean set) {
            this.set = set;
        }

        @Override
        public ExporterDescriptor descriptor() {
            ExporterDescriptor.Option option = new ExporterDescriptor.Option("case",
                    ExporterDescriptor.Type.CHOICE, "lower", text("大小写", "case"), List.of("lower", "upper"));
            return new ExporterDescriptor(set ? "list" : "name", text("名称", "Names"), set ? "lst" : "nam",
                    set ? ExporterDescriptor.Scope.SET : ExporterDescriptor.Scope.REPORT, List.of(option));
        }

        @Override
        public ExportSession begin(ExportTarget target, ExportContext context) throws IOException {
            OutputStream out = target.open(target.mainName());
            return new ExportSession() {
                @Override
                public void add(CheckedReport checked) throws IOException {
                    String name = checked.report().flatMap(Report::agency).orElse("-");
                    if (name.equals("bad")) {
                        throw new IllegalStateException("cannot write bad");
                    }
                    if (name.equals("stop")) {
                        throw new WorkStoppedException(InputStatus.CANCELLED, "stopped by hand");
                    }
                    String cased = context.option("case").equals("upper") ? name.toUpperCase() : name;
                    out.write((cased + "\n").getBytes(StandardCharsets.UTF_8));
                }

                @Override
                public void addSetFindings(List<Finding> findings) {
                    // Nothing to write of them.
                }

                @Override
                public void close() throws IOException {
                    out.close();
                }
            };
        }
    }
}
