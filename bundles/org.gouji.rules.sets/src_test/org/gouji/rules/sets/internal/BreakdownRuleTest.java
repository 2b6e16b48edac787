package org.gouji.rules.sets.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.model.Severity;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.testkit.rule.RuleRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreakdownRuleTest {

    private static County county(String text) {
        return county(text, 1315);
    }

    private static County county(String text, int total) {
        return County.registered().body("2", "东山县人民政府", AgencyLevel.COUNTY_GOVERNMENT, "1")
                .body("3", "西河县人民政府", AgencyLevel.COUNTY_GOVERNMENT, "1")
                .body("4", "示例市南区人民政府", AgencyLevel.COUNTY_GOVERNMENT, "1")
                .told("示例市人民政府", text, total, 0, total, 0).report("东山县人民政府", 340, 9, 300, 49)
                .report("西河县人民政府", 933, 0, 930, 3).report("示例市南区人民政府", 42, 0, 40, 2);
    }

    private static RuleRecord check(String text) {
        RuleRecord said = RuleRecord.run(new BreakdownRule(), county(text));
        assertThat(said.mentioned()).containsExactly("R04");
        return said;
    }

    @Test
    void numbersThatAgreeWithTheCountiesPass() {
        assertThat(check("全市共收到1315件，其中东山县340件、西河县933件，南区42件。").passed()).containsEntry("R04", 1);
        assertThat(check("其中：东山县（349件）、西河县人民政府933件。").passed()).as("new and carried over")
                .containsEntry("R04", 1);
    }

    @Test
    void aCountyThatReportsAnotherNumberIsTold() {
        RuleRecord said = check("全市收到来信。其中东山县340件、西河县939件，南区42件；上年另有东山县1件。");
        assertThat(said.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message().zh()).contains("西河县人民政府 939").contains(County.IN + "为 933");
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

    private static RuleRecord two(String text) {
        return RuleRecord.run(new BreakdownRule(),
                County.registered().body("2", "东山县人民政府", AgencyLevel.COUNTY_GOVERNMENT, "1")
                        .body("3", "西河县人民政府", AgencyLevel.COUNTY_GOVERNMENT, "1")
                        .told("示例市人民政府", text, 870, 0, 870, 0).report("东山县人民政府", 435, 0, 435, 0)
                        .report("西河县人民政府", 435, 0, 435, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"各县新收政府信息公开申请分别为：东山县435件，西河县400件。",
            "2024年，示例市新收政府信息公开申请870件，其中：东山县 435 件、西河县人民政府 400 件。",
            "其中东山县新收申请435件，西河县400件", "本年度全市各县新收到的依申请公开政府信息申请：东山县435件、西河县400件。"})
    void aSentenceThatNamesTheFigureDecidesBetweenTwo(String text) {
        RuleRecord said = two(text);
        assertThat(said.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message().zh()).contains("西河县人民政府 400", County.IN + "为 435", "文中写明是此项");
            assertThat(finding.message().en()).contains("the figure that the text names");
            assertThat(finding.keys()).containsExactly("letters/in");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"东山县435件、西河县400件。", "通过网络新收政府信息公开申请分别为：东山县435件，西河县400件。",
            "上半年各县新收政府信息公开申请：东山县435件，西河县400件。", "2023年各县新收政府信息公开申请：东山县435件，西河县400件。",
            "新收政府信息公开申请办结情况：东山县435件，西河县400件。", "新收政府信息公开申请：东山县公民435件，西河县400件。",
            "上年结转和新收政府信息公开申请：东山县435件，西河县400件。", "各县新收政府信息公开申请：东山县430件，西河县400件。",
            "各县新收政府信息公开申请比上年增加：东山县435件，西河县400件。"})
    void whatNarrowsTheFigureOrFitsNobodyDecidesNothing(String text) {
        assertThat(two(text).findings()).isEmpty();
        assertThat(two(text).undetermined()).containsKey("R04");
    }

    @Test
    void allBodiesTogetherAreWhatTheGovernmentReports() {
        String text = "其中东山县340件、西河县933件，南区42件。";
        assertThat(RuleRecord.run(new BreakdownRule(), county(text)).findings()).isEmpty();
        County more = county(text, 1320).body("5", "示例市北区人民政府", AgencyLevel.COUNTY_GOVERNMENT, "1");
        assertThat(RuleRecord.run(new BreakdownRule(), more).findings()).as("one body is not listed").isEmpty();
        RuleRecord said = RuleRecord.run(new BreakdownRule(), county(text, 1320));
        assertThat(said.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message().zh()).contains("全部 3 个单位", "合计 1315", "为 1320");
            assertThat(finding.message().en()).contains("lists all 3 bodies", "together 1315", "has 1320");
            assertThat(finding.at()).hasSize(2);
        });
    }

    @Test
    void yearsAndSingleNumbersAreNoBreakdown() {
        assertThat(check("东山县2024年推进，西河县2024年推进。").notApplicable()).containsKey("R04");
        assertThat(check("东山县17件。西河县19件。").notApplicable()).containsKey("R04");
    }
}
