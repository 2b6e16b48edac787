package org.gouji.model.finding;

import java.util.List;
import java.util.Objects;

import org.gouji.model.LocalizedText;

/**
 * How the check of one rule code ended for one report. A code without an outcome was not checked, which is not the same
 * as passed.
 *
 * @param code the rule code
 * @param rule id of the rule plug-in
 * @param result how it ended
 * @param checked instances that were decided, such as the columns of an equation
 * @param undetermined instances that could not be decided because a value is blank, missing, text or uncertain
 * @param reasons why it is not applicable, undetermined or failed
 * @since 1.0
 */
public record RuleOutcome(String code, String rule, Result result, int checked, int undetermined,
        List<LocalizedText> reasons) {

    public RuleOutcome {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(result, "result");
        reasons = List.copyOf(reasons);
    }

    /** How a check can end. */
    public enum Result {
        /** Everything that could be decided holds. */
        PASSED,
        /** There are findings. */
        FINDINGS,
        /** It could not be decided, or has no meaning here; the reasons say why. */
        NOT_APPLICABLE,
        /** The rule itself broke. */
        FAILED
    }
}
