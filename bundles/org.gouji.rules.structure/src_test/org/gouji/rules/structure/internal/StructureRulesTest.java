package org.gouji.rules.structure.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.gouji.model.Severity;
import org.gouji.model.finding.Finding;
import org.gouji.model.report.Observation.Kind;
import org.gouji.model.schema.FormSchema.Basis;
import org.gouji.spi.rule.CodeInfo;
import org.gouji.spi.rule.ValidationRule;
import org.gouji.testkit.rule.RuleRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructureRulesTest {

    private static final Basis FORMER = new Basis("国办公开办函〔2019〕60号", "〔2019〕60号", 2019, 2020);

    static Stream<ValidationRule> rules() {
        return new CodeTextTest().rules().stream();
    }

    private static Finding only(ValidationRule rule, GardenReport report) {
        RuleRecord context = RuleRecord.run(rule, report);
        assertThat(context.findings()).hasSize(1);
        return context.findings().get(0);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aReportAsPrescribedHasNoFindingAndEveryCodeAnOutcome(ValidationRule rule) {
        RuleRecord context = RuleRecord.run(rule, new GardenReport());
        assertThat(context.findings()).isEmpty();
        assertThat(context.mentioned()).containsAll(rule.descriptor().codes().stream().map(CodeInfo::code).toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyObservationBelongsToOneRule(ValidationRule rule) {
        GardenReport report = new GardenReport();
        for (Kind kind : Kind.values()) {
            report.observed(kind, "beds", Severity.WARNING);
        }
        RuleRecord context = RuleRecord.run(rule, report);
        long expected = switch (rule.descriptor().codes().get(0).code()) {
            case "S01", "S03" -> 2;
            case "S04" -> 8;
            case "S05", "S06" -> 1;
            default -> 0;
        };
        assertThat(context.findings()).hasSize((int) expected);
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"SECTION_MISSING", "SECTION_ORDER"})
    void s01Fires(Kind kind) {
        Finding finding = only(new SectionRule(), new GardenReport().observed(kind, "p2", Severity.INFO));
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.keys()).containsExactly("p2");
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2018})
    void s02Fires(int year) {
        Finding finding = only(new ValidityRule(), new GardenReport(FORMER).year(year));
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message().zh()).contains(year > 2020 ? "旧表" : "新表").contains("2019—2020");
        assertThat(finding.message().en()).contains("2019 to 2020");
    }

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020})
    void s02IsSilent(int year) {
        assertThat(RuleRecord.run(new ValidityRule(), new GardenReport(FORMER).year(year)).findings()).isEmpty();
    }

    @Test
    void s02NeedsAYear() {
        assertThat(RuleRecord.run(new ValidityRule(), new GardenReport().withoutYear()).notApplicable())
                .containsOnlyKeys("S02");
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"TABLE_MISSING", "TABLE_UNREADABLE"})
    void s03Fires(Kind kind) {
        RuleRecord context = RuleRecord.run(new TableRule(),
                new GardenReport().observed(kind, "beds", Severity.ERROR));
        assertThat(context.findings()).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.ERROR);
            assertThat(f.keys()).containsExactly("beds");
            assertThat(f.message().zh()).contains("表一“花圃情况”").endsWith("不当作 0");
        });
        assertThat(context.passed()).containsEntry("S03", 1);
    }

    @Test
    void s04MakesOneFindingOfMisalignedRowsInTheOrderOfTheForm() {
        Finding finding = only(new GridRule(), new GardenReport().misaligned("moss").misaligned("roses"));
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.keys()).containsExactly("beds/roses/spring", "beds/roses/autumn", "beds/moss/spring",
                "beds/moss/autumn");
        assertThat(finding.message().zh()).startsWith("表一：有 2 行").contains("“[roses]”、“[moss]”");
        assertThat(finding.proposal()).isEmpty();
    }

    @Test
    void s04TellsWhatWasInferred() {
        GardenReport report = new GardenReport().misaligned("herbs").proposed("beds/herbs/spring", 0.9, "甲")
                .proposed("beds/herbs/autumn", 0.7, "甲");
        assertThat(only(new GridRule(), report).proposal()).hasValueSatisfying(p -> {
            assertThat(p.what().zh()).contains("“[herbs]”：[spring] 5，[autumn] 5");
            assertThat(p.confidence()).isEqualTo(0.7);
            assertThat(p.why().zh()).isEqualTo("甲");
            assertThat(p.key()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"ROW_MISSING", "ROW_REPEATED", "ROW_UNKNOWN", "ROW_LABEL_LOST",
            "COLUMN_MISSING", "COLUMN_UNKNOWN"})
    void s04ReportsOtherObservationsOneByOne(Kind kind) {
        GardenReport report = new GardenReport().observed(kind, "beds/moss", Severity.WARNING)
                .observed(kind, "beds/herbs", Severity.ERROR, "beds/herbs/autumn", "beds/herbs/spring");
        RuleRecord context = RuleRecord.run(new GridRule(), report);
        assertThat(context.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING, Severity.ERROR);
        assertThat(context.findings().get(0).keys()).containsExactly("beds/moss");
        assertThat(context.findings().get(1).keys()).containsExactly("beds/herbs/spring", "beds/herbs/autumn");
        assertThat(context.passed()).containsEntry("S04", 1);
    }

    @Test
    void s04TakesDriftLightly() {
        GardenReport report = new GardenReport().observed(Kind.LABEL_DRIFT, "beds/moss", Severity.ERROR)
                .observed(Kind.LABEL_DRIFT, "beds/herbs", Severity.ERROR);
        assertThat(only(new GridRule(), report).severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void s05Fires() {
        Finding finding = only(new JoinedTableRule(),
                new GardenReport().observed(Kind.TABLE_JOINED, "trees", Severity.ERROR));
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.keys()).containsExactly("trees");
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void s06KeepsTheSeverityOfTheSpelling(Severity severity) {
        Finding finding = only(new LabelRule(), new GardenReport().observed(Kind.LABEL_VARIANT, "beds/moss", severity));
        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(finding.keys()).containsExactly("beds/moss");
        assertThat(finding.message().zh()).isEqualTo("表一栏目名称见beds/moss");
    }

    @ParameterizedTest
    @ValueSource(strings = {"按照《年度报告格式（试行）》（国办公开办函〔2019〕60号）编制本报告。", "根据国办公开办函［２０１９］６０号格式编制。",
            "本年度报告依据国办公开办函[2019] 60 号编制", "依据国办公开办函（2019）60号的格式。"})
    void s07Fires(String text) {
        for (GardenReport report : List.of(new GardenReport().text(text), new GardenReport().preamble(text))) {
            Finding finding = only(new CitationRule(), report);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message().zh()).contains("〔2019〕60号").contains("〔2021〕30号").contains("合理性提示");
            assertThat(finding.at()).hasSize(1);
        }
    }

    @Test
    void s07FiresOnTheNewPaperOverFormerTables() {
        GardenReport report = new GardenReport(FORMER).text("按照年度报告格式（国办公开办函〔2021〕30号）编制。");
        assertThat(only(new CitationRule(), report).message().zh()).contains("引用的是“国办公开办函〔2021〕30号”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"按照年度报告格式（国办公开办函〔2021〕30号）编制。",
            "按照年度报告格式（国办公开办函〔2021〕30号，代替国办公开办函〔2019〕60号）编制。"})
    void s07Passes(String text) {
        RuleRecord context = RuleRecord.run(new CitationRule(), new GardenReport().text(text));
        assertThat(context.findings()).isEmpty();
        assertThat(context.passed()).containsEntry("S07", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"落实国办公开办函〔2019〕61号关于平台建设的要求。年度报告另行发布。", "按国办函〔2020〕109号收取信息处理费，写入年度报告。",
            "落实武政办发〔2025〕54号关于年度报告格式的通知。", "编制年度报告。"})
    void s07LeavesOtherPapersAlone(String text) {
        RuleRecord context = RuleRecord.run(new CitationRule(), new GardenReport().text(text).preamble(text));
        assertThat(context.findings()).isEmpty();
        assertThat(context.notApplicable()).containsOnlyKeys("S07");
    }
}
