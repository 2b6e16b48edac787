package org.gouji.rules.sets.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.model.Severity;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.testkit.rule.RuleRecord;
import org.junit.jupiter.api.Test;

class CoverageRuleTest {

    private static County county() {
        return County.registered().body("2", "示例市教育局", AgencyLevel.DEPARTMENT, "1")
                .body("3", "示例市民政局", AgencyLevel.DEPARTMENT, "1");
    }

    private static RuleRecord check(County county) {
        RuleRecord said = RuleRecord.run(new CoverageRule(), county);
        assertThat(said.mentioned()).containsExactly("R02");
        return said;
    }

    @Test
    void aWholeSetPasses() {
        RuleRecord said = check(
                county().report("示例市人民政府", 1).report("示例市教育局", 1).report("示例市民政局", 0).asOf("2025-06-01"));
        assertThat(said.findings()).isEmpty();
        assertThat(said.passed()).containsEntry("R02", 3);
    }

    @Test
    void whoIsMissingIsNamedAndCounted() {
        County county = county().report("示例市教育局", 1);
        assertThat(check(county).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message().zh()).contains("应报 3 个单位，已报 1 个，缺 2 个：示例市人民政府、示例市民政局");
            assertThat(finding.message().en()).contains("1 of 3");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        });
        assertThat(check(county.asOf("2025-01-31")).findings().get(0).severity()).isEqualTo(Severity.INFO);
        assertThat(check(county.asOf("2025-02-01")).findings().get(0).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void anEmptyYearIsMissingAltogether() {
        assertThat(check(county().asOf("2025-06-01")).findings()).singleElement()
                .satisfies(finding -> assertThat(finding.message().zh()).contains("已报 0 个"));
    }

    @Test
    void twoReportsThatDifferAreToldAndCopiesAreNot() {
        RuleRecord said = check(new County().report("示例市教育局", 1).report("示例市 教育局", 2).report("示例市民政局", 1)
                .report("示例市民政局", 1));
        assertThat(said.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message().zh()).contains("示例市教育局 2024 年度有 2 份");
            assertThat(finding.at()).hasSize(2);
        });
        assertThat(said.undetermined().get("R02")).containsExactly(SetCodes.NO_REGISTER);
    }

    @Test
    void whatBelongsToNoBodyIsNeverDropped() {
        RuleRecord said = check(county().report("示例市人民政府", 1).report("示例市教育局", 1).report("示例市民政局", 0)
                .report("示例市民证局", 0).asOf("2025-06-01"));
        assertThat(said.findings()).singleElement()
                .satisfies(finding -> assertThat(finding.message().zh()).contains("示例市民证局（示例市民证局.docx）"));
    }
}
