package org.gouji.rules.sets.internal;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.rule.ReportSetInput;
import org.gouji.spi.rule.ReportSetInput.Body;
import org.gouji.spi.rule.ReportSetInput.Member;
import org.gouji.spi.rule.ReportSetRule;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleDescriptor;
import org.osgi.service.component.annotations.Component;

/**
 * Checks that reports were received, and dated, in time. Judges as of the day that the host gives.
 *
 * <p>
 * Source: article 49 of the Regulations; the host's register knows dates that the office sets.
 */
@Component(service = ReportSetRule.class, property = {PluginProperties.ID + "=" + DeadlineRule.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_SET_RULE,
        PluginProperties.NAME_ZH + "=" + DeadlineRule.NAME_ZH, PluginProperties.NAME_EN + "=" + DeadlineRule.NAME_EN,
        PluginProperties.CODES + "=D01", PluginProperties.CODES + "=D02"})
public final class DeadlineRule implements ReportSetRule {

    static final String ID = "sets.deadlines";
    static final String NAME_ZH = "报送和公布期限";
    static final String NAME_EN = "Deadlines";

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN),
            List.of(SetCodes.D01, SetCodes.D02));
    private static final String D01 = SetCodes.D01.code();
    private static final String D02 = SetCodes.D02.code();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(ReportSetInput set, RuleContext context) {
        List<Areas> years = Areas.of(set);
        if (years.isEmpty()) {
            context.notApplicable(D01, SetCodes.NO_YEAR);
            context.notApplicable(D02, SetCodes.NO_YEAR);
        }
        for (Areas areas : years) {
            if (areas.units().isEmpty()) {
                LocalizedText why = LocalizedText.of("没有可以判断的单位", "there is no body to judge");
                context.notApplicable(D01, why);
                context.notApplicable(D02, why);
            }
            for (Unit unit : areas.units()) {
                context.checkpoint();
                unit.body().ifPresentOrElse(body -> submitted(areas, unit, body, set.asOf(), context),
                        () -> context.undetermined(D01, SetCodes.NO_REGISTER));
                dated(areas, unit, context);
            }
        }
    }

    private static void submitted(Areas areas, Unit unit, Body body, Optional<LocalDate> asOf, RuleContext context) {
        Optional<LocalDate> received = unit.members().stream().flatMap(m -> m.received().stream()).sorted().findFirst();
        if (received.isPresent()) {
            if (received.get().isAfter(body.due())) {
                late(areas, unit, received.get(), context);
            } else {
                context.passed(D01, 1);
            }
        } else if (!unit.members().isEmpty()) {
            context.undetermined(D01, LocalizedText.of("不知道收到报告的日期", "the day of receipt is not known"));
        } else if (asOf.isEmpty()) {
            context.undetermined(D01, LocalizedText.of("没有给出判断日期", "no day to judge by was given"));
        } else if (asOf.get().isAfter(body.due())) {
            long days = ChronoUnit.DAYS.between(body.due(), asOf.get());
            context.finding(D01, Severity.ERROR).discriminator(areas.year() + " " + unit.id()).message(
                    unit.name() + "逾期未报：期限 " + body.due() + "，截至 " + asOf.get() + " 已逾期 " + days + " 天",
                    unit.name() + " has not reported: due " + body.due() + ", overdue by " + days + " days as of "
                            + asOf.get())
                    .report();
        } else {
            context.undetermined(D01, LocalizedText.of("期限未到", "not due yet"));
        }
    }

    private static void late(Areas areas, Unit unit, LocalDate received, RuleContext context) {
        LocalDate due = unit.body().map(Body::due).orElse(received);
        long days = ChronoUnit.DAYS.between(due, received);
        Member member = unit.members().get(0);
        context.finding(D01, Severity.ERROR).discriminator(areas.year() + " " + unit.id())
                .at(List.of(Places.document(member))).message(
                        unit.name() + "逾期报送：" + received + " 收到，期限 " + due + "，迟 " + days + " 天",
                        unit.name() + " reported late: received " + received + ", due " + due + ", " + days
                                + " days late")
                .report();
    }

    private static void dated(Areas areas, Unit unit, RuleContext context) {
        LocalDate nextYear = LocalDate.of(areas.year() + 1, Month.JANUARY, 1);
        for (Member member : unit.members()) {
            Optional<SignedDate> date = SignedDate.of(member.report());
            Optional<LocalDate> due = unit.body().map(Body::due);
            if (date.isEmpty()) {
                context.undetermined(D02, LocalizedText.of("报告没有落款日期", "the report bears no date"));
            } else if (date.get().date().isBefore(nextYear)) {
                report(unit, member, date.get(), context, Severity.WARNING, LocalizedText.of(
                        "早于 " + nextYear + "，报告年度尚未结束", "is before " + nextYear + ", the year had not ended"));
            } else if (due.isEmpty()) {
                context.undetermined(D02, SetCodes.NO_REGISTER);
            } else if (date.get().date().isAfter(due.get())) {
                report(unit, member, date.get(), context, Severity.ERROR,
                        LocalizedText.of("晚于期限 " + due.get(), "is after the deadline " + due.get()));
            } else {
                context.passed(D02, 1);
            }
        }
        if (unit.members().isEmpty()) {
            context.undetermined(D02, LocalizedText.of("没有收到报告", "there is no report"));
        }
    }

    private static void report(Unit unit, Member member, SignedDate date, RuleContext context, Severity severity,
            LocalizedText what) {
        context.finding(D02, severity).discriminator(unit.id() + " " + date.date())
                .at(List.of(member.place(date.at())))
                .message(unit.name() + "报告的落款日期 " + date.date() + " " + what.zh(),
                        "the date " + date.date() + " below the report of " + unit.name() + " " + what.en())
                .report();
    }
}
