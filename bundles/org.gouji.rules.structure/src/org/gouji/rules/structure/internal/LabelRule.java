package org.gouji.rules.structure.internal;

import java.util.List;

import org.gouji.model.LocalizedText;
import org.gouji.model.report.Observation;
import org.gouji.model.report.Observation.Kind;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleDescriptor;
import org.gouji.spi.rule.RuleInput;
import org.gouji.spi.rule.ValidationRule;
import org.osgi.service.component.annotations.Component;

/**
 * Reports row and column labels that are spelled otherwise than the form prints them.
 *
 * <p>
 * Source: the printed form; known spellings from real reports stand in the schema with their severity.
 */
@Component(service = ValidationRule.class, property = {PluginProperties.ID + "=" + LabelRule.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_RULE, PluginProperties.NAME_ZH + "=" + LabelRule.NAME_ZH,
        PluginProperties.NAME_EN + "=" + LabelRule.NAME_EN, PluginProperties.CODES + "=" + LabelRule.CODE})
public final class LabelRule implements ValidationRule {

    static final String ID = "structure.labels";
    static final String NAME_ZH = "行名、列名与规定格式一致";
    static final String NAME_EN = "Labels are spelled as printed";
    static final String CODE = "S06";

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN),
            List.of(StructureCodes.S06));

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleInput input, RuleContext context) {
        Form form = new Form(input.schema());
        int variants = 0;
        for (Observation observation : input.observations()) {
            if (observation.kind() == Kind.LABEL_VARIANT) {
                variants++;
                LocalizedText table = form.tableName(form.table(observation));
                context.finding(CODE, observation.severity()).subjects(List.of(observation.subject()))
                        .at(observation.at()).discriminator(observation.detail().zh())
                        .message(table.zh() + "栏目名称" + observation.detail().zh(),
                                "Label in " + table.en() + ": " + observation.detail().en())
                        .report();
            }
        }
        int labels = form.labels();
        if (labels > variants) {
            context.passed(CODE, labels - variants);
        } else if (variants == 0) {
            context.notApplicable(CODE, LocalizedText.of("本版本格式没有行名、列名", "the form has no labels"));
        }
    }
}
