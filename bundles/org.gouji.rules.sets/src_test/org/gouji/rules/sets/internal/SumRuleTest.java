package org.gouji.rules.sets.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.model.Severity;
import org.gouji.model.SourceRange;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.testkit.rule.RuleRecord;
import org.junit.jupiter.api.Test;

class SumRuleTest {

    private static County county() {
        return County.registered().body("2", "示例市教育局", AgencyLevel.DEPARTMENT, "1")
                .body("3", "示例县人民政府", AgencyLevel.COUNTY_GOVERNMENT, "1")
                .body("4", "示例县教育局", AgencyLevel.DEPARTMENT, "3")
                .body("5", "示例市招生办", AgencyLevel.DEPARTMENT, "2");
    }

    private static RuleRecord check(County county) {
        RuleRecord said = RuleRecord.run(new SumRule(), county);
        assertThat(said.mentioned()).containsExactly("R01");
        return said;
    }

    @Test
    void aSumThatFitsPassesAndALowerGovernmentCountsForItsArea() {
        RuleRecord said = check(county().report("示例市人民政府", 16, 0, 16, 0).report("示例市教育局", 4, 0, 4, 0)
                .report("示例市招生办", 2, 0, 2, 0).report("示例县人民政府", 10, 0, 10, 0).report("示例县教育局", 10, 0, 10, 0));
        assertThat(said.findings()).isEmpty();
        assertThat(said.passed()).containsEntry("R01", 8);
        assertThat(said.undetermined()).isEmpty();
    }

    @Test
    void aWrongSumIsAnErrorWithItsPlacesAndTheBodyThatWasLeftOut() {
        RuleRecord said = check(county().report("示例市人民政府", 12, 0, 12, 0).report("示例市教育局", 4, 0, 4, 0)
                .report("示例市招生办", 2, 0, 2, 0).report("示例县人民政府", 10, 0, 10, 0).report("示例县教育局", 10, 0, 10, 0));
        assertThat(said.findings()).hasSize(2).first().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.keys()).containsExactly("letters/in");
            assertThat(finding.message().zh()).contains("3/3 个单位").contains(County.IN + " 12，各单位之和 16");
            assertThat(finding.at()).extracting(SourceRange::container).containsExactly("示例市人民政府.docx",
                    "示例市教育局.docx", "示例县人民政府.docx", "示例市招生办.docx");
            assertThat(finding.proposal()).hasValueSatisfying(
                    proposal -> assertThat(proposal.what().zh()).contains("漏汇示例市教育局"));
        });
        assertThat(said.fired()).doesNotHaveDuplicates();
    }

    @Test
    void whileReportsAreMissingOnlyTooLargeASumIsWrong() {
        RuleRecord open = check(county().report("示例市人民政府", 16, 0, 16, 0).report("示例市教育局", 4, 0, 4, 0));
        assertThat(open.findings()).isEmpty();
        assertThat(open.passed()).isEmpty();
        assertThat(open.undetermined().get("R01")).anySatisfy(why -> assertThat(why.zh()).contains("没有报告"));
        RuleRecord wrong = check(county().report("示例市人民政府", 3, 0, 16, 0).report("示例市教育局", 4, 0, 4, 0));
        assertThat(wrong.findings()).singleElement()
                .satisfies(finding -> assertThat(finding.keys()).containsExactly("letters/in"));
    }

    @Test
    void aBlankIsNotZero() {
        RuleRecord said = check(county().report("示例市人民政府", 14, 0, 14, 0).report("示例市教育局", 4, 0, 4, 0)
                .report("示例市招生办", -1, 0, 0, 0).report("示例县人民政府", 9, 0, 10, 0));
        assertThat(said.findings()).isEmpty();
        assertThat(said.undetermined()).containsKey("R01");
    }

    @Test
    void withoutARegisterNamesGiveAWarningAndNeverAFullAnswer() {
        RuleRecord wrong = check(new County().report("示例市人民政府", 3, 0, 9, 0).report("示例市教育局", 4, 0, 4, 0)
                .report("别市教育局", 50, 0, 50, 0));
        assertThat(wrong.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message().zh()).contains("按名称判断");
        });
        RuleRecord open = check(new County().report("示例市人民政府", 9, 0, 9, 0).report("示例市教育局", 4, 0, 4, 0));
        assertThat(open.findings()).isEmpty();
        assertThat(open.undetermined().get("R01")).anySatisfy(why -> assertThat(why.zh()).contains("没有机构名录"));
    }

    @Test
    void aLowerGovernmentIsFoundByTheLongestName() {
        RuleRecord said = check(new County().report("示例市人民政府", 10, 0, 10, 0).report("示例市东区人民政府", 10, 0, 10, 0)
                .report("示例市东区教育局", 10, 0, 10, 0));
        assertThat(said.findings()).isEmpty();
        assertThat(said.passed()).containsEntry("R01", 8);
    }

    @Test
    void departmentsAloneHaveNothingToCompare() {
        assertThat(check(new County().report("示例市教育局", 1).report("示例市民政局", 2)).notApplicable())
                .containsOnlyKeys("R01");
    }
}
