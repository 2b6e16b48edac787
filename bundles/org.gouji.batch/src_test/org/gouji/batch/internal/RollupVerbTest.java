package org.gouji.batch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.register.Register.NewBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollupVerbTest {

    private static final String KEY = FakePlugins.KEY;

    private final WorkspaceRuns runs;
    private final Path temp;

    RollupVerbTest(@TempDir Path temp) throws IOException {
        this.temp = temp;
        runs = new WorkspaceRuns(temp);
        runs.county("示例县人民政府", "甲局", "乙局", "丙局");
        runs.take("a.txt", "report 甲局 12").take("b.txt", "report 乙局 30").take("c.txt", "report 丁局 7");
    }

    @Test
    void totalsTellWhoIsMissing() {
        assertThat(runs.in("rollup", "--year", "2021", "--key", KEY)).isZero();
        assertThat(runs.out()).contains("示例县2021年汇总：应报 3 个机构，已报 2 个，未报 1 个", "未报送：丙局", KEY, "42", "2/2");
        assertThat(runs.in("rollup", "--year", "2022")).isZero();
        assertThat(runs.out()).contains("已报 0 个");
        assertThat(runs.in("rollup", "--year", "2021", "--format", "json", "--lang", "en")).isZero();
        assertThat(runs.out()).contains("\"bodies\": 3", "\"reports\": 2", "\"name\": \"丙局\"", "\"sum\": \"42\"");
    }

    @Test
    void fromATotalOneGetsToTheCell() throws IOException {
        runs.correct("乙局", KEY, "31");
        assertThat(runs.in("rollup", "--year", "2021", "--under", "示例县", "--of", "departments", "--drill", KEY))
                .isZero();
        assertThat(runs.out()).contains("43", "甲局", "30 → 31", "a.txt", "b.txt", "第1行").doesNotContain("丁局", "c.txt");
        assertThat(runs.in("rollup", "--year", "2021", "--drill", KEY, "--format", "json")).isZero();
        assertThat(runs.out()).contains("\"adds\": \"31\"", "\"original\"", "\"line\": 1", "\"sha256\"");
    }

    @Test
    void totalsAreExportedWholeOrNotAtAll() throws IOException {
        Path file = temp.resolve("汇总.nam");
        assertThat(runs.in("rollup", "--year", "2021", "--to", "name", "--out", file.toString())).isZero();
        assertThat(Files.readString(file)).isEqualTo("示例县（汇总）\n");
        assertThat(runs.in("rollup", "--year", "2021", "--to", "name", "--lang", "en", "--option", "case=upper"))
                .isZero();
        assertThat(runs.out()).contains("示例县 (TOTALS)");
        Files.delete(file);
        assertThat(runs.in("rollup", "--year", "2022", "--to", "name", "--out", file.toString()))
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(file).doesNotExist();
        assertThat(runs.in("rollup", "--year", "2021", "--under", "示例县", "--to", "name", "--out",
                temp.resolve("收件/a.txt/x.nam").toString())).isEqualTo(ExitCode.FAILED);
        try (Stream<Path> left = Files.walk(temp)) {
            assertThat(left.filter(path -> path.toString().endsWith(".tmp"))).isEmpty();
        }
    }

    @Test
    void whoIsMissingHasAFileThatProgramsRead() throws IOException {
        Path file = temp.resolve("未报送.csv");
        assertThat(runs.in("rollup", "--year", "2021", "--missing", file.toString(), "--lang", "en")).isZero();
        assertThat(Files.readString(file)).startsWith("\ufeffcode,level,name,kind,parent,since,until,successor\r\n")
                .contains("b3,department,丙局,official,b0,").doesNotContain("甲局", "乙局");
        runs.take("d.txt", "report 丙局 1");
        assertThat(runs.in("rollup", "--year", "2021", "--missing", file.toString(), "--to", "name")).isZero();
        assertThat(Files.readString(file)).startsWith("\ufeff代码,").hasLineCount(1);
        assertThat(runs.err()).contains("未报送单位 0 个");
        assertThat(runs.in("rollup", "--year", "2021", "--missing", "未报送.doc")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void allDepartmentsOfATreeCanBeAddedUp() throws IOException {
        runs.open(workspace -> {
            long county = workspace.register().named("示例县人民政府", 2021).orElseThrow();
            long town = workspace.register().found(new NewBody("z1", "示例镇人民政府", AgencyLevel.TOWNSHIP_GOVERNMENT,
                    Optional.of(county), LocalDate.of(2021, 6, 1)));
            workspace.register().found(new NewBody("z2", "丁局", AgencyLevel.DEPARTMENT, Optional.of(town),
                    LocalDate.of(2021, 6, 1)));
        });
        assertThat(runs.in("rollup", "--year", "2021", "--of", "departments", "--key", KEY)).isZero();
        assertThat(runs.out()).contains("应报 3 个机构", "42");
        assertThat(runs.in("rollup", "--year", "2021", "--of", "all-departments", "--key", KEY)).isZero();
        assertThat(runs.out()).contains("应报 4 个机构，已报 3 个", "49");
    }

    @Test
    void anySubsetOfTheTreeCanBeAddedUp() throws IOException {
        assertThat(runs.in("rollup", "--year", "2021", "--body", "b1", "--body", "丙局", "--key", KEY)).isZero();
        assertThat(runs.out()).contains("甲局、丙局2021年汇总：应报 2 个机构，已报 1 个", "未报送：丙局", "12")
                .doesNotContain("42");
        assertThat(runs.in("rollup", "--year", "2021", "--body", "甲局", "--body", "b1", "--body", "乙局", "--key", KEY))
                .isZero();
        assertThat(runs.out()).as("nobody twice").contains("应报 2 个机构，已报 2 个", "42");
        assertThat(runs.in("rollup", "--year", "2021", "--body", "甲局", "--body", "示例县")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).as("its report is for its whole area").contains("示例县人民政府", "甲局");
        runs.county("另县人民政府", "戊局");
        assertThat(runs.in("rollup", "--year", "2021", "--body", "甲局", "--body", "乙局", "--body", "戊局", "--body",
                "丙局", "--lang", "en")).as(runs.err()).isZero();
        assertThat(runs.out()).contains("4 bodies");
        assertThat(runs.in("rollup", "--year", "2021", "--body", "无此局")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("无此局");
        assertThat(runs.in("rollup", "--year", "2021", "--body", "甲局", "--of", "own")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("--body", "--of");
        assertThat(runs.in("rollup", "--year", "2021", "--body", "甲局", "--under", "示例县")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void whatMakesNoSenseIsExplained() {
        assertThat(runs.in("rollup")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.in("rollup", "--year", "24")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.in("rollup", "--year", "2021", "--under", "无此局")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("无此局");
        assertThat(runs.in("rollup", "--year", "2021", "--of", "some")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.in("rollup", "--year", "2021", "--key", "t9/none")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.in("rollup", "--year", "2021", "--to", "none")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.in("rollup", "--year", "2021", "--out", "x")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.in("rollup", "--year", "1999")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.speaking(Locale.ENGLISH).in("rollup", "--help")).isZero();
        assertThat(runs.out()).contains("--drill");
    }
}
