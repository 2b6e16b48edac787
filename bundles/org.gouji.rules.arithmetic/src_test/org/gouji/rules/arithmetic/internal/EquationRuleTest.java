package org.gouji.rules.arithmetic.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;

import org.gouji.model.Severity;
import org.gouji.model.finding.Finding;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.CellKind;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.Equation;
import org.gouji.model.schema.Equation.Relation;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.spi.rule.CodeInfo;
import org.gouji.testkit.rule.RuleRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EquationRuleTest {

    private static RuleRecord check(FakeReport report) {
        return RuleRecord.run(new EquationRule(), report);
    }

    private static Finding only(RuleRecord context) {
        assertThat(context.findings()).hasSize(1);
        return context.findings().get(0);
    }

    @Test
    void figuresThatAgreeHaveNoFinding() {
        RuleRecord context = check(LibraryForm.report().level(AgencyLevel.DEPARTMENT));
        assertThat(context.findings()).isEmpty();
        assertThat(context.undetermined()).isEmpty();
        assertThat(context.passed()).containsEntry("T301", 4).containsEntry("T302", 4).containsEntry("T303", 7)
                .containsEntry("T401", 1).containsEntry("T205", 1).containsEntry("Z900", 1);
    }

    @Test
    void everyCodeOfTheDescriptorGetsAnOutcome() {
        EquationRule rule = new EquationRule();
        List<String> codes = rule.descriptor().codes().stream().map(CodeInfo::code).toList();
        RuleRecord context = check(LibraryForm.report());
        assertThat(context.mentioned()).containsAll(codes);
        assertThat(context.notApplicable()).containsKeys("T201", "T203", "T205", "T206", "T304", "T402", "T403");
    }

    static Stream<String> countsOfEqualities() {
        return LibraryForm.schema().cells().stream().filter(c -> !c.table().equals("stock")).map(CellSpec::key);
    }

    @ParameterizedTest
    @MethodSource("countsOfEqualities")
    void oneWrongCellBreaksItsEquationsAndNoOther(String key) {
        RuleRecord context = check(LibraryForm.report().add(key, 1000));
        List<String> expected = LibraryForm.schema().equations().stream()
                .filter(e -> e.relation() == Relation.EQUAL && e.keys().contains(key)).map(Equation::id).toList();
        assertThat(context.fired().stream().filter(id -> !id.startsWith("Z900"))).containsExactlyElementsOf(expected);
        assertThat(context.findings()).filteredOn(f -> !f.code().equals("Z900"))
                .allMatch(f -> f.severity() == Severity.ERROR && f.keys().contains(key));
    }

    @ParameterizedTest
    @MethodSource("countsOfEqualities")
    void oneWrongCellIsFoundOut(String key) {
        String right = LibraryForm.report().value(key).orElseThrow().number().orElseThrow().toPlainString();
        RuleRecord context = check(LibraryForm.report().add(key, 1000));
        List<Finding> errors = context.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList();
        double sure = Math.min(0.9, 0.3 * context.findings().size());
        assertThat(errors).allSatisfy(f -> f.proposal().ifPresent(p -> {
            assertThat(p.key()).hasValue(key);
            assertThat(p.value()).hasValue(right);
            assertThat(p.confidence()).isCloseTo(sure, within(0.001));
        }));
        assertThat(errors.size() < 2 || errors.stream().allMatch(f -> f.proposal().isPresent())).isTrue();
    }

    @Test
    void cellsThatExplainOneEquationEquallyWellLeaveNoProposal() {
        FakeReport report = LibraryForm.report().number("cases/late/sum", "9");
        assertThat(only(check(report)).proposal()).isEmpty();
    }

    @Test
    void twoWrongCellsThatSwapTheirErrorLeaveNoProposal() {
        RuleRecord context = check(LibraryForm.report().add("loans/book/kids", 5).add("loans/map/adults", 5));
        assertThat(context.fired()).containsExactlyInAnyOrder("T302@kids", "T302@adults", "T303@book", "T303@map");
        assertThat(context.findings()).allMatch(f -> f.proposal().isEmpty());
    }

    @Test
    void exchangedDigitsAreAHintWhenSeveralCellsWouldDo() {
        FakeReport report = LibraryForm.report().number("cases/late/upheld", "20").number("cases/late/open", "1")
                .number("cases/late/sum", "12");
        assertThat(only(check(report)).proposal()).hasValueSatisfying(p -> {
            assertThat(p.key()).hasValue("cases/late/sum");
            assertThat(p.value()).hasValue("21");
            assertThat(p.confidence()).isEqualTo(0.3);
            assertThat(p.why().zh()).contains("颠倒");
        });
    }

    @Test
    void theMessageNamesPlaceAndParts() {
        Finding finding = only(check(LibraryForm.report().number("cases/late/sum", "4")));
        assertThat(finding.message().zh()).isEqualTo("表三‘逾期投诉’：sum 4 ≠ 3（upheld 2 + open 1）（要求：甲 = 乙）");
        assertThat(finding.message().en())
                .isEqualTo("table ‘Complaints’, ‘late’: sum 4 ≠ 3 (upheld 2 + open 1) (required: this = that)"
                        .replace("late", "逾期投诉"));
    }

    @ParameterizedTest
    @EnumSource(value = ValueState.class, names = {"BLANK", "MISSING", "TEXT", "UNCERTAIN"})
    void anUnknownOperandLeavesItOpen(ValueState state) {
        RuleRecord context = check(LibraryForm.report().state("cases/late/open", state));
        assertThat(context.findings()).isEmpty();
        assertThat(context.undetermined()).containsOnlyKeys("T401");
        assertThat(context.passed()).doesNotContainKey("T401");
    }

    @ParameterizedTest
    @EnumSource(value = ValueState.class, names = {"BLANK", "MISSING", "TEXT", "UNCERTAIN"})
    void knownPartsAboveTheTotalViolateItAlready(ValueState state) {
        FakeReport report = LibraryForm.report().state("cases/late/open", state).number("cases/late/sum", "1");
        Finding finding = only(check(report));
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message().zh()).contains("sum 1 ≠ 至少 2").contains("1 项未填或无法确定");
        assertThat(finding.proposal()).isEmpty();
    }

    @Test
    void aBlankTotalOfARowWithNumbersIsAWarning() {
        Finding finding = only(check(LibraryForm.report().state("cases/late/sum", ValueState.BLANK)));
        assertThat(finding.code()).isEqualTo("T401");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message().zh()).contains("sum未填，应为 3");
        assertThat(finding.proposal()).hasValueSatisfying(p -> assertThat(p.value()).hasValue("3"));
    }

    @Test
    void aBlankTotalOfARowOfZeroesIsNot() {
        FakeReport report = new FakeReport(LibraryForm.schema()).state("cases/late/sum", ValueState.BLANK);
        assertThat(check(report).findings()).isEmpty();
    }

    @Test
    void aBlankTotalWithAnUnknownPartGetsNoNumber() {
        FakeReport report = LibraryForm.report().state("cases/late/sum", ValueState.BLANK)
                .state("cases/late/open", ValueState.BLANK);
        Finding finding = only(check(report));
        assertThat(finding.message().zh()).contains("应为 至少 2");
        assertThat(finding.proposal()).isEmpty();
    }

    @Test
    void aBlankTotalOfAColumnIsLeftOpen() {
        RuleRecord context = check(LibraryForm.report().state("loans/done/kids", ValueState.BLANK));
        assertThat(context.findings()).isEmpty();
        assertThat(context.undetermined()).containsOnlyKeys("T301", "T302", "T303");
    }

    @Test
    void anEquationThatPlacedAValueIsNoEvidence() {
        RuleRecord context = check(LibraryForm.report().proposed("cases/late/open", "1", "T401@late"));
        assertThat(context.findings()).isEmpty();
        assertThat(context.undetermined()).containsOnlyKeys("T401");
        assertThat(context.passed()).doesNotContainKey("T401");
    }

    @Test
    void aBrokenEquationWithAnInferredValueIsAWarning() {
        Finding finding = only(check(LibraryForm.report().proposed("cases/late/open", "7")));
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message().zh()).contains("推断");
        assertThat(finding.message().en()).contains("inferred");
    }

    @Test
    void anInferredValueThatFitsOtherEquationsPasses() {
        assertThat(check(LibraryForm.report().proposed("cases/late/open", "1")).passed()).containsEntry("T401", 1);
    }

    @ParameterizedTest
    @CsvSource({"40,-41,1", "40,-40,0", "0,3,0", "5,-5,0", "0,-1,1"})
    void aChangeMayNotTakeMoreThanThereIs(String before, String change, int findings) {
        FakeReport report = LibraryForm.report().number("stock/shelf/before", before)
                .number("stock/shelf/change", change);
        assertHints(check(report), "T202", findings);
    }

    @ParameterizedTest
    @CsvSource({"3,0,1", "0,8.5,1", "0,0,0", "4,157.0586,0"})
    void itemsAndAmountAreZeroTogether(String items, String spent, int findings) {
        FakeReport report = LibraryForm.report().number("stock/shop/items", items).number("stock/shop/spent", spent);
        assertHints(check(report), "T204", findings);
    }

    @ParameterizedTest
    @CsvSource({"DEPARTMENT,2,1", "COUNTY_GOVERNMENT,1,1", "TOWNSHIP_GOVERNMENT,1,1", "DEPARTMENT,0,0",
            "CITY_GOVERNMENT,9,0", "PROVINCE_GOVERNMENT,4,0"})
    void someNumbersAreForCertainLevels(AgencyLevel level, String number, int findings) {
        assertHints(check(LibraryForm.report().level(level).number("stock/bylaws/items", number)), "T205", findings);
    }

    @Test
    void withoutALevelTheCheckIsNotApplicable() {
        RuleRecord context = check(LibraryForm.report().number("stock/bylaws/items", "5"));
        assertThat(context.findings()).isEmpty();
        assertThat(context.notApplicable()).containsKey("T205");
        assertThat(context.passed()).doesNotContainKey("T205");
    }

    @Test
    void aCodeOfAForeignSchemaIsEvaluatedToo() {
        FakeReport report = LibraryForm.report().number("cases/late/sum", "300").number("cases/late/open", "298");
        assertHints(check(report), "Z900", 1);
    }

    @Test
    void aNegativeNumberIsNeverProposed() {
        FakeReport report = new FakeReport(LibraryForm.schema()).number("cases/late/upheld", "2")
                .number("cases/late/open", "1").number("cases/late/sum", "1").number("loans/new/all", "1")
                .number("loans/done/all", "1").number("loans/new/kids", "1").number("loans/done/kids", "1")
                .number("loans/book/kids", "1").number("loans/book/all", "1");
        assertThat(only(check(report)).proposal()).hasValueSatisfying(p -> assertThat(p.value()).hasValue("0"));
    }

    private static void assertHints(RuleRecord context, String code, int findings) {
        assertThat(context.findings()).hasSize(findings).allSatisfy(f -> {
            assertThat(f.code()).isEqualTo(code);
            assertThat(f.severity()).isEqualTo(Severity.WARNING);
            assertThat(f.message().zh()).contains("合理性提示");
            assertThat(f.message().en()).contains("plausibility");
        });
        assertThat(context.passed().containsKey(code)).isEqualTo(findings == 0);
    }

    @Test
    void theInventedFormHasEveryKindOfCell() {
        assertThat(LibraryForm.schema().cells()).extracting(CellSpec::kind).contains(CellKind.values());
    }
}
