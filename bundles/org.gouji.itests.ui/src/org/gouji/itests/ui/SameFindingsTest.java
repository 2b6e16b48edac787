package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.gouji.core.InputSource;
import org.gouji.core.Pipeline;
import org.gouji.core.PluginRegistry;
import org.gouji.core.RunOptions;
import org.gouji.model.Severity;
import org.gouji.model.finding.Finding;
import org.gouji.spi.export.CheckedReport;
import org.gouji.store.Workspace;
import org.gouji.store.filing.Filing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The same reports have the same findings in the workbench and outside of it. */
class SameFindingsTest {

    private static final String FINDING = "org.gouji.ui.finding";
    private static final Map<Severity, String> WORDS = Map.of(Severity.ERROR, "错误", Severity.WARNING, "警告",
            Severity.INFO, "提示");

    @TempDir
    Path folder = Path.of("");

    private List<Path> files = List.of();

    @BeforeEach
    void gather() throws Exception {
        // The year before of one of the samples, so that what is carried over is looked at as well.
        String text = Files.readString(Folders.sample("2025/示例县统计局.txt"), StandardCharsets.UTF_8);
        Path before = Files.writeString(folder.resolve("统计局2024.txt"), text.replace("2025年", "2024年"),
                StandardCharsets.UTF_8);
        try (Stream<Path> samples = Files.walk(Path.of(System.getProperty("gouji.samples")))) {
            files = Stream.concat(samples.filter(Files::isRegularFile).sorted(), Stream.of(before)).toList();
        }
    }

    @Test
    void theWorkbenchListsTheFindingsOfTheStoreAndOfTheBatchRun() throws Exception {
        Path work = folder.resolve("相同");
        try (Workspace workspace = Folders.make(work)) {
            Folders.take(workspace, files.toArray(Path[]::new));
        }
        List<String> outside = stored(work);

        Folders.open(work);
        awaitAll(outside.size());

        assertThat(outside).hasSizeGreaterThan(10).anyMatch(line -> line.contains("|Y01|"));
        assertThat(Workbench.inUi(SameFindingsTest::shown)).containsExactlyInAnyOrderElementsOf(outside);
        assertThat(withoutYears(outside)).containsExactlyInAnyOrderElementsOf(withoutYears(batch()));
    }

    @Test
    void whatTheWorkbenchTakesInHasTheFindingsOfWhatIsTakenInOutside() throws Exception {
        Path outside = folder.resolve("外部");
        try (Workspace workspace = Folders.make(outside)) {
            Folders.take(workspace, files.toArray(Path[]::new));
        }
        Path inside = folder.resolve("内部");
        Folders.make(inside).close();
        Folders.open(inside);
        Wizards.takeIn(files.toArray(Path[]::new));
        Screen.await("all filings", () -> Trees.summary(Trees.EXPLORER).contains("共 " + files.size() + " 份"));

        assertThat(stored(inside)).isNotEmpty().containsExactlyInAnyOrderElementsOf(stored(outside));
    }

    private static void awaitAll(int findings) throws Exception {
        Screen.await("all problems", () -> !Trees.summary(Trees.PROBLEMS).contains("整理")
                && Trees.summary(Trees.PROBLEMS).contains("共 " + findings + " 个问题"));
    }

    /** All findings on the screen; UI thread only. */
    private static List<String> shown() {
        Tree tree = Trees.of(Trees.PROBLEMS);
        List<String> lines = new ArrayList<>();
        for (TreeItem group : tree.getItems()) {
            String severity = Trees.texts(group).get(0).replaceAll("（.*", "");
            Arrays.stream(group.getItems()).map(item -> line(severity, item)).forEach(lines::add);
        }
        return lines;
    }

    private static String line(String severity, TreeItem item) {
        List<String> texts = Trees.texts(item);
        return String.join("|", texts.get(2), texts.get(3), severity, texts.get(1),
                String.valueOf(item.getData(FINDING)));
    }

    private static List<String> stored(Path work) throws Exception {
        List<String> lines = new ArrayList<>();
        try (Workspace workspace = Folders.read(work)) {
            for (Filing filing : workspace.filings().all()) {
                workspace.filings().detail(filing.id(), LocalDate.now()).findings()
                        .forEach(
                                finding -> lines.add(line(filing.name().orElse(""), filing.year().orElse(0), finding)));
            }
        }
        return lines;
    }

    private List<String> batch() {
        BundleContext context = FrameworkUtil.getBundle(SameFindingsTest.class).getBundleContext();
        Pipeline pipeline = new Pipeline(context.getService(context.getServiceReference(PluginRegistry.class)));
        List<String> lines = new ArrayList<>();
        for (Path file : files) {
            InputSource source = InputSource.of(file, file.getFileName().toString());
            for (CheckedReport checked : pipeline.check(source,
                    RunOptions.DEFAULT.withAsOf(LocalDate.of(2026, 1, 20)))) {
                checked.report().ifPresent(report -> checked.findings().forEach(finding -> lines
                        .add(line(report.agency().orElse(""), report.year().orElse(0), finding))));
            }
        }
        return lines;
    }

    /** A batch run without a folder of last year's reports compares no years. */
    private static List<String> withoutYears(List<String> lines) {
        return lines.stream().filter(line -> !line.contains("|Y0")).toList();
    }

    private static String line(String agency, int year, Finding finding) {
        return String.join("|", agency, String.valueOf(year), WORDS.get(finding.severity()), finding.code(),
                finding.fingerprint());
    }
}
