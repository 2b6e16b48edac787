package org.gouji.rules.years.internal;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.report.Value;
import org.gouji.model.schema.JumpCheck;
import org.gouji.model.schema.YearEquation.YearTerm;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleDescriptor;
import org.gouji.spi.rule.RuleInput;
import org.gouji.spi.rule.ValidationRule;
import org.osgi.service.component.annotations.Component;

/**
 * Asks about numbers that changed very much since last year.
 *
 * <p>
 * Source: limits of an existing review tool, in no official paper; therefore only a hint. Cells and limits are declared
 * by the form. The base is last year's number: from 1 to 9 is no jump.
 */
@Component(service = ValidationRule.class, property = {PluginProperties.ID + "=" + JumpRule.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_RULE, PluginProperties.NAME_ZH + "=" + JumpRule.NAME_ZH,
        PluginProperties.NAME_EN + "=" + JumpRule.NAME_EN, PluginProperties.CODES + "=Y05"})
public final class JumpRule implements ValidationRule {

    static final String ID = "years.jumps";
    static final String NAME_ZH = "与上年相比的变化";
    static final String NAME_EN = "Changes since last year";

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN),
            List.of(YearsCodes.Y05));

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleInput input, RuleContext context) {
        List<JumpCheck> jumps = input.schema().acrossYears().jumps();
        Set<String> declared = new HashSet<>(jumps.stream().map(JumpCheck::code).toList());
        TwoYears.Found found = TwoYears.find(input);
        Optional<TwoYears> same = found.years().filter(TwoYears::sameForm);
        if (same.isPresent()) {
            jumps.forEach(jump -> check(same.get(), context, jump));
        } else {
            LocalizedText why = found.years().map(TwoYears::formChanged).orElse(found.obstacle());
            declared.forEach(code -> context.notApplicable(code, why));
        }
        DESCRIPTOR.codes().stream().filter(c -> !declared.contains(c.code()))
                .forEach(c -> context.notApplicable(c.code(), YearsCodes.NO_RELATION));
    }

    private static void check(TwoYears years, RuleContext context, JumpCheck jump) {
        for (String key : jump.keys()) {
            context.checkpoint();
            Optional<BigDecimal> before = number(years, new YearTerm(1, true, key));
            Optional<BigDecimal> now = number(years, new YearTerm(1, false, key));
            if (before.filter(b -> b.compareTo(jump.base()) < 0).isPresent()) {
                context.notApplicable(jump.code(), tooSmall(jump));
            } else if (before.isEmpty() || now.isEmpty()) {
                context.undetermined(jump.code(), unknown(years, new YearTerm(1, before.isEmpty(), key)));
            } else {
                compare(years, context, new Step(jump, key, before.get(), now.get()));
            }
        }
    }

    private static Optional<BigDecimal> number(TwoYears years, YearTerm term) {
        return years.value(term).flatMap(Value::number);
    }

    private static LocalizedText tooSmall(JumpCheck jump) {
        String base = Range.plain(jump.base());
        return LocalizedText.of("上年数小于 " + base + " 的不比较", "last year's numbers below " + base + " are not compared");
    }

    private static LocalizedText unknown(TwoYears years, YearTerm term) {
        LocalizedText name = years.name(term);
        LocalizedText why = YearsText.state(years.value(term));
        return LocalizedText.of(name.zh() + why.zh(), name.en() + " " + why.en());
    }

    private record Step(JumpCheck jump, String key, BigDecimal before, BigDecimal now) {

        boolean up() {
            return now.compareTo(before.multiply(jump.above())) > 0;
        }

        boolean down() {
            return now.compareTo(before.multiply(jump.below())) < 0;
        }
    }

    private static void compare(TwoYears years, RuleContext context, Step step) {
        if (!step.up() && !step.down()) {
            context.passed(step.jump.code(), 1);
            return;
        }
        LocalizedText now = years.name(new YearTerm(1, false, step.key));
        String limit = Range.plain(step.up() ? step.jump.above() : step.jump.below());
        context.finding(step.jump.code(), Severity.INFO).keys(List.of(step.key)).message(
                now.zh() + " " + Range.plain(step.now) + "，上年（" + years.year() + " 年度）为 " + Range.plain(step.before)
                        + (step.up() ? "，超过上年的 " : "，不足上年的 ") + limit + " 倍，请核实。合理性提示，非官方规定",
                now.en() + " is " + Range.plain(step.now) + ", was " + Range.plain(step.before) + " last year ("
                        + years.year() + "): " + (step.up() ? "more than " : "less than ") + limit
                        + " times as much, please check. A plausibility check, not an official rule")
                .report();
    }
}
