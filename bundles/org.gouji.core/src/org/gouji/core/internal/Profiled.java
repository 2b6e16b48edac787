package org.gouji.core.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.core.RuleProfile;
import org.gouji.core.RuleProfile.Level;
import org.gouji.core.RuleRun;
import org.gouji.model.LocalizedText;
import org.gouji.model.finding.Finding;
import org.gouji.model.finding.RuleOutcome;
import org.gouji.model.finding.RuleOutcome.Result;

/** A rule's run as the office's profile has it. A rule that broke stays broken: nobody set that. */
final class Profiled {

    private static final LocalizedText OFF = LocalizedText.of("本单位的规则设置关闭了此项。",
            "The office's rule profile has this code off.");

    private Profiled() {
    }

    static RuleRun of(RuleRun run, RuleProfile profile) {
        if (profile.levels().isEmpty()) {
            return run;
        }
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : run.findings()) {
            Optional<Level> level = profile.level(finding.code());
            if (level.isEmpty()) {
                findings.add(finding);
            } else {
                level.get().severity().ifPresent(severity -> findings.add(new Finding(finding.code(), severity,
                        finding.message(), finding.keys(), finding.at(), finding.proposal(),
                        finding.fingerprint())));
            }
        }
        List<RuleOutcome> outcomes = run.outcomes().stream()
                .map(outcome -> off(outcome, profile) ? silenced(outcome) : outcome).toList();
        return new RuleRun(run.rule(), findings, outcomes, run.reads());
    }

    private static boolean off(RuleOutcome outcome, RuleProfile profile) {
        return outcome.result() != Result.FAILED && profile.level(outcome.code()).filter(Level.OFF::equals).isPresent();
    }

    private static RuleOutcome silenced(RuleOutcome outcome) {
        return new RuleOutcome(outcome.code(), outcome.rule(), Result.NOT_APPLICABLE, 0, 0, List.of(OFF));
    }
}
