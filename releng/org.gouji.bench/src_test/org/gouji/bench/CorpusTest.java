package org.gouji.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

import org.gouji.bench.docs.Corpus;
import org.gouji.bench.warm.WholePipeline;
import org.gouji.core.PluginRegistry;
import org.gouji.model.InputStatus;
import org.gouji.model.Severity;
import org.gouji.model.document.Document;
import org.gouji.spi.Limits;
import org.gouji.spi.export.CheckedReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated documents are what they claim to be: verbose, whole, and without faults. */
class CorpusTest {

    private static final int REPORTS = 12;
    private static final int ROWS = 3000;

    @TempDir
    Path folder;

    private final PluginRegistry plugins = plugins();

    private static PluginRegistry plugins() {
        try {
            return Distribution.ofCheckout().plugins();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void reportsAreReadWholeAndHaveNoErrors() throws IOException {
        WholePipeline pipeline = new WholePipeline(plugins);
        for (Path file : new Corpus(folder).reports(Distribution.form(plugins), REPORTS)) {
            List<CheckedReport> reports = pipeline.run(file);
            assertThat(reports).hasSize(1);
            CheckedReport report = reports.get(0);
            assertThat(report.input().status()).isEqualTo(InputStatus.OK);
            assertThat(report.document().orElseThrow().tables()).hasSize(3);
            assertThat(report.report()).isPresent();
            assertThat(report.findings()).filteredOn(finding -> finding.severity() == Severity.ERROR).isEmpty();
        }
    }

    @Test
    void reportsAreAsLargeAsThoseOfAWordProcessor() throws IOException {
        long xml = 0;
        for (Path file : new Corpus(folder).reports(Distribution.form(plugins), REPORTS)) {
            assertThat(Files.size(file)).isBetween(24_000L, 64_000L);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                xml += zip.getEntry("word/document.xml").getSize();
            }
        }
        assertThat(xml / REPORTS).isBetween(300_000L, 480_000L);
    }

    @Test
    void sameNumberGivesSameBytes() throws IOException {
        Path one = new Corpus(folder.resolve("a")).reports(Distribution.form(plugins), 2).get(1);
        Path two = new Corpus(folder.resolve("b")).reports(Distribution.form(plugins), 2).get(1);
        assertThat(one).hasSameBinaryContentAs(two);
    }

    @Test
    void tallTableIsReadWhole() throws IOException {
        Path file = new Corpus(folder).tall(ROWS);
        Document document = new Reading(Distribution.docxReader(plugins), Limits.DEFAULT).read(file);
        assertThat(document.tables()).hasSize(1);
        assertThat(document.tables().get(0).rowCount()).isEqualTo(ROWS);
        assertThat(document.tables().get(0).cellCount()).isEqualTo(ROWS * 5);
    }
}
