package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.gouji.model.LocalizedText;
import org.gouji.model.finding.Finding;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.ExportContext;
import org.gouji.spi.export.ExportSession;
import org.gouji.spi.export.ExportTarget;
import org.gouji.spi.export.Exporter;
import org.gouji.spi.export.ExporterDescriptor;
import org.gouji.spi.export.ExporterDescriptor.Option;
import org.gouji.spi.export.ExporterDescriptor.Type;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.ServiceRegistration;

/** Whatever export target there is appears in the wizard and writes its files. */
class ExportTest {

    private static final String TITLE = "导出报告";
    private static final String COMMAND = "org.gouji.ui.command.export";

    @TempDir
    Path folder = Path.of("");

    private Path work = Path.of("");

    @BeforeEach
    void open() throws Exception {
        work = folder.resolve("导出" + System.nanoTime());
        Folders.openWith(work, "2025/示例县司法局.md", "2025/示例县统计局.txt", "2020/示例县水利局.docx");
        Screen.await("three filings", () -> Trees.summary(Trees.EXPLORER).contains("共 3 份"));
    }

    @Test
    void aThirdPartysExporterAppearsWithItsOptionsAndWritesItsFile() throws Exception {
        ServiceRegistration<Exporter> foreign = register(new Foreign());
        try {
            Workbench.command(COMMAND, Map.of());
            Shell dialog = Screen.awaitDialog(TITLE);
            assertThat(Workbench.inUi(() -> Wizards.rows(Wizards.table(dialog))))
                    .anyMatch(row -> row.contains("市局报送格式|foreign|org.gouji.itests.ui"))
                    .anyMatch(row -> row.contains("Excel")).hasSizeGreaterThan(4);
            Wizards.select(dialog, "市局报送格式");
            Path out = folder.resolve("结果").resolve("汇总.foreign");
            Wizards.radio(dialog, "一个年度");
            Wizards.type(dialog, "batch", "x");
            Screen.await("what is wrong", () -> !Wizards.enabled(dialog, "导出(E)"));
            Wizards.type(dialog, "batch", "7");
            Wizards.choose(dialog, "order", "按机关");
            Wizards.type(dialog, "where", out.toString());
            Screen.save("export-third-party", dialog);
            Screen.press(dialog, "导出(E)");

            Screen.await("the file", () -> Files.exists(out));
            assertThat(Files.readAllLines(out, StandardCharsets.UTF_8))
                    .containsExactlyInAnyOrder("7 by-agency", "示例县司法局 2025", "示例县统计局 2025");
        } finally {
            foreign.unregister();
        }
    }

    @Test
    void anExporterThatBreaksLeavesNothingUnderTheFinalName() throws Exception {
        ServiceRegistration<Exporter> broken = register(new Broken());
        try {
            Workbench.command(COMMAND, Map.of());
            Shell dialog = Screen.awaitDialog(TITLE);
            Wizards.select(dialog, "会出错的格式");
            Path out = folder.resolve("坏").resolve("汇总.broken");
            Wizards.type(dialog, "where", out.toString());
            Screen.press(dialog, "导出(E)");

            Shell told = Screen.awaitDialog("有未完成的内容");
            Screen.save("export-broken", told);
            Screen.press(told, "关闭");
            Screen.await("the message is gone", () -> Screen.dialog("有未完成的内容").isEmpty());
            try (Stream<Path> files = Files.list(out.getParent())) {
                assertThat(files).isEmpty();
            }
        } finally {
            broken.unregister();
        }
    }

    @Test
    void selectedReportsGoIntoAFolderOneFileEach() throws Exception {
        Workbench.inUi(() -> {
            Trees.group(Trees.EXPLORER, "年度");
            return "";
        });
        Screen.await("the years", () -> Trees.has(Trees.EXPLORER, "2025 年度|2 份"));
        Workbench.inUi(() -> {
            Workbench.page().activate(Workbench.show(Trees.EXPLORER));
            Trees.select(Trees.of(Trees.EXPLORER).getItem(0));
            return "";
        });
        Workbench.command(COMMAND, Map.of());
        Shell dialog = Screen.awaitDialog(TITLE);
        Wizards.select(dialog, "Word");
        Path out = folder.resolve("文件夹");
        Wizards.type(dialog, "where", out.toString());
        Screen.save("export-wizard", dialog);
        Set<String> english = Workbench.inUi(() -> VisibleTexts.english(VisibleTexts.of(dialog), Set.of()));
        Screen.press(dialog, "导出(E)");

        Screen.await("both files", () -> Files.exists(out.resolve("2025/示例县司法局.docx"))
                && Files.exists(out.resolve("2025/示例县统计局.docx")));
        Screen.await("what was done", () -> Trees.summary(Trees.EXPLORER).contains("导出完成：2 个文件"));
        Screen.save("export-done");
        assertThat(english).isEmpty();
    }

    @Test
    void nothingIsWrittenIntoTheWorkspace() throws Exception {
        Workbench.command(COMMAND, Map.of());
        Shell dialog = Screen.awaitDialog(TITLE);
        Wizards.select(dialog, "Excel");
        Wizards.type(dialog, "where", work.resolve("a.xlsx").toString());
        Screen.await("it is refused", () -> !Wizards.enabled(dialog, "导出(E)"));
        assertThat(Workbench.inUi(() -> Screen.in(dialog, Text.class).stream().map(Text::getText).toList()))
                .anyMatch(text -> text.contains("不能写入工作区自己的文件夹"));
        Screen.press(dialog, "取消");
        Screen.await("the dialog is gone", () -> Screen.dialog(TITLE).isEmpty());
    }

    private static ServiceRegistration<Exporter> register(Exporter exporter) {
        ExporterDescriptor descriptor = exporter.descriptor();
        return ForeignPlugins.register(Exporter.class, exporter, new ForeignPlugins.Facts(
                PluginProperties.KIND_EXPORTER, descriptor.id(), descriptor.name()), Map.of());
    }

    private static class Foreign implements Exporter {

        @Override
        public ExporterDescriptor descriptor() {
            return new ExporterDescriptor("foreign", LocalizedText.of("市局报送格式", "City format"), "foreign",
                    ExporterDescriptor.Scope.SET,
                    List.of(new Option("batch", Type.NUMBER, "1", LocalizedText.of("批次", "batch"), List.of()),
                            new Option("order", Type.CHOICE, "by-year", LocalizedText.of("排序", "order"),
                                    List.of("by-year", "by-agency"), List.of(LocalizedText.of("按年度", "by year"),
                                            LocalizedText.of("按机关", "by agency"))),
                            new Option("head", Type.FLAG, "true", LocalizedText.of("写抬头", "write a head"), List.of()),
                            new Option("sender", Type.TEXT, "", LocalizedText.of("报送人", "sender"), List.of())));
        }

        @Override
        public ExportSession begin(ExportTarget target, ExportContext context) throws IOException {
            OutputStream out = target.open(target.mainName());
            out.write((context.option("batch") + " " + context.option("order") + "\n")
                    .getBytes(StandardCharsets.UTF_8));
            return session(out);
        }

        ExportSession session(OutputStream out) {
            return new ExportSession() {
                @Override
                public void add(CheckedReport report) throws IOException {
                    var known = report.report().orElseThrow();
                    out.write((known.agency().orElse("") + " " + known.year().orElse(0) + "\n")
                            .getBytes(StandardCharsets.UTF_8));
                }

                @Override
                public void addSetFindings(List<Finding> findings) {
                    // This format has no place for them.
                }

                @Override
                public void close() throws IOException {
                    out.close();
                }
            };
        }
    }

    private static final class Broken extends Foreign {

        @Override
        public ExporterDescriptor descriptor() {
            return new ExporterDescriptor("broken", LocalizedText.of("会出错的格式", "A target that fails"), "broken",
                    ExporterDescriptor.Scope.SET, List.of());
        }

        @Override
        public ExportSession begin(ExportTarget target, ExportContext context) throws IOException {
            OutputStream out = target.open(target.mainName());
            out.write(1);
            ExportSession good = session(out);
            return new ExportSession() {
                @Override
                public void add(CheckedReport report) {
                    throw new IllegalStateException("broken on purpose");
                }

                @Override
                public void addSetFindings(List<Finding> findings) throws IOException {
                    good.addSetFindings(findings);
                }

                @Override
                public void close() throws IOException {
                    good.close();
                }
            };
        }
    }
}
