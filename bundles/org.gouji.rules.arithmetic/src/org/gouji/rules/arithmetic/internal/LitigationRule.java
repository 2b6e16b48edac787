package org.gouji.rules.arithmetic.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.report.Report;
import org.gouji.model.report.Value;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleDescriptor;
import org.gouji.spi.rule.RuleInput;
import org.gouji.spi.rule.ValidationRule;
import org.osgi.service.component.annotations.Component;

/**
 * Asks about reviews and lawsuits of an agency that handled no application, neither this year nor last.
 *
 * <p>
 * Source: experience, in no official paper; therefore only a hint. The tables are found by the codes of their
 * equations: T4 for reviews and lawsuits, T3 for applications.
 */
@Component(service = ValidationRule.class, property = {PluginProperties.ID + "=" + LitigationRule.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_RULE,
        PluginProperties.NAME_ZH + "=" + LitigationRule.NAME_ZH,
        PluginProperties.NAME_EN + "=" + LitigationRule.NAME_EN, PluginProperties.CODES + "=" + LitigationRule.CODE})
public final class LitigationRule implements ValidationRule {

    static final String ID = "arithmetic.litigation";
    static final String NAME_ZH = "复议诉讼与申请办理情况";
    static final String NAME_EN = "Reviews and lawsuits against applications handled";
    static final String CODE = "T404";

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN),
            List.of(ReviewCodes.T404));

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleInput input, RuleContext context) {
        Optional<Report> last = input.lastYear();
        if (last.isEmpty()) {
            context.notApplicable(CODE, LocalizedText.of("需要上年报告", "needs last year's report"));
        } else if (table(input.schema(), "T4").isEmpty() || table(input.schema(), "T3").isEmpty()) {
            context.notApplicable(CODE, LocalizedText.of("本版本格式没有相应的表", "this version of the form has no such tables"));
        } else {
            compare(input, context, last.get());
        }
    }

    private static void compare(RuleInput input, RuleContext context, Report last) {
        List<String> cases = table(input.schema(), "T4").stream().map(CellSpec::key)
                .filter(key -> input.value(key).flatMap(Value::number).filter(n -> n.signum() > 0).isPresent())
                .toList();
        if (cases.isEmpty()) {
            context.passed(CODE, 1);
            return;
        }
        Optional<BigDecimal> now = largest(table(input.schema(), "T3"), input::value);
        Optional<BigDecimal> before = largest(table(last.schema(), "T3"), last.values()::get);
        if (positive(now) || positive(before)) {
            context.passed(CODE, 1);
        } else if (now.isEmpty() || before.isEmpty()) {
            context.undetermined(CODE, LocalizedText.of("申请办理情况没有可用的数值", "no number on applications is known"));
        } else {
            context.finding(CODE, Severity.INFO).keys(cases).message(
                    "有行政复议或行政诉讼案件，但本年和上年均无申请办理数量，请核实案件由来。合理性提示，非官方规定",
                    "There are reviews or lawsuits, but no applications this year or last: check their origin."
                            + " A plausibility check, not an official rule")
                    .report();
        }
    }

    private static boolean positive(Optional<BigDecimal> number) {
        return number.filter(n -> n.signum() > 0).isPresent();
    }

    private static Optional<BigDecimal> largest(List<CellSpec> cells, Function<String, Optional<Value>> values) {
        return cells.stream().flatMap(c -> values.apply(c.key()).flatMap(Value::number).stream())
                .max(BigDecimal::compareTo);
    }

    /** The cells of the tables whose equations have codes that begin with the prefix. */
    private static List<CellSpec> table(FormSchema schema, String prefix) {
        List<String> tables = schema.equations().stream().filter(e -> e.code().startsWith(prefix))
                .flatMap(e -> e.keys().stream()).flatMap(key -> schema.cell(key).stream()).map(CellSpec::table)
                .distinct().toList();
        return schema.cells().stream().filter(c -> tables.contains(c.table())).toList();
    }
}
