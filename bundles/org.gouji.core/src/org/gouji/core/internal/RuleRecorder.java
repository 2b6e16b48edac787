package org.gouji.core.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.SourceRange;
import org.gouji.model.finding.Finding;
import org.gouji.model.finding.RuleOutcome;
import org.gouji.model.finding.RuleOutcome.Result;
import org.gouji.spi.Cancellation;
import org.gouji.spi.rule.FindingBuilder;
import org.gouji.spi.rule.RuleContext;

/** Takes what one rule says about its codes, and draws the outcomes from it. */
final class RuleRecorder implements RuleContext {

    /** The reason for one undetermined column is enough; a form has two hundred cells. */
    private static final int MAX_REASONS = 20;
    private static final LocalizedText SILENT = LocalizedText.of("规则没有给出结论，按未能运行处理。",
            "The rule said nothing about this code, which counts as failed.");

    private final String rule;
    private final Cancellation cancellation;
    private final Function<String, Optional<SourceRange>> places;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Said> byCode = new LinkedHashMap<>();

    RuleRecorder(String rule, Cancellation cancellation, Function<String, Optional<SourceRange>> places) {
        this.rule = rule;
        this.cancellation = cancellation;
        this.places = places;
    }

    private static final class Said {

        private final Set<LocalizedText> reasons = new LinkedHashSet<>();
        private int passed;
        private int found;
        private int undetermined;
        private boolean notApplicable;

        private void because(LocalizedText reason) {
            if (reasons.size() < MAX_REASONS) {
                reasons.add(reason);
            }
        }

        private Result result() {
            if (found > 0) {
                return Result.FINDINGS;
            }
            if (passed > 0) {
                return Result.PASSED;
            }
            return undetermined > 0 || notApplicable ? Result.NOT_APPLICABLE : Result.FAILED;
        }

        private RuleOutcome outcome(String code, String rule) {
            Result result = result();
            if (result == Result.FAILED) {
                because(SILENT);
            }
            return new RuleOutcome(code, rule, result, passed + found, undetermined, List.copyOf(reasons));
        }
    }

    private Said said(String code) {
        return byCode.computeIfAbsent(code, c -> new Said());
    }

    @Override
    public FindingBuilder finding(String code, Severity severity) {
        cancellation.checkpoint();
        return new FindingDraft(code, severity, places, finding -> {
            said(code).found++;
            findings.add(finding);
        });
    }

    @Override
    public void passed(String code, int instances) {
        if (instances < 1) {
            throw new IllegalArgumentException(code + ": " + instances + " instances");
        }
        said(code).passed += instances;
    }

    @Override
    public void undetermined(String code, LocalizedText why) {
        Said said = said(code);
        said.undetermined++;
        said.because(why);
    }

    @Override
    public void notApplicable(String code, LocalizedText why) {
        Said said = said(code);
        said.notApplicable = true;
        said.because(why);
    }

    @Override
    public void checkpoint() {
        cancellation.checkpoint();
    }

    List<Finding> findings() {
        return findings;
    }

    /** One outcome for each code the rule promised or spoke of. */
    List<RuleOutcome> outcomes(List<String> promised) {
        promised.forEach(this::said);
        List<RuleOutcome> outcomes = new ArrayList<>();
        byCode.forEach((code, said) -> outcomes.add(said.outcome(code, rule)));
        return outcomes;
    }

    /** What it said before it broke does not count: nobody knows how far it came. */
    List<RuleOutcome> failed(List<String> promised, LocalizedText why) {
        promised.forEach(this::said);
        return byCode.keySet().stream()
                .map(code -> new RuleOutcome(code, rule, Result.FAILED, 0, 0, List.of(why))).toList();
    }
}
