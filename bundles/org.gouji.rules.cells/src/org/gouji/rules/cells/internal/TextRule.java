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
 * Reports text such as a slash or a word where the form asks for a number: one finding for each text in a table.
 *
 * <p>
 * Source: the printed form, whose data cells hold numbers.
 */
@Component(service = ValidationRule.class, property = {PluginProperties.ID + "=" + TextRule.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_RULE, PluginProperties.NAME_ZH + "=" + TextRule.NAME_ZH,
        PluginProperties.NAME_EN + "=" + TextRule.NAME_EN, PluginProperties.CODES + "=" + TextRule.CODE})
public final class TextRule implements ValidationRule {

    static final String ID = "cells.text";
    static final String NAME_ZH = "数据格填了文字";
    static final String NAME_EN = "Text in data cells";
    static final String CODE = "C03";

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN),
            List.of(CellCodes.C03));

    /** Cells of one table with the same text. */
    private record Group(String table, String text) {
    }

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleInput input, RuleContext context) {
        Map<Group, List<String>> groups = new LinkedHashMap<>();
        int others = 0;
        for (Value value : input.values()) {
            context.checkpoint();
            if (value.state() == ValueState.TEXT) {
                String table = input.schema().cell(value.key()).map(CellSpec::table).orElse("");
                groups.computeIfAbsent(new Group(table, Words.quote(value)), g -> new ArrayList<>()).add(value.key());
            } else if (value.state() != ValueState.MISSING && value.state() != ValueState.UNCERTAIN) {
                others++;
            }
        }
        groups.forEach((group, keys) -> report(input, context, group, keys));
        if (others > 0) {
            context.passed(CODE, others);
        } else if (groups.isEmpty()) {
            context.notApplicable(CODE, LocalizedText.of("没有读到数据格", "no data cell was read"));
        }
    }

    private static void report(RuleInput input, RuleContext context, Group group, List<String> keys) {
        LocalizedText where = Words.table(input.schema(), group.table());
        LocalizedText names = Words.cells(input.schema(), keys);
        context.finding(CODE, Severity.ERROR).keys(keys).discriminator(group.text()).message(
                where.zh() + "有 " + keys.size() + " 个数据格填了“" + group.text() + "”，应填数字，没有的填 0：" + names.zh(),
                where.en() + ": " + keys.size() + " data cell(s) read '" + group.text()
                        + "' instead of a number; enter 0 where there is nothing: " + names.en())
                .report();
    }
}
