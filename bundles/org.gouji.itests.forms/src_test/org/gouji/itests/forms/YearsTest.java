package org.gouji.itests.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.core.InputSource;
import org.gouji.core.Pipeline;
import org.gouji.core.RunOptions;
import org.gouji.model.finding.Finding;
import org.gouji.model.finding.RuleOutcome;
import org.gouji.model.finding.RuleOutcome.Result;
import org.gouji.model.report.Report;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.export.CheckedReport;
import org.gouji.testkit.form.SampleReport;
import org.gouji.testkit.form.SampleWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two years of one agency, from files to findings, in both forms and across their change. */
class YearsTest {

    private static final String AGENCY = "示例县林业局";

    @TempDir
    Path folder = Path.of("");

    private static SampleReport sample(FormSchema schema, int year, Map<String, Integer> figures) {
        return Narratives.report(schema, AGENCY, year, figures);
    }

    private CheckedReport check(SampleReport now, SampleReport last) throws IOException {
        Report before = Checking.one(folder, "last.docx", new SampleWriter(last).docx()).report().orElseThrow();
        Path file = Files.write(folder.resolve("now.docx"), new SampleWriter(now).docx());
        RunOptions options = RunOptions.DEFAULT.withLastYear(report -> Optional.of(before));
        List<CheckedReport> checked = new Pipeline(Checking.plugins()).check(InputSource.of(file, "now.docx"), options);
        assertThat(checked).hasSize(1);
        return checked.get(0);
    }

    private static List<Finding> years(CheckedReport checked) {
        return checked.findings().stream().filter(f -> f.code().startsWith("Y")).toList();
    }

    private static Result result(CheckedReport checked, String code) {
        return checked.outcomes().stream().filter(o -> o.code().equals(code)).map(RuleOutcome::result).findFirst()
                .orElseThrow();
    }

    @Test
    void yearsThatFitPassInTheNewForm() throws IOException {
        for (int seed = 0; seed < 5; seed++) {
            Map<String, Integer> last = Figures.consistent(Forms.NOW, seed);
            CheckedReport checked = check(sample(Forms.NOW, 2024, FollowingYear.of(Forms.NOW, last, seed + 100)),
                    sample(Forms.NOW, 2023, last));
            assertThat(checked.findings()).filteredOn(f -> f.code().matches("Y0[1-4]|T3..")).isEmpty();
            assertThat(result(checked, "Y01")).isEqualTo(Result.PASSED);
            assertThat(result(checked, "Y02")).isEqualTo(Result.PASSED);
            assertThat(result(checked, "Y03")).isEqualTo(Result.NOT_APPLICABLE);
        }
    }

    @Test
    void aWrongCarryOverIsFoundAndItsCellNamed() throws IOException {
        Map<String, Integer> last = Figures.consistent(Forms.NOW, 21);
        Map<String, Integer> now = FollowingYear.of(Forms.NOW, last, 22);
        int right = now.get("t3/2/自然人");
        SampleReport wrong = sample(Forms.NOW, 2024, now).set("t3/2/自然人", String.valueOf(right + 3));
        List<Finding> findings = years(check(wrong, sample(Forms.NOW, 2023, last)));
        assertThat(findings).filteredOn(f -> !f.code().equals("Y05")).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo("Y01");
            assertThat(f.keys()).containsExactly("t3/2/自然人");
            assertThat(f.at()).hasSize(1);
            assertThat(f.message().zh()).contains("‘二、上年结转政府信息公开申请数量’自然人 " + (right + 3))
                    .contains("上年（2023 年度）报告‘四、结转下年度继续办理’自然人 " + right);
            assertThat(f.proposal().orElseThrow().value()).contains(String.valueOf(right));
        });
    }

    @Test
    void stockAndItemsThatDoNotFollowAreFound() throws IOException {
        Map<String, Integer> last = Figures.consistent(Forms.NOW, 31);
        Map<String, Integer> now = FollowingYear.of(Forms.NOW, last, 32);
        now.merge("t2/行政规范性文件/现行有效件数", 7, Integer::sum);
        assertThat(years(check(sample(Forms.NOW, 2024, now), sample(Forms.NOW, 2023, last))))
                .extracting(Finding::fingerprint, Finding::code).extracting(t -> t.toList().get(1)).contains("Y02");
        Map<String, Integer> older = Figures.consistent(Forms.OLD, 33);
        Map<String, Integer> old = FollowingYear.of(Forms.OLD, older, 34);
        CheckedReport fits = check(sample(Forms.OLD, 2020, old), sample(Forms.OLD, 2019, older));
        assertThat(result(fits, "Y03")).isEqualTo(Result.PASSED);
        old.merge("t2/行政许可/上一年项目数量", 1, Integer::sum);
        assertThat(years(check(sample(Forms.OLD, 2020, old), sample(Forms.OLD, 2019, older))))
                .filteredOn(f -> f.code().equals("Y03")).singleElement()
                .satisfies(f -> assertThat(f.keys()).containsExactly("t2/行政许可/上一年项目数量"));
    }

    @Test
    void onlyWhatWasCarriedOverCrossesTheChangeOfTheForm() throws IOException {
        Map<String, Integer> last = Figures.consistent(Forms.OLD, 41);
        Map<String, Integer> now = FollowingYear.of(Forms.NOW, last, 42);
        CheckedReport fits = check(sample(Forms.NOW, 2021, now), sample(Forms.OLD, 2020, last));
        assertThat(years(fits)).isEmpty();
        assertThat(result(fits, "Y01")).isEqualTo(Result.PASSED);
        for (String code : List.of("Y02", "Y03", "Y04", "Y05")) {
            assertThat(result(fits, code)).as(code).isEqualTo(Result.NOT_APPLICABLE);
        }
        now.merge("t3/2/总计", 1, Integer::sum);
        assertThat(years(check(sample(Forms.NOW, 2021, now), sample(Forms.OLD, 2020, last))))
                .extracting(Finding::code).containsExactly("Y01");
    }
}
