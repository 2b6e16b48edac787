package org.gouji.itests.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.gouji.model.InputStatus;
import org.gouji.spi.export.CheckedReport;
import org.gouji.testkit.form.SampleReport;
import org.gouji.testkit.form.SampleWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file may hold several reports, or none. */
class SeveralReportsTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void twoReportsOneAfterTheOther() throws IOException {
        SampleReport first = Narratives.report(Forms.NOW, "示例县科技局", 2022, Figures.consistent(Forms.NOW, 1));
        SampleReport second = Narratives.report(Forms.OLD, "示例县教育局", 2020, Figures.consistent(Forms.OLD, 2));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new SampleWriter(first).textRows());
        bytes.writeBytes("\n\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(new SampleWriter(second).textRows());
        List<CheckedReport> reports = check("two.txt", bytes.toByteArray());
        assertThat(reports).extracting(r -> r.report().orElseThrow().agency().orElse("")).containsExactly("示例县科技局",
                "示例县教育局");
        assertThat(reports).extracting(r -> r.report().orElseThrow().fit().template()).containsExactly("gwy-2021-30",
                "gwy-2019-60");
        assertThat(reports).extracting(CheckedReport::index).containsExactly(0, 1);
        for (String key : first.cells().keySet()) {
            assertThat(reports.get(0).report().orElseThrow().values().get(key).orElseThrow().raw()).as(key)
                    .isEqualTo(first.cell(key));
        }
    }

    @Test
    void aDocumentThatIsNoReport() throws IOException {
        List<CheckedReport> reports = check("minutes.txt", "会议纪要\n\n一、讨论事项\n\n无。\n".getBytes(StandardCharsets.UTF_8));
        assertThat(reports).hasSize(1);
        assertThat(reports.get(0).input().status()).isEqualTo(InputStatus.OK);
        assertThat(reports.get(0).report()).isEmpty();
        assertThat(reports.get(0).diagnostics()).isNotEmpty();
    }

    @Test
    void aReportWhoseTablesAreImages() throws IOException {
        SampleReport sample = Narratives.report(Forms.NOW, "示例县科技局", 2022, Figures.consistent(Forms.NOW, 1));
        byte[] text = new SampleWriter(sample, (table, grid) -> grid.rows().clear()).textRows();
        List<CheckedReport> reports = check("images.txt", text);
        assertThat(reports).hasSize(1);
        assertThat(reports.get(0).report().orElseThrow().fit().template()).isEqualTo("gwy-2021-30");
        assertThat(reports.get(0).findings()).filteredOn(f -> f.code().equals("S03")).hasSize(3);
    }

    private List<CheckedReport> check(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        return Checking.check(file, name);
    }
}
