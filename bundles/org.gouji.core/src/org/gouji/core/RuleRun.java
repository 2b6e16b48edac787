package org.gouji.core;

import java.util.List;

import org.gouji.model.finding.Finding;
import org.gouji.model.finding.RuleOutcome;
import org.gouji.spi.export.InputFacts.PluginRef;

/**
 * One rule plug-in run over one report.
 *
 * @param rule the rule
 * @param findings what it found
 * @param outcomes one for each code
 * @param reads what it read
 * @since 1.0
 */
public record RuleRun(PluginRef rule, List<Finding> findings, List<RuleOutcome> outcomes, RuleReads reads) {

    public RuleRun {
        findings = List.copyOf(findings);
        outcomes = List.copyOf(outcomes);
    }
}
