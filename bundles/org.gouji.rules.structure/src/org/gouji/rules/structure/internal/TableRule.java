package org.gouji.rules.structure.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.report.Observation;
import org.gouji.model.report.Observation.Kind;
import org.gouji.model.schema.FormTable;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleDescriptor;
import org.gouji.spi.rule.RuleInput;
import org.gouji.spi.rule.ValidationRule;
import org.osgi.service.component.annotations.Component;

/**
 * Checks that every table of the form is there and can be read. A table that cannot be read is never taken for zeroes.
 *
 * <p>
 * Source: the printed form, which prescribes its tables.
 */
@Component(service = ValidationRule.class, property = {PluginProperties.ID + "=" + TableRule.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_RULE, PluginProperties.NAME_ZH + "=" + TableRule.NAME_ZH,
        PluginProperties.NAME_EN + "=" + TableRule.NAME_EN, PluginProperties.CODES + "=" + TableRule.CODE})
public final class TableRule implements ValidationRule {

    static final String ID = "structure.tables";
    static final String NAME_ZH = "各表齐全、可读";
    static final String NAME_EN = "Tables are there and readable";
    static final String CODE = "S03";

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN),
            List.of(StructureCodes.S03));

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleInput input, RuleContext context) {
        Set<String> wrong = new HashSet<>();
        for (Observation observation : input.observations()) {
            if (observation.kind() == Kind.TABLE_MISSING || observation.kind() == Kind.TABLE_UNREADABLE) {
                wrong.add(observation.subject());
                report(input, context, observation);
            }
        }
        List<FormTable> tables = input.schema().tables();
        int right = 0;
        for (FormTable table : tables) {
            right += wrong.contains(table.id()) ? 0 : 1;
        }
        if (right > 0) {
            context.passed(CODE, right);
        } else if (tables.isEmpty()) {
            context.notApplicable(CODE, LocalizedText.of("本版本格式没有表", "the form has no table"));
        }
    }

    private static void report(RuleInput input, RuleContext context, Observation observation) {
        boolean unreadable = observation.kind() == Kind.TABLE_UNREADABLE;
        String id = observation.subject();
        LocalizedText number = new Form(input.schema()).tableName(id);
        String title = input.schema().table(id).map(t -> "“" + t.title().zh() + "”").orElse("");
        context.finding(CODE, Severity.ERROR).subjects(List.of(id)).at(observation.at())
                .discriminator(observation.kind().name())
                .message(
                        (unreadable ? "" : "缺少") + number.zh() + title + (unreadable ? "表格无法读取，可能是图片" : "")
                                + "；其数据不当作 0",
                        number.en() + (unreadable ? " cannot be read (an image?)" : " is missing")
                                + "; its values are not taken for 0")
                .report();
    }
}
