package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.gouji.core.CheckResult;
import org.gouji.core.InputSource;
import org.gouji.core.Pipeline;
import org.gouji.core.RunOptions;
import org.gouji.model.report.Report;
import org.gouji.model.schema.CellSpec;
import org.gouji.spi.rule.ReportSetInput.Member;
import org.gouji.store.imports.Incoming;
import org.gouji.store.record.KeptReports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptReportsTest {

    private final Path spool;
    private final Office office;
    private final Pipeline pipeline = new Pipeline(Office.PLUGINS);
    private List<Report> reports = List.of();

    KeptReportsTest(@TempDir Path spool, @TempDir Path folder) {
        this.spool = spool;
        this.office = new Office(folder);
    }

    /** A county whose figures are not the sum, two departments, and a copy that differs. */
    @BeforeEach
    void read() throws IOException {
        List<Incoming> files = List.of(
                office.docx("县.docx", Office.report("示例县人民政府", 2024).set("t3/1/总计", "5").set("t3/1/自然人", "5")),
                office.docx("科技局.docx", Office.report("示例县科技局", 2024).set("t3/1/总计", "7").set("t3/1/自然人", "7")),
                office.docx("民政局.docx", Office.report("示例县民政局", 2024).set("t3/1/总计", "/").set("t3/2/总计", "")),
                office.docx("民政局2.docx", Office.report("示例县民政局", 2024).set("t3/1/总计", "1")));
        reports = files.stream().map(this::report).toList();
    }

    private Report report(Incoming file) {
        try (InputSource source = InputSource.of(file.file(), file.path())) {
            return pipeline.check(source, RunOptions.DEFAULT).get(0).report().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KeptReports kept(int inMemory) throws IOException {
        KeptReports kept = new KeptReports(spool, inMemory);
        for (int i = 0; i < reports.size(); i++) {
            kept.add(i + ".docx", reports.get(i));
        }
        return kept;
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.list(spool)) {
            return files.count();
        }
    }

    @Test
    void givesBackFromDiskWhatWasPutIn() throws IOException {
        try (KeptReports kept = kept(1)) {
            List<Member> members = kept.members();
            assertThat(members).hasSize(reports.size()).extracting(Member::path).containsExactly("0.docx", "1.docx",
                    "2.docx", "3.docx");
            assertThat(members.get(1).report()).isNotSameAs(reports.get(1));
            for (int i = 0; i < reports.size(); i++) {
                same(members.get(i), reports.get(i));
            }
        }
        assertThat(files()).isZero();
    }

    private static void same(Member member, Report report) {
        assertThat(member.agency()).isEqualTo(report.agency());
        assertThat(member.year()).isEqualTo(report.year());
        assertThat(member.schema()).isSameAs(report.schema());
        assertThat(member.report()).usingRecursiveComparison().isEqualTo(report);
        Member plain = Member.of(member.path(), report);
        for (CellSpec cell : report.schema().cells()) {
            assertThat(member.number(cell.key())).isEqualTo(plain.number(cell.key()));
        }
        assertThat(member.number("no/such/cell")).isEmpty();
    }

    @Test
    void rulesSayTheSameOfReportsOnDisk() throws IOException {
        try (KeptReports memory = kept(reports.size()); KeptReports disk = kept(0)) {
            CheckResult expected = pipeline.checkSet(memory.members(), RunOptions.DEFAULT);
            assertThat(expected.findings()).extracting(finding -> finding.code()).contains("R01", "R02");
            assertThat(pipeline.checkSet(disk.members(), RunOptions.DEFAULT)).usingRecursiveComparison()
                    .isEqualTo(expected);
            disk.check();
        }
    }

    @Test
    void aFewReportsNeedNoFile() throws IOException {
        try (KeptReports kept = kept(reports.size())) {
            assertThat(kept.members().get(1).report()).isSameAs(reports.get(1));
        }
    }

    @Test
    void saysThatAReportCannotBeReadBack() throws IOException {
        KeptReports kept = kept(0);
        Member member = kept.members().get(0);
        kept.close();
        assertThatThrownBy(member::report).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(kept::check).isInstanceOf(IOException.class);
        assertThat(member.number("t3/1/总计")).isEqualTo(Optional.of(new BigDecimal("5")));
    }
}
