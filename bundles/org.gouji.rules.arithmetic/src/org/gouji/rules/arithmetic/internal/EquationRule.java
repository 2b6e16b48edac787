package org.gouji.rules.arithmetic.internal;

import java.util.List;

import org.gouji.model.LocalizedText;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleDescriptor;
import org.gouji.spi.rule.RuleInput;
import org.gouji.spi.rule.ValidationRule;
import org.osgi.service.component.annotations.Component;

/**
 * Checks every relation between cells that the form states.
 *
 * <p>
 * Source: the relation printed in the head of the table of applications (第一项加第二项之和，等于第三项加第四项之和),
 * the totals printed on the form, and, for the relations that the form does not print, practice.
 */
@Component(service = ValidationRule.class, property = {PluginProperties.ID + "=" + EquationRule.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_RULE, PluginProperties.NAME_ZH + "=" + EquationRule.NAME_ZH,
        PluginProperties.NAME_EN + "=" + EquationRule.NAME_EN, PluginProperties.CODES + "=T201",
        PluginProperties.CODES + "=T202", PluginProperties.CODES + "=T203", PluginProperties.CODES + "=T204",
        PluginProperties.CODES + "=T205", PluginProperties.CODES + "=T206", PluginProperties.CODES + "=T301",
        PluginProperties.CODES + "=T302", PluginProperties.CODES + "=T303", PluginProperties.CODES + "=T304",
        PluginProperties.CODES + "=T401", PluginProperties.CODES + "=T402", PluginProperties.CODES + "=T403"})
public final class EquationRule implements ValidationRule {

    static final String ID = "arithmetic.equations";
    static final String NAME_ZH = "表内勾稽关系";
    static final String NAME_EN = "Relations within the tables";

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN),
            List.of(DisclosureCodes.T201, DisclosureCodes.T202, DisclosureCodes.T203, DisclosureCodes.T204,
                    DisclosureCodes.T205, DisclosureCodes.T206, ApplicationCodes.T301, ApplicationCodes.T302,
                    ApplicationCodes.T303, ApplicationCodes.T304, ReviewCodes.T401, ReviewCodes.T402,
                    ReviewCodes.T403));

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleInput input, RuleContext context) {
        new EquationCheck(input, context).run(DESCRIPTOR.codes());
    }
}
