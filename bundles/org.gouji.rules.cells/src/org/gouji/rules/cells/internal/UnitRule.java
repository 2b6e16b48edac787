package org.gouji.rules.cells.internal;

import java.util.List;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.finding.Proposal;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleDescriptor;
import org.gouji.spi.rule.RuleInput;
import org.gouji.spi.rule.ValidationRule;
import org.osgi.service.component.annotations.Component;

/**
 * Reports a unit that stands in a cell beside its number, and proposes the bare number.
 *
 * <p>
 * Source: the printed form, which names a unit in its head if at all; cells hold numbers only.
 */
@Component(service = ValidationRule.class, property = {PluginProperties.ID + "=" + UnitRule.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_RULE, PluginProperties.NAME_ZH + "=" + UnitRule.NAME_ZH,
        PluginProperties.NAME_EN + "=" + UnitRule.NAME_EN, PluginProperties.CODES + "=" + UnitRule.CODE})
public final class UnitRule implements ValidationRule {

    static final String ID = "cells.unit";
    static final String NAME_ZH = "数据格内写有单位";
    static final String NAME_EN = "Units inside data cells";
    static final String CODE = "C04";

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN),
            List.of(CellCodes.C04));

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleInput input, RuleContext context) {
        int bare = 0;
        boolean found = false;
        for (Value value : input.values()) {
            context.checkpoint();
            if (value.state() == ValueState.NUMBER_WITH_UNIT) {
                found = true;
                report(input, context, value);
            } else if (value.number().isPresent()) {
                bare++;
            }
        }
        if (bare > 0) {
            context.passed(CODE, bare);
        } else if (!found) {
            context.notApplicable(CODE, LocalizedText.of("没有可读的数值", "there is no number"));
        }
    }

    private static void report(RuleInput input, RuleContext context, Value value) {
        LocalizedText cell = Words.cell(input.schema(), value.key());
        context.finding(CODE, Severity.WARNING).keys(List.of(value.key())).proposal(bare(value))
                .message(cell.zh() + "写作“" + Words.quote(value) + "”，数据格内只填数字，不写单位",
                        cell.en() + " reads '" + Words.quote(value) + "': enter the number without its unit")
                .report();
    }

    private static Proposal bare(Value value) {
        String number = value.number().map(Words::plain).orElse("");
        String unit = value.unit().orElse("");
        return new Proposal(
                LocalizedText.of("填 " + number + (unit.isEmpty() ? "" : "（单位：" + unit + "）"),
                        "Enter " + number + (unit.isEmpty() ? "" : " (unit: " + unit + ")")),
                Optional.of(value.key()), value.number().map(Words::plain), 0.9,
                LocalizedText.of("去掉单位后的数值", "the number without its unit"));
    }
}
