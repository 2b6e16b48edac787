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
 * Reports a table that was broken into pieces and joined again on reading.
 *
 * <p>
 * Source: the printed form, where each table is one; broken tables are seen in real reports.
 */
@Component(service = ValidationRule.class, property = {PluginProperties.ID + "=" + JoinedTableRule.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_RULE,
        PluginProperties.NAME_ZH + "=" + JoinedTableRule.NAME_ZH,
        PluginProperties.NAME_EN + "=" + JoinedTableRule.NAME_EN, PluginProperties.CODES + "=" + JoinedTableRule.CODE})
public final class JoinedTableRule implements ValidationRule {

    static final String ID = "structure.joined";
    static final String NAME_ZH = "表格应为一个整体";
    static final String NAME_EN = "Tables are in one piece";
    static final String CODE = "S05";

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN),
            List.of(StructureCodes.S05));

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleInput input, RuleContext context) {
        List<Observation> joined = input.observations().stream().filter(o -> o.kind() == Kind.TABLE_JOINED).toList();
        for (Observation observation : joined) {
            context.finding(CODE, Severity.WARNING).subjects(List.of(observation.subject())).at(observation.at())
                    .message(observation.detail().zh(), observation.detail().en()).report();
        }
        int whole = input.schema().tables().size() - joined.size();
        if (whole > 0) {
            context.passed(CODE, whole);
        } else if (joined.isEmpty()) {
            context.notApplicable(CODE, LocalizedText.of("本版本格式没有表", "the form has no table"));
        }
    }
}
