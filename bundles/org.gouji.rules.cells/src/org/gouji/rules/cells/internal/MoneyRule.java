package org.gouji.rules.cells.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.finding.Proposal;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.CellKind;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.Equation;
import org.gouji.model.schema.Equation.Relation;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleDescriptor;
import org.gouji.spi.rule.RuleInput;
import org.gouji.spi.rule.ValidationRule;
import org.osgi.service.component.annotations.Component;

/**
 * Asks about an amount without any unit that would be absurd in ten thousands of yuan: 10,000 or more for one item.
 *
 * <p>
 * Source: experience with reports that give yuan where ten thousands of yuan are usual; therefore only a hint. The
 * number of items is the cell that the form's equations tie to the amount.
 */
@Component(service = ValidationRule.class, property = {PluginProperties.ID + "=" + MoneyRule.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_RULE, PluginProperties.NAME_ZH + "=" + MoneyRule.NAME_ZH,
        PluginProperties.NAME_EN + "=" + MoneyRule.NAME_EN, PluginProperties.CODES + "=" + MoneyRule.CODE})
public final class MoneyRule implements ValidationRule {

    static final String ID = "cells.money";
    static final String NAME_ZH = "金额的单位";
    static final String NAME_EN = "The unit of amounts";
    static final String CODE = "C05";

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN),
            List.of(CellCodes.C05));

    private static final BigDecimal ABSURD = BigDecimal.valueOf(10_000);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleInput input, RuleContext context) {
        List<CellSpec> amounts = input.schema().cells().stream().filter(c -> c.kind() == CellKind.AMOUNT).toList();
        if (amounts.isEmpty()) {
            context.notApplicable(CODE, LocalizedText.of("本版本格式没有金额", "this version of the form has no amount"));
        }
        for (CellSpec amount : amounts) {
            Optional<Value> value = input.value(amount.key());
            if (value.flatMap(Value::number).isEmpty()) {
                context.undetermined(CODE, LocalizedText.of("金额未填或无法读取", "the amount is not known"));
            } else if (absurd(input, amount, value.get())) {
                report(input, context, value.get());
            } else {
                context.passed(CODE, 1);
            }
        }
    }

    private static boolean absurd(RuleInput input, CellSpec amount, Value value) {
        if (value.state() != ValueState.NUMBER || value.unit().isPresent() || amount.unit().isPresent()) {
            return false;
        }
        BigDecimal items = items(input, amount).max(BigDecimal.ONE);
        return value.number().filter(n -> n.compareTo(ABSURD.multiply(items)) >= 0).isPresent();
    }

    /** The number in the one counting cell that must be 0 together with the amount; 0 without such a number. */
    private static BigDecimal items(RuleInput input, CellSpec amount) {
        List<String> counts = input.schema().equations().stream().filter(e -> e.relation() == Relation.ZERO_TOGETHER)
                .map(Equation::keys).filter(keys -> keys.size() == 2 && keys.contains(amount.key()))
                .flatMap(List::stream).filter(key -> isCount(input.schema(), key)).toList();
        return counts.size() == 1
                ? input.value(counts.get(0)).flatMap(Value::number).orElse(BigDecimal.ZERO)
                : BigDecimal.ZERO;
    }

    private static boolean isCount(FormSchema schema, String key) {
        return schema.cell(key).filter(c -> c.kind() == CellKind.COUNT).isPresent();
    }

    private static void report(RuleInput input, RuleContext context, Value value) {
        LocalizedText cell = Words.cell(input.schema(), value.key());
        context.finding(CODE, Severity.WARNING).keys(List.of(value.key())).proposal(inTenThousands(value))
                .message(cell.zh() + "为“" + Words.quote(value) + "”，未注明单位；按万元计明显过大，请核实是否以元为单位。合理性提示，非官方规定",
                        cell.en() + " reads '" + Words.quote(value) + "' without a unit, far too much in 万元"
                                + " (10,000 yuan): is it in yuan? A plausibility check, not an official rule")
                .report();
    }

    private static Proposal inTenThousands(Value value) {
        String number = value.number().map(n -> n.movePointLeft(4).toPlainString()).orElse("");
        return new Proposal(LocalizedText.of("若以元为单位，应填 " + number + "（万元）", "If in yuan, enter " + number + " (万元)"),
                Optional.of(value.key()), Optional.of(number), 0.6,
                LocalizedText.of("元折算为万元", "yuan converted to ten thousands of yuan"));
    }
}
