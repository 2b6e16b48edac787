package org.gouji.rules.cells.internal;

import java.util.List;
import java.util.regex.Pattern;

import org.gouji.model.LocalizedText;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleDescriptor;
import org.gouji.spi.rule.RuleInput;
import org.gouji.spi.rule.ValidationRule;
import org.osgi.service.component.annotations.Component;

/**
 * States how many numbers were read silently although they are spelled with full-width digits, blanks or separators.
 *
 * <p>
 * Source: practice; such spellings are no fault of a report.
 */
@Component(service = ValidationRule.class, property = {PluginProperties.ID + "=" + DigitsRule.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_RULE, PluginProperties.NAME_ZH + "=" + DigitsRule.NAME_ZH,
        PluginProperties.NAME_EN + "=" + DigitsRule.NAME_EN, PluginProperties.CODES + "=" + DigitsRule.CODE})
public final class DigitsRule implements ValidationRule {

    static final String ID = "cells.digits";
    static final String NAME_ZH = "数字写法的规范化";
    static final String NAME_EN = "Spelling of numbers";
    static final String CODE = "C07";

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN),
            List.of(CellCodes.C07));

    private static final int MOST_DIGITS = 40;
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleInput input, RuleContext context) {
        int normalised = 0;
        for (Value value : input.values()) {
            normalised += isNumber(value) && !isPlain(value.raw()) ? 1 : 0;
        }
        if (normalised > 0) {
            context.passed(CODE, normalised);
        } else {
            context.notApplicable(CODE, LocalizedText.of("数字写法均规范，无需规范化", "every number is spelled plainly"));
        }
    }

    private static boolean isNumber(Value value) {
        boolean read = value.state() == ValueState.NUMBER || value.state() == ValueState.PROPOSED;
        return read && value.number().isPresent();
    }

    /** Most numbers are short and of digits alone, which need no closer look. */
    private static boolean isPlain(String raw) {
        int digits = 0;
        while (digits < raw.length() && raw.charAt(digits) >= '0' && raw.charAt(digits) <= '9') {
            digits++;
        }
        return digits > 0 && digits == raw.length() && digits <= MOST_DIGITS || PLAIN.matcher(raw).matches();
    }
}
