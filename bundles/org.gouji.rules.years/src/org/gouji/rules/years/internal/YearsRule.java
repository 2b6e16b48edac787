package org.gouji.rules.years.internal;

import java.util.List;

import org.gouji.model.LocalizedText;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleDescriptor;
import org.gouji.spi.rule.RuleInput;
import org.gouji.spi.rule.ValidationRule;
import org.osgi.service.component.annotations.Component;

/**
 * Checks every relation with last year's report that the form declares.
 *
 * <p>
 * Source: the rows 上年结转 and 结转下年度 of the form for Y01, the meaning of 制发, 废止 and 现行有效 for Y02, experience
 * for Y03 and for Y04, which says that after a change of the form only the declared relations may cross it.
 *
 * <p>
 * Y02 is an error although a report may explain a difference: whether a narrative explains this one is for an officer
 * to say, who then waives the finding; reading words like 清理 as an explanation would be a guess.
 */
@Component(service = ValidationRule.class, property = {PluginProperties.ID + "=" + YearsRule.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_RULE, PluginProperties.NAME_ZH + "=" + YearsRule.NAME_ZH,
        PluginProperties.NAME_EN + "=" + YearsRule.NAME_EN, PluginProperties.CODES + "=Y01",
        PluginProperties.CODES + "=Y02", PluginProperties.CODES + "=Y03", PluginProperties.CODES + "=Y04"})
public final class YearsRule implements ValidationRule {

    static final String ID = "years.relations";
    static final String NAME_ZH = "与上年报告的衔接";
    static final String NAME_EN = "Relations with last year's report";

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN),
            List.of(YearsCodes.Y01, YearsCodes.Y02, YearsCodes.Y03, YearsCodes.Y04));

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleInput input, RuleContext context) {
        new YearsCheck(input, context).run(DESCRIPTOR.codes());
    }
}
