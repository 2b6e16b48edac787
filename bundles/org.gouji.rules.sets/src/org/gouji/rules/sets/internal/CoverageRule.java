package org.gouji.rules.sets.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.SourceRange;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.rule.ReportSetInput;
import org.gouji.spi.rule.ReportSetInput.Body;
import org.gouji.spi.rule.ReportSetInput.Member;
import org.gouji.spi.rule.ReportSetRule;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleDescriptor;
import org.osgi.service.component.annotations.Component;

/**
 * Checks that every body of the register has exactly one report, and lists those without.
 *
 * <p>
 * Source: article 49 of the Regulations: every body submits and publishes its report.
 */
@Component(service = ReportSetRule.class, property = {PluginProperties.ID + "=" + CoverageRule.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_SET_RULE,
        PluginProperties.NAME_ZH + "=" + CoverageRule.NAME_ZH, PluginProperties.NAME_EN + "=" + CoverageRule.NAME_EN,
        PluginProperties.CODES + "=R02"})
public final class CoverageRule implements ReportSetRule {

    static final String ID = "sets.coverage";
    static final String NAME_ZH = "应报单位齐全";
    static final String NAME_EN = "Coverage";

    private static final String CODE = SetCodes.R02.code();
    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN),
            List.of(SetCodes.R02));
    private static final int NAMED = 20;

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(ReportSetInput set, RuleContext context) {
        List<Areas> years = Areas.of(set);
        if (years.isEmpty()) {
            context.notApplicable(CODE, SetCodes.NO_YEAR);
        }
        for (Areas areas : years) {
            context.checkpoint();
            for (Unit unit : areas.units()) {
                repeated(areas, unit, context);
            }
            if (areas.registered()) {
                missing(areas, set.asOf(), context);
                unknown(areas, context);
            } else {
                context.undetermined(CODE, SetCodes.NO_REGISTER);
            }
        }
    }

    private static void repeated(Areas areas, Unit unit, RuleContext context) {
        if (unit.members().size() > 1 && unit.member().isEmpty()) {
            String paths = String.join("、",
                    unit.members().stream().map(member -> Places.document(member).container()).toList());
            context.finding(CODE, Severity.ERROR).discriminator(areas.year() + " twice " + unit.id())
                    .at(places(unit.members()))
                    .message(unit.name() + " " + areas.year() + " 年度有 " + unit.members().size() + " 份数字不同的报告：" + paths
                            + "。请确定以哪一份为准",
                            unit.name() + " has " + unit.members().size() + " reports for " + areas.year()
                                    + " with different figures: " + paths + "; decide which one counts")
                    .report();
        } else if (areas.registered() && !unit.members().isEmpty()) {
            context.passed(CODE, 1);
        }
    }

    private static List<SourceRange> places(List<Member> members) {
        return members.stream().limit(NAMED).map(Places::title).toList();
    }

    private static void missing(Areas areas, Optional<LocalDate> asOf, RuleContext context) {
        List<Body> missing = areas.units().stream().filter(unit -> unit.members().isEmpty())
                .flatMap(unit -> unit.body().stream()).toList();
        int all = areas.units().size();
        if (missing.isEmpty()) {
            if (all == 0) {
                context.notApplicable(CODE, LocalizedText.of("名录中这一年没有机构", "the register has no body for that year"));
            }
            return;
        }
        String names = String.join("、", missing.stream().limit(NAMED).map(Body::name).toList());
        boolean more = missing.size() > NAMED;
        context.finding(CODE, severity(missing, asOf)).discriminator(areas.year() + " missing").message(
                areas.year() + " 年度应报 " + all + " 个单位，已报 " + (all - missing.size()) + " 个，缺 " + missing.size() + " 个："
                        + names + (more ? " 等" : ""),
                areas.year() + ": " + (all - missing.size()) + " of " + all + " bodies reported, missing: " + names
                        + (more ? " and more" : ""))
                .report();
    }

    /** What is not due yet is only noted; without a day nobody can tell. */
    private static Severity severity(List<Body> missing, Optional<LocalDate> asOf) {
        if (asOf.isEmpty()) {
            return Severity.WARNING;
        }
        return missing.stream().anyMatch(body -> asOf.get().isAfter(body.due())) ? Severity.ERROR : Severity.INFO;
    }

    private static void unknown(Areas areas, RuleContext context) {
        List<Member> others = areas.others();
        if (!others.isEmpty()) {
            String names = String.join("、", others.stream().limit(NAMED).map(CoverageRule::name).toList());
            boolean more = others.size() > NAMED;
            context.finding(CODE, Severity.WARNING).discriminator(areas.year() + " unknown").at(places(others))
                    .message(others.size() + " 份报告未能对应到名录中的单位，可能正是缺报单位的报告：" + names + (more ? " 等" : ""),
                            others.size() + " reports belong to no body of the register, perhaps to those missing: "
                                    + names + (more ? " and more" : ""))
                    .report();
        }
    }

    private static String name(Member member) {
        return member.agency().orElse("?") + "（" + Places.document(member).container() + "）";
    }
}
