package org.gouji.rules.years.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.gouji.model.Severity;
import org.gouji.model.finding.Finding;
import org.gouji.model.report.ValueState;
import org.gouji.testkit.rule.RuleRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class YearsRuleTest {

    private static final List<String> CODES = List.of("Y01", "Y02", "Y03", "Y04");

    private static Library now() {
        return new Library("library-1", 2024);
    }

    /** Last year's report that this year's follows: open loans and stock fit. */
    private static Library last() {
        return new Library("library-1", 2023).row("open", 4, 5).row("done", 31, 52).number("stock/books", 100);
    }

    private static RuleRecord check(Library report) {
        RuleRecord context = RuleRecord.run(new YearsRule(), report);
        assertThat(context.mentioned()).containsAll(CODES);
        return context;
    }

    @Test
    void yearsThatFitPass() {
        RuleRecord context = check(now().after(last()));
        assertThat(context.findings()).isEmpty();
        assertThat(context.passed()).containsEntry("Y01", 3).containsEntry("Y02", 1).containsEntry("Y03", 1);
        assertThat(context.notApplicable()).containsOnlyKeys("Y04");
    }

    @Test
    void aWrongCarryOverIsAnErrorWithBothNumbers() {
        RuleRecord context = check(now().number("loans/old/kids", 7).after(last()));
        assertThat(context.findings()).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo("Y01");
            assertThat(f.severity()).isEqualTo(Severity.ERROR);
            assertThat(f.keys()).containsExactly("loans/old/kids");
            assertThat(f.fingerprint()).isEqualTo("Y01@kids");
            assertThat(f.message().zh()).contains("本年old kids 7 ≠ 上年（2023 年度）报告open kids 4");
            assertThat(f.message().en()).contains("this year's old kids 7 ≠ last year's (2023) open kids 4");
        });
        assertThat(context.passed()).containsEntry("Y01", 2);
    }

    @Test
    void sumsTellThatThisYearIsWrong() {
        Finding finding = check(now().number("loans/old/kids", 7).after(last())).findings().get(0);
        assertThat(finding.proposal()).hasValueSatisfying(p -> {
            assertThat(p.key()).contains("loans/old/kids");
            assertThat(p.value()).contains("4");
            assertThat(p.why().en()).contains("L1@kids").contains("L2@old").contains("this year");
            assertThat(p.confidence()).isEqualTo(0.9);
        });
    }

    @Test
    void sumsTellThatLastYearIsWrong() {
        Finding finding = check(now().after(last().number("loans/open/kids", 6))).findings().get(0);
        assertThat(finding.proposal()).hasValueSatisfying(p -> {
            assertThat(p.key()).isEmpty();
            assertThat(p.what().zh()).contains("上年（2023 年度）报告open kids").contains("4");
        });
    }

    @Test
    void aRowThatAgreesWithItselfIsChangedAsAWhole() {
        List<Finding> findings = check(now().row("old", 6, 5).after(last())).findings();
        assertThat(findings).extracting(Finding::fingerprint).containsExactly("Y01@kids", "Y01@all");
        assertThat(findings).allSatisfy(f -> assertThat(f.proposal()).hasValueSatisfying(
                p -> assertThat(p.confidence()).isEqualTo(0.7)));
        assertThat(findings.get(1).proposal().orElseThrow().value()).contains("9");
    }

    @Test
    void sumsThatAreSilentProposeNothing() {
        Library consistent = now().row("old", 6, 5).row("new", 29, 52);
        assertThat(check(consistent.after(last())).findings()).hasSize(2)
                .allSatisfy(f -> assertThat(f.proposal()).isEmpty());
    }

    @Test
    void stockThatDoesNotFollowIsAnErrorThatMayBeExplained() {
        RuleRecord context = check(now().number("stock/books", 130).after(last()));
        assertThat(context.findings()).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo("Y02");
            assertThat(f.severity()).isEqualTo(Severity.ERROR);
            assertThat(f.keys()).containsExactly("stock/books", "stock/bought", "stock/sold");
            assertThat(f.message().zh()).contains("130 ≠ 120（上年（2023 年度）报告books 100 + 本年bought 25 − 本年sold 5）")
                    .contains("说明");
            assertThat(f.proposal()).isEmpty();
        });
    }

    @Test
    void whatIsNotOfficialWarnsAndSaysSo() {
        RuleRecord context = check(now().after(last().number("stock/sold", 4)));
        assertThat(context.findings()).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo("Y03");
            assertThat(f.severity()).isEqualTo(Severity.WARNING);
            assertThat(f.message().zh()).contains("合理性提示");
        });
    }

    @ParameterizedTest
    @EnumSource(value = ValueState.class, names = {"BLANK", "MISSING", "TEXT", "UNCERTAIN"})
    void withoutANumberItIsUndetermined(ValueState state) {
        RuleRecord context = check(now().after(last().state("loans/open/kids", state)));
        assertThat(context.findings()).isEmpty();
        assertThat(context.passed()).containsEntry("Y01", 2);
        assertThat(context.undetermined().get("Y01")).singleElement()
                .satisfies(why -> assertThat(why.zh()).contains("上年（2023 年度）报告open kids"));
        assertThat(check(now().state("loans/old/all", state).after(last())).undetermined().get("Y01")).singleElement()
                .satisfies(why -> assertThat(why.en()).contains("this year's old all"));
    }

    @Test
    void knownCellsMayViolateWhateverTheBlankHolds() {
        RuleRecord context = check(
                now().number("stock/books", 80).state("stock/bought", ValueState.BLANK).after(last()));
        assertThat(context.findings()).singleElement()
                .satisfies(f -> assertThat(f.message().zh()).contains("80 ≠ 至少 95").contains("未填"));
        RuleRecord open = check(now().state("stock/bought", ValueState.BLANK).after(last()));
        assertThat(open.findings()).isEmpty();
        assertThat(open.undetermined()).containsOnlyKeys("Y02");
    }

    @Test
    void anInferredNumberOnlyWarns() {
        RuleRecord context = check(now().proposed("loans/old/kids", 7).after(last()));
        assertThat(context.findings()).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.WARNING);
            assertThat(f.message().zh()).contains("推断");
        });
    }

    @Test
    void withoutLastYearNothingApplies() {
        RuleRecord context = check(now());
        assertThat(context.notApplicable()).containsOnlyKeys("Y01", "Y02", "Y03", "Y04");
        assertThat(context.notApplicable().get("Y01").zh()).isEqualTo("没有上年报告");
        assertThat(context.passed()).isEmpty();
    }

    @Test
    void anotherYearThanTheLastIsNotCompared() {
        Library old = new Library("library-1", 2022).row("open", 9, 9);
        RuleRecord context = check(now().after(old));
        assertThat(context.findings()).isEmpty();
        assertThat(context.notApplicable().get("Y02").zh()).contains("2022").contains("2023");
        assertThat(check(now().noYear().after(last())).notApplicable().get("Y01").zh()).contains("年度");
        assertThat(check(now().after(last().noYear())).notApplicable().get("Y01").en()).contains("not known");
    }

    @Test
    void onlyDeclaredRelationsCrossAChangeOfTheForm() {
        Library before = new Library("library-0", 2023).row("open", 3, 5).number("stock/books", 1);
        RuleRecord context = check(now().after(before));
        assertThat(context.fired()).containsExactly("Y01@kids", "Y01@all");
        assertThat(context.notApplicable()).containsOnlyKeys("Y02", "Y03", "Y04");
        assertThat(context.notApplicable().values()).allSatisfy(why -> assertThat(why.zh()).startsWith("格式已变化"));
        Library stranger = new Library("library-9", 2023).row("open", 3, 5);
        assertThat(check(now().after(stranger)).notApplicable()).containsKeys("Y01", "Y02", "Y03", "Y04");
    }
}
