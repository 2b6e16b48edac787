package org.gouji.rules.years.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.YearEquation;
import org.gouji.model.schema.YearEquation.YearTerm;
import org.gouji.spi.rule.CodeInfo;
import org.gouji.spi.rule.FindingBuilder;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleInput;

/** One run of the relations with last year's report. */
final class YearsCheck {

    private final RuleInput input;
    private final RuleContext context;

    YearsCheck(RuleInput input, RuleContext context) {
        this.input = input;
        this.context = context;
    }

    void run(List<CodeInfo> codes) {
        TwoYears.Found found = TwoYears.find(input);
        List<YearEquation> equations = input.schema().acrossYears().equations();
        Set<String> declared = new HashSet<>(equations.stream().map(YearEquation::code).toList());
        if (found.years().isPresent()) {
            check(found.years().get(), equations);
        } else {
            declared.forEach(code -> context.notApplicable(code, found.obstacle()));
        }
        codes.stream().filter(c -> !declared.contains(c.code()))
                .forEach(c -> context.notApplicable(c.code(), silent(c, found.years())));
    }

    private static LocalizedText silent(CodeInfo code, Optional<TwoYears> years) {
        if (code.basis() != CodeInfo.Basis.NOTE) {
            return YearsCodes.NO_RELATION;
        }
        return years.filter(y -> !y.sameForm()).map(TwoYears::formChanged).orElse(YearsCodes.NOTE);
    }

    private void check(TwoYears years, List<YearEquation> equations) {
        List<Balance> balances = new ArrayList<>();
        for (YearEquation equation : equations) {
            if (years.sameForm() || equation.crosses().contains(years.last().schema().id())) {
                balances.add(Balance.of(equation, years));
            } else {
                context.notApplicable(equation.code(), years.formChanged());
            }
        }
        WhichYear which = new WhichYear(years, balances.stream().filter(Balance::broken).toList());
        for (Balance balance : balances) {
            context.checkpoint();
            judge(years, balance, which);
        }
    }

    private void judge(TwoYears years, Balance balance, WhichYear which) {
        String code = balance.equation().code();
        if (balance.broken()) {
            report(years, balance, which);
        } else if (balance.open()) {
            context.undetermined(code, new YearsText(years, balance).open());
        } else {
            context.passed(code, 1);
        }
    }

    private void report(TwoYears years, Balance balance, WhichYear which) {
        YearEquation equation = balance.equation();
        boolean inferred = equation.terms().stream().flatMap(t -> years.value(t).stream())
                .anyMatch(v -> v.state() == ValueState.PROPOSED);
        Severity highest = inferred || !equation.official() ? Severity.WARNING : Severity.ERROR;
        LocalizedText message = new YearsText(years, balance).broken();
        String zh = message.zh() + (inferred ? "。其中有数值系推断得出，请先核对原表" : "")
                + (equation.official() ? "" : "。合理性提示，非官方规定");
        String en = message.en() + (inferred ? ". A value among them was inferred: compare the original first" : "")
                + (equation.official() ? "" : ". A plausibility check, not an official rule");
        FindingBuilder finding = context
                .finding(equation.code(), equation.severity().atLeast(highest) ? highest : equation.severity())
                .message(zh, en).discriminator(equation.id())
                .keys(equation.terms().stream().filter(t -> !t.last()).map(YearTerm::key).toList());
        which.proposal(balance).ifPresent(finding::proposal);
        finding.report();
    }
}
