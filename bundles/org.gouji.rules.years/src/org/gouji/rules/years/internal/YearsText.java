package org.gouji.rules.years.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.YearEquation.YearTerm;

/** Tells in words how a relation between two years fared. */
final class YearsText {

    private final TwoYears years;
    private final Balance balance;

    YearsText(TwoYears years, Balance balance) {
        this.years = years;
        this.balance = balance;
    }

    /** The message for a broken relation. */
    LocalizedText broken() {
        LocalizedText left = side(balance.equation().left(), balance.left());
        LocalizedText right = side(balance.equation().right(), balance.right());
        LocalizedText statement = balance.equation().statement();
        return LocalizedText.of("与上年报告不衔接：" + left.zh() + " ≠ " + right.zh() + "（要求：" + statement.zh() + "）",
                "Does not follow from last year's report: " + left.en() + " ≠ " + right.en() + " (required: "
                        + statement.en() + ")");
    }

    /** Why a relation cannot be decided: the first cell without a number. */
    LocalizedText open() {
        return balance.equation().terms().stream().filter(t -> years.range(t).number().isEmpty()).findFirst()
                .map(this::unknown).orElse(LocalizedText.EMPTY);
    }

    private LocalizedText unknown(YearTerm term) {
        LocalizedText name = years.name(term);
        LocalizedText why = state(years.value(term));
        return LocalizedText.of(name.zh() + why.zh(), name.en() + " " + why.en());
    }

    /** What is the matter with a value that has no number. */
    static LocalizedText state(Optional<Value> value) {
        ValueState state = value.map(Value::state).orElse(ValueState.MISSING);
        return switch (state) {
            case BLANK, PROPOSED -> LocalizedText.of("未填", "is blank");
            case TEXT -> LocalizedText.of("不是数字", "is no number");
            case UNCERTAIN -> LocalizedText.of("位置无法确定", "is of uncertain place");
            case MISSING, NUMBER, NUMBER_WITH_UNIT -> LocalizedText.of("没有这个单元格", "is missing");
        };
    }

    private LocalizedText side(List<YearTerm> terms, Range sum) {
        LocalizedText total = sum.text();
        if (terms.size() == 1 && terms.get(0).sign() > 0) {
            LocalizedText name = years.name(terms.get(0));
            return LocalizedText.of(name.zh() + " " + total.zh(), name.en() + " " + total.en());
        }
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (YearTerm term : terms) {
            String sign = term.sign() < 0 ? "− " : zh.isEmpty() ? "" : "+ ";
            LocalizedText name = years.name(term);
            LocalizedText number = years.range(term).number().map(Range::plain).map(LocalizedText::same)
                    .orElseGet(() -> state(years.value(term)));
            zh.add(sign + name.zh() + " " + number.zh());
            en.add(sign + name.en() + " " + number.en());
        }
        return LocalizedText.of(total.zh() + "（" + String.join(" ", zh) + "）",
                total.en() + " (" + String.join(" ", en) + ")");
    }
}
