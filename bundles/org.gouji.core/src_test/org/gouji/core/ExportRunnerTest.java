package org.gouji.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.finding.Finding;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.ExportContext;
import org.gouji.spi.export.ExportSession;
import org.gouji.spi.export.ExportTarget;
import org.gouji.spi.export.Exporter;
import org.gouji.spi.export.ExporterDescriptor;
import org.gouji.spi.export.ExporterDescriptor.Option;
import org.gouji.spi.export.ExporterDescriptor.Scope;
import org.gouji.spi.export.ExporterDescriptor.Type;
import org.gouji.spi.export.InputFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportRunnerTest {

    @TempDir
    Path folder = Path.of("");

    /** Writes the path of each report on a line; breaks when told. */
    private static class Lines implements Exporter {

        @Override
        public ExporterDescriptor descriptor() {
            LocalizedText text = LocalizedText.same("lines");
            List<Option> options = List.of(new Option("end", Type.CHOICE, "dot", text, List.of("dot", "none")),
                    new Option("count", Type.NUMBER, "1", text, List.of()),
                    new Option("flag", Type.FLAG, "false", text, List.of()));
            return new ExporterDescriptor("lines", text, "txt", Scope.SET, options);
        }

        @Override
        public ExportSession begin(ExportTarget target, ExportContext context) throws IOException {
            Path spool = context.spool();
            OutputStream out = target.open(target.mainName());
            return new ExportSession() {

                @Override
                public void add(CheckedReport report) throws IOException {
                    Files.writeString(spool, report.input().path());
                    if (report.input().path().equals("break")) {
                        throw new StackOverflowError();
                    }
                    if (report.input().path().equals("full")) {
                        throw new IOException("disk full");
                    }
                    out.write((Files.readString(spool) + "\n").getBytes(StandardCharsets.UTF_8));
                }

                @Override
                public void addSetFindings(List<Finding> findings) throws IOException {
                    out.write(("findings " + findings.size()).getBytes(StandardCharsets.UTF_8));
                }

                @Override
                public void close() throws IOException {
                    out.write(context.option("end").equals("dot") ? '.' : ' ');
                    out.close();
                }
            };
        }
    }

    private static CheckedReport report(String path) {
        InputFacts facts = new InputFacts(path, "", 0, "", InputStatus.OK, LocalizedText.EMPTY, Optional.empty());
        return new CheckedReport(facts, 0, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
    }

    private ExportOptions options(Map<String, String> values) throws IOException {
        Path temp = Files.createDirectories(folder.resolve("temp"));
        return new ExportOptions(values, Instant.EPOCH, Locale.CHINESE, Optional.of(temp), () -> {
        });
    }

    private ExportRunner begin(ExportDestination destination, Map<String, String> values) throws IOException {
        return new ExportRunner(StaticPluginRegistry.of(new Lines()).exporters().get(0), destination, options(values));
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("temp")).sorted()
                    .toList();
        }
    }

    @Test
    void theOutputAppearsWholeWhenItIsCommitted() throws IOException {
        FolderDestination destination = new FolderDestination(folder, "报告.txt");
        try (ExportRunner export = begin(destination, Map.of())) {
            export.add(report("a"));
            export.addSetFindings(List.of());
            assertThat(files()).doesNotContain("报告.txt");
            export.commit();
        }
        assertThat(files()).containsExactly("报告.txt");
        assertThat(folder.resolve("报告.txt")).hasContent("a\nfindings 0.");
        assertThat(folder.resolve("temp")).isEmptyDirectory();
        assertThat(destination.files()).containsExactly(folder.resolve("报告.txt"));
    }

    @Test
    void anExportThatIsNotCommittedLeavesTheOldFile() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "old");
        try (ExportRunner export = begin(new FolderDestination(folder, "a.txt"), Map.of())) {
            export.add(report("new"));
        }
        assertThat(folder.resolve("a.txt")).hasContent("old");
        try (ExportRunner export = begin(new FolderDestination(folder, "a.txt"), Map.of("end", "none"))) {
            export.add(report("new"));
            export.commit();
        }
        assertThat(folder.resolve("a.txt")).hasContent("new\n ");
        assertThat(files()).containsExactly("a.txt");
    }

    @Test
    void aBrokenExporterIsNamedAndLeavesNothing() throws IOException {
        assertThatThrownBy(() -> {
            try (ExportRunner export = begin(new FolderDestination(folder, "a.txt"), Map.of())) {
                export.add(report("break"));
                export.commit();
            }
        }).isInstanceOfSatisfying(ExportFailedException.class,
                e -> assertThat(e.detail().zh()).contains("lines (org.gouji.core 0.0.0)"));
        assertThatThrownBy(() -> {
            try (ExportRunner export = begin(new FolderDestination(folder, "a.txt"), Map.of())) {
                export.add(report("full"));
            }
        }).isInstanceOf(IOException.class).hasMessage("disk full");
        assertThat(files()).isEmpty();
        assertThat(folder.resolve("temp")).isEmptyDirectory();
    }

    @Test
    void optionsAreChecked() {
        assertRefused("nope", "x");
        assertRefused("end", "comma");
        assertRefused("count", "one");
        assertRefused("flag", "yes");
    }

    private void assertRefused(String option, String value) {
        assertThatThrownBy(() -> begin(new FolderDestination(folder, "a.txt"), Map.of(option, value)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(option);
    }

    @Test
    void namesWithFoldersAreRefused() throws IOException {
        FolderDestination destination = new FolderDestination(folder, "a");
        for (String name : List.of("../a", "a/b", "a\\b", "..", "")) {
            assertThatThrownBy(() -> destination.open(name)).isInstanceOf(IllegalArgumentException.class);
        }
        destination.close();
    }

    @Test
    void aStreamTakesOneOutputAndStaysOpen() throws IOException {
        ByteArrayOutputStream stdout = new ByteArrayOutputStream();
        StreamDestination destination = new StreamDestination(stdout, "-");
        try (ExportRunner export = begin(destination, Map.of())) {
            export.add(report("a"));
            export.commit();
        }
        assertThat(stdout.toString(StandardCharsets.UTF_8)).isEqualTo("a\n.");
        assertThatThrownBy(() -> destination.open("-")).isInstanceOf(IOException.class);
    }
}
