package org.gouji.rules.sets.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.schema.CellSpec;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.rule.ReportSetInput;
import org.gouji.spi.rule.ReportSetInput.Member;
import org.gouji.spi.rule.ReportSetRule;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleDescriptor;
import org.osgi.service.component.annotations.Component;

/**
 * Checks that a government's report is for its area and its office's report for the office.
 *
 * <p>
 * Source: practice of offices, which publish one report of each; in no official paper, therefore never an error.
 */
@Component(service = ReportSetRule.class, property = {PluginProperties.ID + "=" + OwnReportRule.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_SET_RULE,
        PluginProperties.NAME_ZH + "=" + OwnReportRule.NAME_ZH, PluginProperties.NAME_EN + "=" + OwnReportRule.NAME_EN,
        PluginProperties.CODES + "=R03"})
public final class OwnReportRule implements ReportSetRule {

    static final String ID = "sets.own-report";
    static final String NAME_ZH = "政府与办公室的报告";
    static final String NAME_EN = "A government and its office";

    private static final String CODE = SetCodes.R03.code();
    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN),
            List.of(SetCodes.R03));

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(ReportSetInput set, RuleContext context) {
        boolean spoke = false;
        for (Areas areas : Areas.of(set)) {
            for (Unit government : areas.governments()) {
                context.checkpoint();
                spoke |= check(areas, government, context);
            }
        }
        if (!spoke) {
            context.notApplicable(CODE, LocalizedText.of("没有成对的政府报告和政府办公室报告",
                    "there is no report of a government together with one of its office"));
        }
    }

    private static boolean check(Areas areas, Unit government, RuleContext context) {
        Optional<Unit> office = areas.office(government);
        Optional<Member> own = office.flatMap(Unit::member);
        if (government.member().isEmpty()) {
            own.ifPresent(member -> context.undetermined(CODE, LocalizedText.of(government.name() + "的报告未收到",
                    "the report of " + government.name() + " is not there")));
            return own.isPresent();
        }
        Member upper = government.member().get();
        Optional<String> printed = upper.agency().filter(n -> BodyNames.isOfficeOf(n, government.name()));
        if (printed.isPresent()) {
            context.finding(CODE, Severity.WARNING).discriminator(areas.year() + " instead " + government.id())
                    .at(List.of(Places.title(upper))).message(
                            "作为" + government.name() + "报告收到的，署名是" + printed.get() + "：办公室自己的报告不能代替全地区的报告",
                            "what counts as the report of " + government.name() + " is titled " + printed.get()
                                    + ": the office's own report does not stand for the area")
                    .report();
            return true;
        }
        if (own.isPresent() && own.get().schema().id().equals(upper.schema().id())) {
            compare(areas, government, new Pair(upper, own.get(), office.map(Unit::name).orElse("")), context);
            return true;
        }
        office.ifPresent(unit -> context.undetermined(CODE, LocalizedText.of(unit.name() + "的报告未收到",
                "the report of " + unit.name() + " is not there")));
        return office.isPresent();
    }

    private record Pair(Member upper, Member own, String office) {

        List<String> larger() {
            return upper.schema().sums().stream().filter(key -> own.number(key)
                    .flatMap(o -> upper.number(key).map(g -> o.compareTo(g) > 0)).orElse(false)).toList();
        }

        /** Whether all figures are equal and some are not 0. */
        boolean equal() {
            List<String> keys = upper.schema().sums();
            return keys.stream().allMatch(key -> upper.number(key).map(BigDecimal::stripTrailingZeros)
                    .equals(own.number(key).map(BigDecimal::stripTrailingZeros)))
                    && keys.stream().anyMatch(
                            key -> own.number(key).filter(n -> n.signum() != 0).isPresent());
        }
    }

    private static void compare(Areas areas, Unit government, Pair pair, RuleContext context) {
        List<String> larger = pair.larger();
        if (!larger.isEmpty()) {
            String key = larger.get(0);
            LocalizedText name = pair.upper().schema().cell(key).map(CellSpec::name)
                    .orElse(LocalizedText.same(key));
            String own = pair.own().number(key).map(Numbers::plain).orElse("");
            String upper = pair.upper().number(key).map(Numbers::plain).orElse("");
            context.finding(CODE, Severity.WARNING).discriminator(areas.year() + " larger " + government.id())
                    .keys(larger).at(List.of(Places.cell(pair.upper(), key), Places.cell(pair.own(), key))).message(
                            pair.office() + "自己的数大于" + government.name() + "全地区的数：" + name.zh() + " " + own + " > "
                                    + upper
                                    + count(larger.size(), "；共 ", " 格") + "。政府的报告应含全地区",
                            pair.office() + " alone has more than the whole area of " + government.name() + ": "
                                    + name.en() + " " + own + " > " + upper
                                    + count(larger.size(), "; ", " cells in all")
                                    + "; a government reports for its whole area")
                    .report();
        } else if (pair.equal()) {
            context.finding(CODE, Severity.WARNING).discriminator(areas.year() + " equal " + government.id())
                    .at(List.of(Places.title(pair.upper()), Places.title(pair.own()))).message(
                            government.name() + "的报告与" + pair.office() + "自己的报告数字完全相同：政府的报告应为全地区的数，请核对是否用同一份报告代替",
                            "the reports of " + government.name() + " and of " + pair.office()
                                    + " hold the same figures: a government reports for its whole area; check whether"
                                    + " one report stands for both")
                    .report();
        } else {
            context.passed(CODE, 1);
        }
    }

    private static String count(int number, String before, String after) {
        return number > 1 ? before + number + after : "";
    }
}
