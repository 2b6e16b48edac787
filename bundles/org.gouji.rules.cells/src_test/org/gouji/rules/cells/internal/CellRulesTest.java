package org.gouji.rules.cells.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.gouji.model.Severity;
import org.gouji.model.finding.Finding;
import org.gouji.model.report.ValueState;
import org.gouji.spi.rule.CodeInfo;
import org.gouji.spi.rule.ValidationRule;
import org.gouji.testkit.rule.RuleRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellRulesTest {

    static Stream<ValidationRule> rules() {
        return new CodeTextTest().rules().stream();
    }

    private static Finding only(ValidationRule rule, ShopReport report) {
        RuleRecord context = RuleRecord.run(rule, report);
        assertThat(context.findings()).hasSize(1);
        return context.findings().get(0);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aPlainReportHasNoFindingAndEveryCodeAnOutcome(ValidationRule rule) {
        RuleRecord context = RuleRecord.run(rule, new ShopReport());
        assertThat(context.findings()).isEmpty();
        assertThat(context.mentioned()).containsAll(rule.descriptor().codes().stream().map(CodeInfo::code).toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aReportWithoutAnyCellHasNoFindingAndEveryCodeAnOutcome(ValidationRule rule) {
        ShopReport report = new ShopReport();
        report.schema().cells().forEach(cell -> report.state(cell.key(), ValueState.MISSING));
        RuleRecord context = RuleRecord.run(rule, report);
        assertThat(context.findings()).isEmpty();
        assertThat(context.passed()).isEmpty();
        assertThat(context.mentioned()).containsAll(rule.descriptor().codes().stream().map(CodeInfo::code).toList());
    }

    @ParameterizedTest
    @CsvSource({"sales/tea/mon,-1", "sales/tea/mon,2.5", "money/buy/orders,0.1", "money/stock/change,1.5",
            "money/buy/spent,-3"})
    void c01Fires(String key, String raw) {
        Finding finding = only(new NumberRule(), new ShopReport().raw(key, raw));
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.keys()).containsExactly(key);
        assertThat(finding.message().zh()).contains("“" + raw + "”");
    }

    @ParameterizedTest
    @CsvSource({"sales/tea/mon,1200", "sales/tea/mon,3.0", "money/stock/change,-1", "money/buy/spent,157.0586",
            "money/fees/taken,59237.24490001"})
    void c01IsSilent(String key, String raw) {
        assertThat(RuleRecord.run(new NumberRule(), new ShopReport().raw(key, raw)).findings()).isEmpty();
    }

    @Test
    void c02GroupsBlanksBesideATotalOfZero() {
        ShopReport report = new ShopReport().blank("sales/tea/mon", "sales/tea/tue", "sales/rice/mon");
        Finding finding = only(new BlankRule(), report);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.keys()).containsExactly("sales/tea/mon", "sales/tea/tue", "sales/rice/mon");
        assertThat(finding.message().zh()).startsWith("表一有 3 个").contains("合理性提示");
    }

    @Test
    void c02WarnsOfOtherBlanksOnceATable() {
        ShopReport report = new ShopReport().blank("sales/tea/sum", "sales/rice/tue", "money/buy/orders")
                .raw("sales/rice/sum", "4").raw("sales/rice/mon", "1");
        RuleRecord context = RuleRecord.run(new BlankRule(), report);
        assertThat(context.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING,
                Severity.WARNING);
        assertThat(context.findings().get(0).keys()).containsExactly("sales/tea/sum", "sales/rice/tue");
        assertThat(context.findings().get(1).keys()).containsExactly("money/buy/orders");
    }

    @Test
    void c02DoesNotBelieveATotalOfZeroBesideNumbers() {
        ShopReport report = new ShopReport().blank("sales/tea/mon").raw("sales/tea/tue", "7");
        assertThat(only(new BlankRule(), report).severity()).isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "-", "无", "详见附件"})
    void c03Fires(String raw) {
        ShopReport report = new ShopReport().text("sales/tea/mon", raw).text("sales/rice/sum", raw + " ");
        Finding finding = only(new TextRule(), report);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.keys()).containsExactly("sales/tea/mon", "sales/rice/sum");
        assertThat(finding.message().zh()).contains("“" + raw + "”");
    }

    @Test
    void c03TellsTextsApartAndCutsLongOnes() {
        ShopReport report = new ShopReport().text("sales/tea/mon", "/").text("sales/tea/tue", "好".repeat(5_000))
                .text("money/buy/orders", "/");
        RuleRecord context = RuleRecord.run(new TextRule(), report);
        assertThat(context.findings()).hasSize(3).allMatch(f -> f.message().zh().length() < 200);
    }

    @ParameterizedTest
    @CsvSource({"money/buy/spent,18.8680,万元", "sales/tea/mon,3,件", "money/fees/taken,17.27,万元"})
    void c04Fires(String key, String number, String unit) {
        Finding finding = only(new UnitRule(), new ShopReport().withUnit(key, number, unit));
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message().zh()).contains("“" + number + unit + "”");
        assertThat(finding.proposal()).hasValueSatisfying(p -> {
            assertThat(p.key()).hasValue(key);
            assertThat(p.value()).hasValue(number);
        });
    }

    @ParameterizedTest
    @CsvSource({"6,122740,12.2740", "1,10000,1.0000", "0,251000,25.1000"})
    void c05Fires(String orders, String spent, String proposed) {
        ShopReport report = new ShopReport().raw("money/buy/orders", orders).raw("money/buy/spent", spent);
        Finding finding = only(new MoneyRule(), report);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.keys()).containsExactly("money/buy/spent");
        assertThat(finding.message().zh()).contains("合理性提示").contains(spent);
        assertThat(finding.proposal()).hasValueSatisfying(p -> assertThat(p.value()).hasValue(proposed));
    }

    @Test
    void c05JudgesAnAmountWithoutItemsByItself() {
        assertThat(only(new MoneyRule(), new ShopReport().raw("money/gifts/given", "38000")).keys())
                .containsExactly("money/gifts/given");
    }

    @ParameterizedTest
    @CsvSource({"4,157.0586", "13,122740", "2,0", "0,9999.9999"})
    void c05IsSilentAboutPlausibleAmounts(String orders, String spent) {
        ShopReport report = new ShopReport().raw("money/buy/orders", orders).raw("money/buy/spent", spent);
        assertThat(RuleRecord.run(new MoneyRule(), report).findings()).isEmpty();
    }

    @Test
    void c05IsSilentWhenAUnitIsGiven() {
        ShopReport report = new ShopReport().headUnit("money/buy/spent", "122740", "元")
                .withUnit("money/gifts/given", "251000", "元").headUnit("money/fees/taken", "316441", "万元");
        RuleRecord context = RuleRecord.run(new MoneyRule(), report);
        assertThat(context.findings()).isEmpty();
        assertThat(context.passed()).containsEntry("C05", 3);
    }

    @Test
    void c05LeavesABlankAmountOpen() {
        assertThat(RuleRecord.run(new MoneyRule(), new ShopReport().blank("money/buy/spent")).undetermined())
                .containsOnlyKeys("C05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u30000", "0\u00a0", "1,234", " 7"})
    void c07CountsNumbersThatWereNormalised(String raw) {
        RuleRecord context = RuleRecord.run(new DigitsRule(), new ShopReport().raw("sales/tea/mon", raw));
        assertThat(context.findings()).isEmpty();
        assertThat(context.passed()).containsEntry("C07", 1);
    }

    @Test
    void c07HasNothingToSayOfPlainNumbers() {
        ShopReport report = new ShopReport().raw("money/stock/change", "-3").raw("money/buy/spent", "0.5");
        assertThat(RuleRecord.run(new DigitsRule(), report).notApplicable()).containsKey("C07");
    }

    @Test
    void messagesNameTableAndCell() {
        Finding finding = only(new NumberRule(), new ShopReport().raw("money/buy/spent", "-3"));
        assertThat(List.of(finding.message().zh(), finding.message().en())).containsExactly(
                "表二‘buy’spent应为不小于 0 的金额，现为“-3”",
                "table ‘Money’, buy, spent should be an amount of 0 or more, but reads '-3'");
    }
}
