package org.gouji.rules.cells.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.report.Value;
import org.gouji.model.schema.CellKind;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleDescriptor;
import org.gouji.spi.rule.RuleInput;
import org.gouji.spi.rule.ValidationRule;
import org.osgi.service.component.annotations.Component;

/**
 * Checks that counts are whole numbers of 0 or more, changes whole numbers, and amounts not negative.
 *
 * <p>
 * Source: the printed form, whose cells count items or hold an amount; only a change against last year can be negative.
 */
@Component(service = ValidationRule.class, property = {PluginProperties.ID + "=" + NumberRule.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_RULE, PluginProperties.NAME_ZH + "=" + NumberRule.NAME_ZH,
        PluginProperties.NAME_EN + "=" + NumberRule.NAME_EN, PluginProperties.CODES + "=" + NumberRule.CODE})
public final class NumberRule implements ValidationRule {

    static final String ID = "cells.number";
    static final String NAME_ZH = "数值应为非负整数";
    static final String NAME_EN = "Counts are whole numbers";
    static final String CODE = "C01";

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN),
            List.of(CellCodes.C01));

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleInput input, RuleContext context) {
        int right = 0;
        int numbers = 0;
        FormSchema schema = input.schema();
        for (Value value : input.values()) {
            context.checkpoint();
            Optional<CellKind> kind = schema.cell(value.key()).map(CellSpec::kind);
            if (kind.isPresent() && value.number().isPresent()) {
                numbers++;
                if (allowed(kind.get(), value.number().get())) {
                    right++;
                } else {
                    report(input, context, value, expected(kind.get()));
                }
            }
        }
        if (right > 0) {
            context.passed(CODE, right);
        } else if (numbers == 0) {
            context.notApplicable(CODE, LocalizedText.of("没有可读的数值", "there is no number"));
        }
    }

    private static boolean allowed(CellKind kind, BigDecimal number) {
        boolean whole = number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
        return switch (kind) {
            case COUNT -> whole && number.signum() >= 0;
            case SIGNED_COUNT -> whole;
            case AMOUNT -> number.signum() >= 0;
        };
    }

    private static LocalizedText expected(CellKind kind) {
        return switch (kind) {
            case COUNT -> LocalizedText.of("应为不小于 0 的整数", "should be a whole number of 0 or more");
            case SIGNED_COUNT -> LocalizedText.of("应为整数", "should be a whole number");
            case AMOUNT -> LocalizedText.of("应为不小于 0 的金额", "should be an amount of 0 or more");
        };
    }

    private static void report(RuleInput input, RuleContext context, Value value, LocalizedText expected) {
        LocalizedText cell = Words.cell(input.schema(), value.key());
        context.finding(CODE, Severity.ERROR).keys(List.of(value.key()))
                .message(cell.zh() + expected.zh() + "，现为“" + Words.quote(value) + "”",
                        cell.en() + " " + expected.en() + ", but reads '" + Words.quote(value) + "'")
                .report();
    }
}
