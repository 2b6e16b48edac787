package org.gouji.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gouji.model.finding.Finding;
import org.gouji.model.finding.RuleOutcome;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormSchema;

/**
 * What all rules together say, in a stable order.
 *
 * @param findings sorted by code, then in the order of the form, then by message
 * @param outcomes sorted by code, then by rule
 * @since 1.0
 */
public record CheckResult(List<Finding> findings, List<RuleOutcome> outcomes) {

    public CheckResult {
        findings = List.copyOf(findings);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Puts the runs of all rules over a report together.
     *
     * @param runs the runs in any order
     * @param schema the report's form
     * @return the result
     */
    public static CheckResult of(List<RuleRun> runs, FormSchema schema) {
        for (RuleRun run : runs) {
            if (!run.findings().isEmpty()) {
                return of(runs, order(schema));
            }
        }
        return of(runs, Map.of());
    }

    private static Map<String, Integer> order(FormSchema schema) {
        Map<String, Integer> order = new HashMap<>();
        for (CellSpec cell : schema.cells()) {
            order.put(cell.key(), order.size());
        }
        return order;
    }

    /**
     * Puts the runs of all rules over a set of reports together.
     *
     * @param runs the runs in any order
     * @return the result
     */
    public static CheckResult of(List<RuleRun> runs) {
        return of(runs, Map.of());
    }

    private static CheckResult of(List<RuleRun> runs, Map<String, Integer> order) {
        Comparator<Finding> byForm = Comparator.comparingInt(finding -> finding.keys().stream()
                .mapToInt(key -> order.getOrDefault(key, Integer.MAX_VALUE)).min().orElse(Integer.MAX_VALUE));
        Comparator<Finding> findings = Comparator.comparing(Finding::code).thenComparing(byForm)
                .thenComparing(finding -> finding.message().zh()).thenComparing(finding -> finding.message().en())
                .thenComparing(Finding::fingerprint);
        Comparator<RuleOutcome> outcomes = Comparator.comparing(RuleOutcome::code).thenComparing(RuleOutcome::rule);
        List<Finding> allFindings = new ArrayList<>();
        List<RuleOutcome> allOutcomes = new ArrayList<>();
        for (RuleRun run : runs) {
            allFindings.addAll(run.findings());
            allOutcomes.addAll(run.outcomes());
        }
        allFindings.sort(findings);
        allOutcomes.sort(outcomes);
        return new CheckResult(allFindings, allOutcomes);
    }
}
