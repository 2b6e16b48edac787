package org.gouji.rules.sets.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.model.Severity;
import org.gouji.model.finding.Finding;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.testkit.rule.RuleRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineRuleTest {

    private static final String OFFICE = "示例市教育局";

    private static County county() {
        return County.registered().body("2", OFFICE, AgencyLevel.DEPARTMENT, "1");
    }

    private static RuleRecord check(County county) {
        RuleRecord said = RuleRecord.run(new DeadlineRule(), county);
        assertThat(said.mentioned()).containsExactlyInAnyOrder("D01", "D02");
        return said;
    }

    @Test
    void theLastDayIsInTime() {
        RuleRecord said = check(county().received(OFFICE, "2025-01-31").received("示例市人民政府", "2025-03-31"));
        assertThat(said.findings()).isEmpty();
        assertThat(said.passed()).containsEntry("D01", 2);
    }

    @Test
    void theDayAfterIsLate() {
        RuleRecord said = check(county().received(OFFICE, "2025-02-01").received("示例市人民政府", "2025-03-31"));
        assertThat(said.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("D01");
            assertThat(finding.message().zh()).contains("2025-02-01 收到，期限 2025-01-31，迟 1 天");
            assertThat(finding.at()).hasSize(1);
        });
    }

    @Test
    void whatIsMissingIsOverdueOnlyAfterItsDay() {
        assertThat(check(county().asOf("2025-01-31")).findings()).isEmpty();
        assertThat(check(county().asOf("2025-02-10")).findings()).singleElement()
                .satisfies(finding -> assertThat(finding.message().en()).contains("overdue by 10 days"));
        assertThat(check(county()).undetermined().get("D01"))
                .anySatisfy(why -> assertThat(why.zh()).contains("没有给出判断日期"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025年2月1日", "二〇二五年二月一日", "  2025 年 02 月 01 日 "})
    void aDateBelowTheReportTellsThatItWasLate(String line) {
        assertThat(check(county().told(OFFICE, "无。\n示例市教育局\n" + line)).findings())
                .filteredOn(f -> f.code().equals("D02"))
                .singleElement().satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.message().zh()).contains("2025-02-01 晚于期限 2025-01-31");
                    assertThat(finding.at().get(0).node()).isEqualTo("/paragraph[3]");
                });
    }

    @Test
    void aDateBeforeTheYearEndedIsAskedAboutEvenWithoutARegister() {
        RuleRecord said = check(new County().told(OFFICE, "2024年12月30日"));
        assertThat(said.findings()).extracting(Finding::code).containsExactly("D02");
        assertThat(said.undetermined().get("D01")).containsExactly(SetCodes.NO_REGISTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025年1月20日", "二〇二五年一月三十一日", "统计期限为2024年12月30日。", "2025年2月31日", ""})
    void otherDatesAreFine(String line) {
        assertThat(check(county().told(OFFICE, line)).findings()).isEmpty();
    }
}
