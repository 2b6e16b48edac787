package org.gouji.rules.sets.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.model.Severity;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.testkit.rule.RuleRecord;
import org.junit.jupiter.api.Test;

class BreakdownRuleTest {

    private static County county(String text) {
        return County.registered().body("2", "东山县人民政府", AgencyLevel.COUNTY_GOVERNMENT, "1")
                .body("3", "西河县人民政府", AgencyLevel.COUNTY_GOVERNMENT, "1")
                .body("4", "示例市南区人民政府", AgencyLevel.COUNTY_GOVERNMENT, "1")
                .told("示例市人民政府", text, 1324, 0, 1324, 0).report("东山县人民政府", 340, 9, 300, 49)
                .report("西河县人民政府", 933, 0, 930, 3).report("示例市南区人民政府", 42, 0, 40, 2);
    }

    private static RuleRecord check(String text) {
        RuleRecord said = RuleRecord.run(new BreakdownRule(), county(text));
        assertThat(said.mentioned()).containsExactly("R04");
        return said;
    }

    @Test
    void numbersThatAgreeWithTheCountiesPass() {
        assertThat(check("全市共收到1324件，其中东山县340件、西河县933件，南区42件。").passed()).containsEntry("R04", 1);
        assertThat(check("其中：东山县（349件）、西河县人民政府933件。").passed()).as("new and carried over")
                .containsEntry("R04", 1);
    }

    @Test
    void aCountyThatReportsAnotherNumberIsTold() {
        RuleRecord said = check("全市收到来信。其中东山县340件、西河县939件，南区42件；上年另有东山县1件。");
        assertThat(said.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message().zh()).contains("西河县人民政府 939").contains("letters/in为 933");
            assertThat(finding.keys()).containsExactly("letters/in");
            assertThat(finding.at()).hasSize(2);
            assertThat(finding.at().get(0).start()).isEqualTo("全市收到来信。".length());
        });
    }

    @Test
    void whatIsNotClearIsNotDecided() {
        assertThat(check("东山县17件、西河县19件，南区23件。").findings()).isEmpty();
        assertThat(check("东山县17件、西河县19件，南区23件。").undetermined()).containsKey("R04");
        assertThat(check("东山县340件、西河县19件，南区23件。").findings()).as("one hit is chance").isEmpty();
    }

    @Test
    void yearsAndSingleNumbersAreNoBreakdown() {
        assertThat(check("东山县2024年推进，西河县2024年推进。").notApplicable()).containsKey("R04");
        assertThat(check("东山县17件。西河县19件。").notApplicable()).containsKey("R04");
    }
}
