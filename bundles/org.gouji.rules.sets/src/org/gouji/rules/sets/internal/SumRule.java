package org.gouji.rules.sets.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.rule.ReportSetInput;
import org.gouji.spi.rule.ReportSetInput.Member;
import org.gouji.spi.rule.ReportSetRule;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleDescriptor;
import org.osgi.service.component.annotations.Component;

/**
 * Compares a government's figures with the sum over the bodies of its area.
 *
 * <p>
 * Source: practice of the offices that compile a government's report (article 49 of the Regulations). The form declares
 * which cells add up.
 */
@Component(service = ReportSetRule.class, property = {PluginProperties.ID + "=" + SumRule.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_SET_RULE, PluginProperties.NAME_ZH + "=" + SumRule.NAME_ZH,
        PluginProperties.NAME_EN + "=" + SumRule.NAME_EN, PluginProperties.CODES + "=R01"})
public final class SumRule implements ReportSetRule {

    static final String ID = "sets.sums";
    static final String NAME_ZH = "全地区汇总";
    static final String NAME_EN = "Figures of an area";

    private static final String CODE = SetCodes.R01.code();
    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN),
            List.of(SetCodes.R01));

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(ReportSetInput set, RuleContext context) {
        int compared = 0;
        for (Areas areas : Areas.of(set)) {
            for (Unit government : areas.governments()) {
                context.checkpoint();
                List<Unit> parts = areas.parts(government);
                if (!parts.isEmpty()) {
                    compared++;
                    check(areas, government, parts, context);
                }
            }
        }
        if (compared == 0) {
            context.notApplicable(CODE, LocalizedText.of("没有政府报告与其下级、部门的报告可以汇总比较",
                    "there is no report of a government together with reports of its area"));
        }
    }

    private static void check(Areas areas, Unit government, List<Unit> parts, RuleContext context) {
        String name = government.name();
        if (government.member().isEmpty()) {
            context.undetermined(CODE, government.members().isEmpty()
                    ? LocalizedText.of(name + "的报告未收到", "the report of " + name + " is not there")
                    : LocalizedText.of(name + "有多份数字不同的报告", name + " has several reports that differ"));
            return;
        }
        Member upper = government.member().get();
        FormSchema schema = upper.schema();
        Map<String, List<Sums>> broken = new LinkedHashMap<>();
        List<Sums> all = Sums.of(upper, parts);
        for (Sums sums : all) {
            if (sums.tooLarge() || sums.tooSmall() && sums.unknown() == 0 && areas.registered()) {
                String row = schema.cell(sums.key()).map(cell -> cell.table() + "/" + cell.row()).orElse(sums.key());
                broken.computeIfAbsent(row, r -> new ArrayList<>()).add(sums);
            } else if (sums.unknown() > 0 || sums.tooSmall()) {
                context.undetermined(CODE, open(areas, government, parts, sums));
            } else {
                context.passed(CODE, 1);
            }
        }
        if (all.isEmpty()) {
            context.undetermined(CODE, LocalizedText.of(name + "的报告没有可以汇总比较的数",
                    "the report of " + name + " states no figure that adds up"));
        }
        SumText text = new SumText(areas, government, parts);
        broken.forEach((row, cells) -> text.describe(cells, context
                .finding(CODE, areas.registered() ? Severity.ERROR : Severity.WARNING)
                .discriminator(areas.year() + " " + government.id() + " " + row)).report());
    }

    private static LocalizedText open(Areas areas, Unit government, List<Unit> parts, Sums sums) {
        String name = government.name();
        return sums.unknown() > 0
                ? LocalizedText.of(name + "的 " + parts.size() + " 个单位中，部分没有报告或数字不明",
                        "of the " + parts.size() + " bodies of " + name + " some have no report or no number")
                : LocalizedText.of(name + "：没有机构名录，不知道各单位的报告是否齐全（" + areas.year() + " 年度）",
                        name + ": without a register nobody knows whether all reports are there (" + areas.year()
                                + ")");
    }
}
