package org.gouji.rules.structure.internal;

import java.util.List;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.report.Observation;
import org.gouji.model.report.Observation.Kind;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleDescriptor;
import org.gouji.spi.rule.RuleInput;
import org.gouji.spi.rule.ValidationRule;
import org.osgi.service.component.annotations.Component;

/**
 * Checks that every prescribed section is there, in the prescribed order.
 *
 * <p>
 * Source: 政府信息公开条例 article 50 and the printed form, which number the parts of the report.
 */
@Component(service = ValidationRule.class, property = {PluginProperties.ID + "=" + SectionRule.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_RULE, PluginProperties.NAME_ZH + "=" + SectionRule.NAME_ZH,
        PluginProperties.NAME_EN + "=" + SectionRule.NAME_EN, PluginProperties.CODES + "=" + SectionRule.CODE})
public final class SectionRule implements ValidationRule {

    static final String ID = "structure.sections";
    static final String NAME_ZH = "各部分齐全、顺序正确";
    static final String NAME_EN = "Sections are complete and in order";
    static final String CODE = "S01";

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN),
            List.of(StructureCodes.S01));

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleInput input, RuleContext context) {
        int wrong = 0;
        for (Observation observation : input.observations()) {
            if (observation.kind() == Kind.SECTION_MISSING || observation.kind() == Kind.SECTION_ORDER) {
                wrong++;
                context.finding(CODE, Severity.ERROR).subjects(List.of(observation.subject())).at(observation.at())
                        .discriminator(observation.kind().name())
                        .message(observation.detail().zh(), observation.detail().en()).report();
            }
        }
        int sections = input.schema().sections().size();
        if (sections > wrong) {
            context.passed(CODE, sections - wrong);
        } else if (sections == 0) {
            context.notApplicable(CODE, LocalizedText.of("本版本格式未规定各部分", "the form prescribes no sections"));
        }
    }
}
