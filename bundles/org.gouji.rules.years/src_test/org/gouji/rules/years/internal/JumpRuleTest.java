package org.gouji.rules.years.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.model.Severity;
import org.gouji.model.report.ValueState;
import org.gouji.testkit.rule.RuleRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JumpRuleTest {

    private static final String KEY = "loans/new/all";

    private static RuleRecord check(Library now, Library last) {
        RuleRecord context = RuleRecord.run(new JumpRule(), now.after(last));
        assertThat(context.mentioned()).containsExactly("Y05");
        return context;
    }

    private static Library year(int year) {
        return new Library("library-1", year).number("loans/open/all", 0);
    }

    @ParameterizedTest
    @CsvSource({"20, 101, 超过上年的 5 倍", "40, 7, 不足上年的 0.2 倍", "1000, 0, 不足上年的 0.2 倍"})
    void aJumpIsAsked(long before, long now, String words) {
        RuleRecord context = check(year(2024).number(KEY, now), year(2023).number(KEY, before));
        assertThat(context.findings()).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.INFO);
            assertThat(f.keys()).containsExactly(KEY);
            assertThat(f.message().zh()).contains(words).contains("上年（2023 年度）为 " + before).contains("合理性提示");
        });
    }

    @ParameterizedTest
    @CsvSource({"20, 100", "40, 8", "20, 20", "19, 500", "0, 500"})
    void nearOrSmallNumbersAreFine(long before, long now) {
        assertThat(check(year(2024).number(KEY, now), year(2023).number(KEY, before)).findings()).isEmpty();
    }

    @Test
    void blanksAreUndetermined() {
        RuleRecord context = check(year(2024).state(KEY, ValueState.BLANK), year(2023).number(KEY, 500));
        assertThat(context.findings()).isEmpty();
        assertThat(context.undetermined().get("Y05").get(0).zh()).contains("本年new all未填");
    }

    @Test
    void otherFormsAndYearsAreNotCompared() {
        RuleRecord changed = check(year(2024), new Library("library-0", 2023).number(KEY, 9999));
        assertThat(changed.notApplicable().get("Y05").zh()).startsWith("格式已变化");
        assertThat(check(year(2024), year(2021).number(KEY, 9999)).notApplicable().get("Y05").en()).contains("2021");
        assertThat(RuleRecord.run(new JumpRule(), year(2024)).notApplicable()).containsKey("Y05");
    }
}
