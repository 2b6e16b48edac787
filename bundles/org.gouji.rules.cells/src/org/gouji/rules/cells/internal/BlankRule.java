package org.gouji.rules.cells.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.CellSpec;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleDescriptor;
import org.gouji.spi.rule.RuleInput;
import org.gouji.spi.rule.ValidationRule;
import org.osgi.service.component.annotations.Component;

/**
 * Reports blank cells, one finding a table: a blank is not 0. Blanks in a row whose total is 0 are only worth knowing.
 *
 * <p>
 * Source: practice; no paper was found that says how to fill a cell without data, so the message calls itself a hint.
 * Which cell is a row's total is known from the form's equations.
 */
@Component(service = ValidationRule.class, property = {PluginProperties.ID + "=" + BlankRule.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_RULE, PluginProperties.NAME_ZH + "=" + BlankRule.NAME_ZH,
        PluginProperties.NAME_EN + "=" + BlankRule.NAME_EN, PluginProperties.CODES + "=" + BlankRule.CODE})
public final class BlankRule implements ValidationRule {

    static final String ID = "cells.blank";
    static final String NAME_ZH = "数据格空白";
    static final String NAME_EN = "Blank cells";
    static final String CODE = "C02";

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN),
            List.of(CellCodes.C02));

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleInput input, RuleContext context) {
        RowTotals totals = new RowTotals(input);
        Map<String, List<String>> harmless = new LinkedHashMap<>();
        Map<String, List<String>> others = new LinkedHashMap<>();
        int filled = 0;
        for (Value value : input.values()) {
            context.checkpoint();
            if (value.state() == ValueState.BLANK) {
                String table = input.schema().cell(value.key()).map(CellSpec::table).orElse("");
                (totals.zeroRow(value.key()) ? harmless : others).computeIfAbsent(table, t -> new ArrayList<>())
                        .add(value.key());
            } else if (value.state() != ValueState.MISSING && value.state() != ValueState.UNCERTAIN) {
                filled++;
            }
        }
        others.forEach((table, keys) -> warn(input, context, table, keys));
        harmless.forEach((table, keys) -> inform(input, context, table, keys));
        if (filled > 0) {
            context.passed(CODE, filled);
        } else if (others.isEmpty() && harmless.isEmpty()) {
            context.notApplicable(CODE, LocalizedText.of("没有读到数据格", "no data cell was read"));
        }
    }

    private static void warn(RuleInput input, RuleContext context, String table, List<String> keys) {
        LocalizedText where = Words.table(input.schema(), table);
        LocalizedText names = Words.cells(input.schema(), keys);
        context.finding(CODE, Severity.WARNING).keys(keys).discriminator("blank").message(
                where.zh() + "有 " + keys.size() + " 个数据格空白：" + names.zh() + "。请补填，没有的填 0。合理性提示，非官方规定",
                where.en() + ": " + keys.size() + " blank cell(s): " + names.en()
                        + ". Fill in, 0 where there is nothing. A plausibility check, not an official rule")
                .report();
    }

    private static void inform(RuleInput input, RuleContext context, String table, List<String> keys) {
        LocalizedText where = Words.table(input.schema(), table);
        context.finding(CODE, Severity.INFO).keys(keys).discriminator("zero rows").message(
                where.zh() + "有 " + keys.size() + " 个数据格空白，所在行的合计为 0，建议填 0。合理性提示，非官方规定",
                where.en() + ": " + keys.size() + " blank cell(s) in rows whose total is 0; better fill in 0."
                        + " A plausibility check, not an official rule")
                .report();
    }
}
