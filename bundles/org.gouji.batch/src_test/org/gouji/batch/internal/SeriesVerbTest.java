package org.gouji.batch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.register.Register.NewBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeriesVerbTest {

    private static final String KEY = FakePlugins.KEY;

    private final WorkspaceRuns runs;
    private final Path temp;

    SeriesVerbTest(@TempDir Path temp) throws IOException {
        this.temp = temp;
        runs = new WorkspaceRuns(temp);
        runs.county("示例县人民政府", "甲局", "乙局");
        runs.take("a.txt", "report 甲局 12").take("b.txt", "report 乙局 30").take("c.txt", "report 甲局 7 2022");
    }

    @Test
    void theNumbersStandYearByYear() {
        assertThat(runs.in("series", "--key", KEY)).isZero();
        assertThat(runs.out()).contains("2021  2022", "甲局", "12    7", "未报送", "42    7", "2/2   1/2");
        assertThat(runs.in("series", "--key", KEY, "--format", "json", "--under", "示例县", "--from", "2021")).isZero();
        assertThat(runs.out()).contains("\"known\": \"no-report\"", "\"number\": \"7\"", "\"sum\": \"42\"",
                "\"crossings\": []");
    }

    @Test
    void bodiesAreNamedOneByOneByAnyOfTheirNames() throws IOException {
        runs.open(workspace -> {
            long body = workspace.register().named("乙局", 2021).orElseThrow();
            workspace.register().rename(body, "乙新局", LocalDate.of(2022, 3, 1));
            workspace.register().found(new NewBody("n", "晚局", AgencyLevel.DEPARTMENT, Optional.empty(),
                    LocalDate.of(2022, 3, 1)));
        });
        assertThat(runs.in("series", "--key", KEY, "--body", "乙局", "--body", "晚局", "--format", "json")).isZero();
        assertThat(runs.out()).contains("乙新局、晚局", "\"number\": \"30\"").doesNotContain("甲局", "\"12\"");
        assertThat(runs.in("series", "--key", KEY, "--body", "乙新局")).isZero();
        assertThat(runs.out()).contains("30", "1/1").doesNotContain("甲局");
        assertThat(runs.in("series", "--key", KEY, "--body", "无此局")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void theTablesAreExported() throws IOException {
        Path file = temp.resolve("对照.nam");
        assertThat(runs.in("series", "--key", KEY, "--to", "name", "--out", file.toString())).isZero();
        assertThat(Files.readString(file)).isEqualTo("示例县\n");
    }

    @Test
    void whatMakesNoSenseIsExplained() {
        assertThat(runs.in("series")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.in("series", "--key", "t9/none")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.in("series", "--key", KEY, "--from", "2023", "--until", "2021")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.in("series", "--key", KEY, "--from", "21")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.in("series", "--key", KEY, "--out", "x")).isEqualTo(ExitCode.USAGE);
        assertThat(runs.in("series", "--key", KEY, "--to", "none")).isEqualTo(ExitCode.USAGE);
    }
}
