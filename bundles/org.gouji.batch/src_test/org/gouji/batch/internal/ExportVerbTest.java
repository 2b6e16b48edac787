package org.gouji.batch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.gouji.model.Diagnostic;
import org.gouji.spi.export.CheckedReport;
import org.gouji.store.export.FilingExport;
import org.gouji.store.filing.FilingDetail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportVerbTest {

    private static final String KEY = FakePlugins.KEY;

    private final WorkspaceRuns runs;
    private final Path temp;

    ExportVerbTest(@TempDir Path temp) throws IOException {
        this.temp = temp;
        runs = new WorkspaceRuns(temp);
        runs.take("a.txt", "report 甲局 12").take("b.txt", "report 乙局 30").take("c.txt", "report 甲局 7 2022")
                .take("d.txt", "nothing");
    }

    @Test
    void aYearIsWrittenAgencyByAgency() throws IOException {
        Path out = temp.resolve("定稿");
        assertThat(runs.in("export", "--year", "2021", "--to", "name,list", "--out", out.toString())).isZero();
        assertThat(Files.readString(out.resolve("2021/甲局.nam"))).isEqualTo("甲局\n");
        assertThat(Files.readString(out.resolve("2021/乙局.nam"))).isEqualTo("乙局\n");
        assertThat(Files.readString(out.resolve("reports.lst")).lines()).containsExactlyInAnyOrder("甲局", "乙局");
        assertThat(runs.err()).contains("3");
    }

    @Test
    void oneReportGoesToAFileOrTheStandardOutput() throws IOException {
        String id = String.valueOf(runs.filing("甲局"));
        Path file = temp.resolve("一份.nam");
        assertThat(runs.in("export", "--to", "name", "--option", "case=upper", "--out", file.toString(), id)).isZero();
        assertThat(file).exists();
        assertThat(runs.in("export", "--to", "name", id)).isZero();
        assertThat(runs.out()).isEqualTo("甲局\n");
    }

    @Test
    void whatOfficersDidIsSaid() throws IOException {
        runs.correct("乙局", KEY, "3");
        long id = runs.filing("乙局");
        runs.open(workspace -> {
            LocalDate day = LocalDate.of(2022, 2, 1);
            FilingDetail detail = workspace.filings().detail(id, day);
            CheckedReport report = FilingExport.of(detail, day);
            assertThat(report.report().orElseThrow().values().get(KEY).orElseThrow().is(3)).isTrue();
            assertThat(report.diagnostics()).extracting(Diagnostic::code).contains("workspace.corrected");
            assertThat(report.diagnostics().get(0).message().zh()).contains("由 30 更正为 3", "张三", "电话核实");
            assertThat(report.diagnostics().get(0).at()).isPresent();
        });
    }

    @Test
    void aFailureLeavesNothingAndTheOthersGoOn() throws IOException {
        runs.take("e.txt", "report bad 1");
        Path out = temp.resolve("out");
        assertThat(runs.in("export", "--year", "2021", "--to", "name", "--out", out.toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(out.resolve("2021/bad.nam")).doesNotExist();
        assertThat(out.resolve("2021/甲局.nam")).exists();
        assertThat(runs.err()).contains("bad");
    }

    @Test
    void whatMakesNoSenseIsExplained() throws IOException {
        String id = String.valueOf(runs.filing("甲局"));
        assertThat(runs.in("export", "--to", "name")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.in("export", "--to", "name", "--year", "2021", id)).isEqualTo(ExitCode.USAGE);
        assertThat(runs.in("export", "--to", "name", "--year", "2021")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.in("export", "--to", "none", id)).isEqualTo(ExitCode.USAGE);
        assertThat(runs.in("export", "--to", "name", "999")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.in("export", "--to", "name", "--year", "1999")).isEqualTo(ExitCode.UNREADABLE);
        assertThat(runs.in("export", "--to", "name,list", "--out", temp.resolve("a.nam").toString(), id))
                .isEqualTo(ExitCode.USAGE);
    }
}
