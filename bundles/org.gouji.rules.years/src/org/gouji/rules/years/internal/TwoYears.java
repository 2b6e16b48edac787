package org.gouji.rules.years.internal;

import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.report.Report;
import org.gouji.model.report.Value;
import org.gouji.model.schema.CellKind;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormSchema;
import org.gouji.model.schema.YearEquation.YearTerm;
import org.gouji.spi.rule.RuleInput;

/**
 * A report and last year's.
 *
 * @param input this year's report
 * @param last last year's report
 * @param year last year
 */
record TwoYears(RuleInput input, Report last, int year) {

    /**
     * Last year's report, or why there is none to compare with.
     *
     * @param years both reports
     * @param obstacle why they cannot be compared
     */
    record Found(Optional<TwoYears> years, LocalizedText obstacle) {

        private static Found not(String zh, String en) {
            return new Found(Optional.empty(), LocalizedText.of(zh, en));
        }
    }

    static Found find(RuleInput input) {
        Optional<Report> last = input.lastYear();
        Optional<Integer> year = input.title().year();
        if (last.isEmpty()) {
            return Found.not("没有上年报告", "last year's report is not known");
        }
        if (year.isEmpty()) {
            return Found.not("不知道本报告的年度", "the year of this report is not known");
        }
        Optional<Integer> before = last.get().year();
        if (before.isEmpty()) {
            return Found.not("不知道对照报告的年度", "the year of the report to compare with is not known");
        }
        if (before.get() != year.get() - 1) {
            return Found.not("对照的是 " + before.get() + " 年度报告，不是上年（" + (year.get() - 1) + " 年度）报告",
                    "the report to compare with is of " + before.get() + ", not of " + (year.get() - 1));
        }
        return new Found(Optional.of(new TwoYears(input, last.get(), before.get())), LocalizedText.EMPTY);
    }

    boolean sameForm() {
        return last.schema().id().equals(input.schema().id());
    }

    /** Why most of the two reports cannot be compared. */
    LocalizedText formChanged() {
        return LocalizedText.of("格式已变化：上年报告使用“" + last.schema().title().zh() + "”，口径不同，不比较",
                "form changed: last year's report follows ‘" + last.schema().title().en()
                        + "’, which counts otherwise");
    }

    FormSchema schema(YearTerm term) {
        return term.last() ? last.schema() : input.schema();
    }

    Optional<Value> value(YearTerm term) {
        return term.last() ? last.values().get(term.key()) : input.value(term.key());
    }

    /** What is known of a term's cell without its sign: a blank is any number that the cell may hold. */
    Range range(YearTerm term) {
        return value(term).flatMap(Value::number).map(Range::exact).orElseGet(() -> schema(term).cell(term.key())
                .filter(c -> c.kind() != CellKind.SIGNED_COUNT).isPresent() ? Range.NOT_NEGATIVE : Range.ANY);
    }

    /** The cell in the form's words, with the report it stands in. */
    LocalizedText name(YearTerm term) {
        LocalizedText cell = schema(term).cell(term.key()).map(CellSpec::name)
                .orElse(LocalizedText.same(term.key()));
        return term.last()
                ? LocalizedText.of("上年（" + year + " 年度）报告" + cell.zh(), "last year's (" + year + ") " + cell.en())
                : LocalizedText.of("本年" + cell.zh(), "this year's " + cell.en());
    }
}
