package org.gouji.rules.structure.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.SourceRange;
import org.gouji.model.report.Observation;
import org.gouji.model.report.Observation.Kind;
import org.gouji.model.schema.FormTable;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.rule.FindingBuilder;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleDescriptor;
import org.gouji.spi.rule.RuleInput;
import org.gouji.spi.rule.ValidationRule;
import org.osgi.service.component.annotations.Component;

/**
 * Checks that every row and column of a table is there once, with its label and with as many values as columns.
 *
 * <p>
 * Source: the printed form, which prescribes rows and columns.
 */
@Component(service = ValidationRule.class, property = {PluginProperties.ID + "=" + GridRule.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_RULE, PluginProperties.NAME_ZH + "=" + GridRule.NAME_ZH,
        PluginProperties.NAME_EN + "=" + GridRule.NAME_EN, PluginProperties.CODES + "=" + GridRule.CODE})
public final class GridRule implements ValidationRule {

    static final String ID = "structure.grid";
    static final String NAME_ZH = "行列齐全、数据对位";
    static final String NAME_EN = "Rows and columns are complete and aligned";
    static final String CODE = "S04";

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN),
            List.of(StructureCodes.S04));

    private static final Set<Kind> SINGLE = EnumSet.of(Kind.ROW_MISSING, Kind.ROW_REPEATED, Kind.ROW_UNKNOWN,
            Kind.ROW_LABEL_LOST, Kind.COLUMN_MISSING, Kind.COLUMN_UNKNOWN);
    private static final int MAX_ROWS = 4;

    /** Observations that make one finding. */
    private record Group(String table, Kind kind, Severity severity) {
    }

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleInput input, RuleContext context) {
        List<Observation> relevant = new ArrayList<>();
        for (Observation observation : input.observations()) {
            if (isRelevant(observation.kind())) {
                relevant.add(observation);
            }
        }
        Form form = new Form(input.schema());
        if (!relevant.isEmpty()) {
            report(input, context, form, relevant);
        }
        Set<String> touched = new HashSet<>();
        relevant.forEach(observation -> touched.add(form.table(observation)));
        int clean = 0;
        for (FormTable table : input.schema().tables()) {
            clean += touched.contains(table.id()) ? 0 : 1;
        }
        if (clean > 0) {
            context.passed(CODE, clean);
        } else if (relevant.isEmpty()) {
            context.notApplicable(CODE, LocalizedText.of("本版本格式没有表", "the form has no table"));
        }
    }

    private static boolean isRelevant(Kind kind) {
        return SINGLE.contains(kind) || kind == Kind.ROW_MISALIGNED || kind == Kind.LABEL_DRIFT;
    }

    private static void report(RuleInput input, RuleContext context, Form form, List<Observation> relevant) {
        Map<Group, List<Observation>> groups = new LinkedHashMap<>();
        for (Observation observation : relevant) {
            if (SINGLE.contains(observation.kind())) {
                reportSingle(form, context, observation);
            } else {
                Group group = new Group(form.table(observation), observation.kind(), severity(observation));
                groups.computeIfAbsent(group, g -> new ArrayList<>()).add(observation);
            }
        }
        groups.forEach((group, members) -> reportGroup(input, context, group, members));
    }

    private static Severity severity(Observation observation) {
        return observation.kind() == Kind.LABEL_DRIFT ? Severity.INFO : observation.severity();
    }

    private static void reportSingle(Form form, RuleContext context, Observation observation) {
        LocalizedText table = form.tableName(form.table(observation));
        FindingBuilder finding = context.finding(CODE, observation.severity()).at(observation.at())
                .discriminator(observation.kind() + " " + observation.detail().zh())
                .message(table.zh() + "：" + observation.detail().zh(), table.en() + ": " + observation.detail().en());
        if (observation.keys().isEmpty()) {
            finding.subjects(List.of(observation.subject()));
        } else {
            finding.keys(form.inOrder(observation.keys()));
        }
        finding.report();
    }

    private static void reportGroup(RuleInput input, RuleContext context, Group group, List<Observation> members) {
        Form form = new Form(input.schema());
        List<String> keys = form.inOrder(members.stream().flatMap(o -> o.keys().stream()).toList());
        LocalizedText text = members.size() == 1 ? members.get(0).detail() : summary(form, group, members, keys);
        LocalizedText table = form.tableName(group.table());
        List<SourceRange> at = members.stream().flatMap(o -> o.at().stream()).distinct().toList();
        FindingBuilder finding = context.finding(CODE, group.severity()).at(at).discriminator(group.kind().name())
                .message(table.zh() + "：" + text.zh(), table.en() + ": " + text.en());
        if (keys.isEmpty()) {
            finding.subjects(members.stream().map(Observation::subject).distinct().toList());
        } else {
            finding.keys(keys);
        }
        new InferredRows(input, form).proposal(keys).ifPresent(finding::proposal);
        finding.report();
    }

    private static LocalizedText summary(Form form, Group group, List<Observation> members, List<String> keys) {
        List<String> rows = form.rows(keys);
        String names = String.join("、", rows.stream().limit(MAX_ROWS).map(row -> "“" + row + "”").toList());
        boolean more = rows.size() > MAX_ROWS;
        if (group.kind() == Kind.LABEL_DRIFT) {
            return LocalizedText.of("有 " + members.size() + " 处行名、列名错位，数值已无损读出",
                    members.size() + " labels drifted; every value was read without loss");
        }
        return LocalizedText.of(
                "有 " + members.size() + " 行的数与列对不齐：" + names + (more ? "等" : "") + "。如" + members.get(0).detail().zh(),
                members.size() + " rows whose values do not line up with the columns: " + names.replace("、", ", ")
                        + (more ? " and others" : "") + ". For instance: " + members.get(0).detail().en());
    }
}
