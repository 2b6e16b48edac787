package org.gouji.rules.arithmetic.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.model.Severity;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.FormSchema;
import org.gouji.testkit.rule.RuleRecord;
import org.junit.jupiter.api.Test;

class LitigationRuleTest {

    private static FakeReport zeroes() {
        return new FakeReport(LibraryForm.schema());
    }

    private static RuleRecord check(FakeReport report) {
        return RuleRecord.run(new LitigationRule(), report);
    }

    @Test
    void casesWithoutApplicationsInTwoYearsAreAsked() {
        RuleRecord context = check(zeroes().number("cases/late/upheld", "1").lastYear(zeroes()));
        assertThat(context.findings()).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.INFO);
            assertThat(f.keys()).containsExactly("cases/late/upheld");
            assertThat(f.message().zh()).contains("合理性提示");
        });
    }

    @Test
    void casesAfterApplicationsOfLastYearAreFine() {
        RuleRecord context = check(zeroes().number("cases/late/upheld", "1")
                .lastYear(zeroes().number("loans/done/kids", "2")));
        assertThat(context.findings()).isEmpty();
        assertThat(context.passed()).containsKey("T404");
    }

    @Test
    void noCasesAreFine() {
        assertThat(check(zeroes().lastYear(zeroes())).passed()).containsKey("T404");
    }

    @Test
    void withoutLastYearItIsNotApplicable() {
        RuleRecord context = check(zeroes().number("cases/late/upheld", "1"));
        assertThat(context.findings()).isEmpty();
        assertThat(context.notApplicable()).containsKey("T404");
    }

    @Test
    void withoutAnyNumberItIsUndetermined() {
        FakeReport unknown = zeroes().number("cases/late/upheld", "1").lastYear(zeroes());
        FormSchema schema = unknown.schema();
        schema.cells().stream().filter(c -> c.table().equals("loans"))
                .forEach(c -> unknown.state(c.key(), ValueState.UNCERTAIN));
        assertThat(check(unknown).undetermined()).containsKey("T404");
    }
}
