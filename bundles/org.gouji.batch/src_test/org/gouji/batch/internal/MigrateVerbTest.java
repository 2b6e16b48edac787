package org.gouji.batch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.gouji.model.schema.FormMapping.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrateVerbTest {

    private static final String KEY = FakePlugins.KEY;

    private final WorkspaceRuns runs;
    private final Path temp;

    MigrateVerbTest(@TempDir Path temp) throws IOException {
        this.temp = temp;
        runs = new WorkspaceRuns(temp).with(new NewerForm(Kind.SAME));
        runs.take("a.txt", "report 甲局 12").take("b.txt", "nothing");
    }

    @Test
    void theCorrectedValueIsCarriedOver() throws IOException {
        runs.correct("甲局", KEY, "7");
        String id = String.valueOf(runs.filing("甲局"));
        assertThat(runs.in("migrate", "--to", NewerForm.ID, id)).isZero();
        assertThat(runs.out()).contains("甲局2021年，one-number → newer-form：1 个数值可以衔接，0 个不能");
        assertThat(runs.in("migrate", "--to", NewerForm.ID, "--format", "json", "--year", "2021")).isZero();
        assertThat(runs.out()).contains("\"" + NewerForm.KEY + "\"", "\"text\": \"7\"", "\"losses\": []");
        assertThat(runs.in("show", id)).isZero();
        assertThat(runs.out()).contains("one-number");
    }

    @Test
    void whatIsLostIsTold() throws IOException {
        String id = String.valueOf(runs.filing("甲局"));
        runs.with(new NewerForm(Kind.NOT_COMPARABLE));
        assertThat(runs.in("migrate", "--to", NewerForm.ID, id)).isZero();
        assertThat(runs.out()).contains("0 个数值可以衔接，1 个不能", KEY, "12", "不能衔接", "口径不同");
        runs.with(new NewerForm(Kind.SUM));
        assertThat(runs.in("migrate", "--to", NewerForm.ID, id)).isZero();
        assertThat(runs.out()).contains("只能作为合计");
        assertThat(runs.in("migrate", "--to", NewerForm.ID, "--format", "json", id)).isZero();
        assertThat(runs.out()).contains("\"sums\"", "\"kind\": \"sum\"");
    }

    @Test
    void theNewReportIsExported() throws IOException {
        Path file = temp.resolve("out/新.nam");
        String id = String.valueOf(runs.filing("甲局"));
        assertThat(runs.in("migrate", "--to", NewerForm.ID, "--target", "name", "--out", file.toString(), id))
                .isZero();
        assertThat(Files.readString(file)).isEqualTo("甲局\n");
        assertThat(runs.in("migrate", "--to", NewerForm.ID, "--target", "list", "--out", temp.resolve("o").toString(),
                "--year", "2021")).isZero();
        assertThat(Files.readString(temp.resolve("o/reports.lst"))).isEqualTo("甲局\n");
    }

    @Test
    void whatMakesNoSenseIsExplained() throws IOException {
        String id = String.valueOf(runs.filing("甲局"));
        assertThat(runs.in("migrate", "--to", "none", id)).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("newer-form");
        assertThat(runs.in("migrate", "--to", NewerForm.ID)).isEqualTo(ExitCode.USAGE);
        assertThat(runs.in("migrate", "--to", NewerForm.ID, "--out", "x", id)).isEqualTo(ExitCode.USAGE);
        assertThat(runs.in("migrate", "--to", NewerForm.ID, "--target", "name", id)).isEqualTo(ExitCode.USAGE);
        assertThat(runs.in("migrate", "--to", "one-number", id)).isEqualTo(ExitCode.UNREADABLE);
        assertThat(runs.in("migrate", "--to", NewerForm.ID, "--year", "1999")).isEqualTo(ExitCode.UNREADABLE);
    }
}
