package org.gouji.rules.structure.internal;

import java.util.List;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.report.Report;
import org.gouji.model.schema.FormSchema.Basis;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleDescriptor;
import org.gouji.spi.rule.RuleInput;
import org.gouji.spi.rule.ValidationRule;
import org.osgi.service.component.annotations.Component;

/**
 * Checks that the tables follow the version of the form that applies to the report year.
 *
 * <p>
 * Source: the papers that introduced the forms, with the report years they apply to as the schema gives them.
 */
@Component(service = ValidationRule.class, property = {PluginProperties.ID + "=" + ValidityRule.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_RULE, PluginProperties.NAME_ZH + "=" + ValidityRule.NAME_ZH,
        PluginProperties.NAME_EN + "=" + ValidityRule.NAME_EN, PluginProperties.CODES + "=" + ValidityRule.CODE})
public final class ValidityRule implements ValidationRule {

    static final String ID = "structure.validity";
    static final String NAME_ZH = "格式版本与报告年度相符";
    static final String NAME_EN = "The form fits the report year";
    static final String CODE = "S02";

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN),
            List.of(StructureCodes.S02));

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleInput input, RuleContext context) {
        Report.Title title = input.title();
        Optional<Integer> year = title.year();
        Basis basis = input.schema().basis();
        if (year.isEmpty()) {
            context.notApplicable(CODE, LocalizedText.of("标题中没有报告年度", "the title names no report year"));
        } else if (basis.covers(year.get())) {
            context.passed(CODE, 1);
        } else {
            boolean old = year.get() > basis.lastYear();
            LocalizedText valid = validity(basis);
            context.finding(CODE, Severity.ERROR).at(title.at().stream().toList()).discriminator(basis.mark())
                    .message(year.get() + " 年度报告用了" + (old ? "旧" : "新") + "表：所用格式依据" + basis.paper() + "，适用于"
                            + valid.zh(),
                            "A report of " + year.get() + " with the " + (old ? "old" : "new")
                                    + " tables: they follow " + basis.paper() + ", which applies to " + valid.en())
                    .report();
        }
    }

    private static LocalizedText validity(Basis basis) {
        int from = basis.firstYear();
        if (basis.lastYear() == Integer.MAX_VALUE) {
            return LocalizedText.of(" " + from + " 年度起的报告", "report years from " + from);
        }
        return from == basis.lastYear()
                ? LocalizedText.of(" " + from + " 年度的报告", "report year " + from)
                : LocalizedText.of(" " + from + "—" + basis.lastYear() + " 年度的报告",
                        "report years " + from + " to " + basis.lastYear());
    }
}
