package org.gouji.rules.sets.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.model.Severity;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.testkit.rule.RuleRecord;
import org.junit.jupiter.api.Test;

class OwnReportRuleTest {

    private static final String CITY = "示例市人民政府";
    private static final String OFFICE = "示例市人民政府办公室";

    private static RuleRecord check(County county) {
        RuleRecord said = RuleRecord.run(new OwnReportRule(), county);
        assertThat(said.mentioned()).containsExactly("R03");
        return said;
    }

    @Test
    void aGovernmentWithMoreThanItsOfficePasses() {
        assertThat(check(new County().report(CITY, 9, 0, 9, 0).report(OFFICE, 2, 0, 2, 0)).passed())
                .containsEntry("R03", 1);
        assertThat(check(new County().report(CITY, 0).report(OFFICE, 0)).findings()).as("nothing anywhere").isEmpty();
    }

    @Test
    void equalFiguresAreAskedAbout() {
        assertThat(check(new County().report(CITY, 2, 0, 2, 0).report("示例市政府办公室", 2, 0, 2, 0)).findings())
                .singleElement().satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.message().zh()).contains("数字完全相同");
                    assertThat(finding.at()).hasSize(2);
                });
    }

    @Test
    void anOfficeWithMoreThanItsGovernmentIsAskedAbout() {
        assertThat(check(new County().report(CITY, 2, 0, 2, 0).report(OFFICE, 3, 0, 3, 0)).findings()).singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().zh()).contains(County.IN + " 3 > 2").contains("共 2 格");
                    assertThat(finding.keys()).containsExactly("letters/in", "letters/answered");
                });
    }

    @Test
    void theOfficesReportDoesNotStandForTheGovernment() {
        County county = County.registered().body("2", OFFICE, AgencyLevel.DEPARTMENT, "1").instead("1", OFFICE, 2);
        assertThat(check(county).findings()).singleElement()
                .satisfies(finding -> assertThat(finding.message().zh()).contains("署名是" + OFFICE));
    }

    @Test
    void oneOfBothAloneDecidesNothing() {
        County county = County.registered().body("2", OFFICE, AgencyLevel.DEPARTMENT, "1");
        assertThat(check(county.report(OFFICE, 2)).undetermined()).containsKey("R03");
        assertThat(check(new County().report("示例市教育局", 2)).notApplicable()).containsKey("R03");
    }
}
