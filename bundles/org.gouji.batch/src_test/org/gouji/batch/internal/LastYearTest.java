package org.gouji.batch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.report.Value;
import org.gouji.spi.rule.CodeInfo;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleDescriptor;
import org.gouji.spi.rule.RuleInput;
import org.gouji.spi.rule.ValidationRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NonNullByDefault({})
class LastYearTest {

    @TempDir
    Path temp;
    private Path now;
    private Path last;
    private Runs runs;

    @BeforeEach
    void program() throws IOException {
        now = Files.createDirectories(temp.resolve("今年"));
        last = Files.createDirectories(temp.resolve("去年"));
        runs = new Runs(Files.createDirectories(temp.resolve("scratch"))).in(Locale.ENGLISH)
                .plugins(new FakePlugins.LineReader(), new FakePlugins.NumberTemplate(), new SameRule());
    }

    @Test
    void reportsAreMatchedByAgencyAndYear() throws IOException {
        file(now, "a.txt", "report 甲局 7 2021\nreport 乙局（本级） 8 2021");
        file(last, "x.txt", "report 甲局 5 2020\nreport 甲局 6 2019\nreport 乙局(本级) 8 2020");
        assertThat(run()).isEqualTo(ExitCode.FINDINGS);
        assertThat(runs.out()).contains("was 5, is 7").doesNotContain("was 6", "was 8");
        assertThat(runs.err()).contains("1 reports have no report of the year after").contains("x.txt")
                .doesNotContain("no report of the year before");
    }

    @Test
    void whatHasNoPartnerIsSaid() throws IOException {
        file(now, "a.txt", "report 甲局 7 2021\nreport 丙局 7 2021");
        file(last, "x.txt", "report 甲局 7 2020");
        file(last, "y.txt", "report 丁局 7 2020");
        assertThat(run()).isEqualTo(ExitCode.CLEAN);
        assertThat(runs.err()).contains("1 inputs have no report of the year before: 丙局 2021")
                .contains("1 reports have no report of the year after").contains("y.txt");
    }

    @Test
    void differentReportsOfOneAgencyAreNotUsedAndACopyIs() throws IOException {
        file(now, "a.txt", "report 甲局 7 2021\nreport 乙局 7 2021");
        file(last, "x.txt", "report 甲局 5 2020\nreport 乙局 5 2020");
        file(last, "y.txt", "report 甲局 6 2020\nreport 乙局 5 2020");
        assertThat(run()).isEqualTo(ExitCode.FINDINGS);
        assertThat(runs.out().lines().filter(line -> line.contains("was 5, is 7"))).hasSize(1);
        assertThat(runs.err()).contains("different reports of 甲局 2020", "x.txt", "y.txt").doesNotContain("乙局");
    }

    @Test
    void unreadableFilesOfLastYearCount() throws IOException {
        file(now, "a.txt", "report 甲局 7 2021");
        file(last, "x.txt", "report 甲局 7 2020");
        file(last, "y.txt", "locked");
        assertThat(run()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(runs.err()).contains("1 files are unreadable", "y.txt");
        file(last, "y.txt", "crash");
        assertThat(run()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void theFolderMustBeThere() throws IOException {
        file(now, "a.txt", "report 甲局 7 2021");
        assertThat(runs.run("check", "--last-year", last + "/gone", now.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("--last-year", "gone", "no folder");
        assertThat(run()).as("an empty folder").isEqualTo(ExitCode.USAGE);
    }

    @Test
    void theOrderOfWorkDoesNotShow() throws IOException {
        for (int i = 0; i < 30; i++) {
            file(now, i + ".txt", "report 局" + i + " 7 2021");
            file(last, i + ".txt", "report 局" + (i + 3) + " " + (i % 3 == 0 ? 7 : 5) + " 2020");
        }
        run();
        String first = runs.out() + runs.err();
        runs.run("check", "--jobs", "4", "--last-year", last.toString(), now.toString());
        assertThat(runs.out() + runs.err()).isEqualTo(first);
    }

    private int run() {
        return runs.run("check", "--jobs", "1", "--last-year", last.toString(), now.toString());
    }

    private static void file(Path folder, String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    /** Finds numbers that changed since last year. */
    private static final class SameRule implements ValidationRule {

        @Override
        public RuleDescriptor descriptor() {
            LocalizedText text = LocalizedText.of("变化", "change");
            return new RuleDescriptor("same", text, List.of(
                    new CodeInfo("Z03", Severity.ERROR, text, text, text, CodeInfo.Basis.OFFICIAL)));
        }

        @Override
        public void check(RuleInput input, RuleContext context) {
            Optional<BigDecimal> before = input.lastYear().flatMap(r -> r.values().get(FakePlugins.KEY))
                    .flatMap(Value::number);
            BigDecimal number = input.value(FakePlugins.KEY).flatMap(Value::number).orElseThrow();
            if (before.isEmpty()) {
                context.notApplicable("Z03", LocalizedText.of("没有", "none"));
            } else if (before.get().equals(number)) {
                context.passed("Z03", 1);
            } else {
                context.finding("Z03", Severity.ERROR)
                        .message("变", "was " + before.get() + ", is " + number).report();
            }
        }
    }
}
