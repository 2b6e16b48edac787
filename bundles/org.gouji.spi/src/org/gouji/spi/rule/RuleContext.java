package org.gouji.spi.rule;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.spi.Cancellation;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes what a rule finds. For every code of its descriptor a rule must say something: {@link #passed}, a finding,
 * {@link #undetermined} or {@link #notApplicable}; a code about which nothing was said counts as failed to run.
 *
 * @since 1.0
 */
@ProviderType
public interface RuleContext extends Cancellation {

    /**
     * Begins a finding.
     *
     * @param code the code
     * @param severity how much it matters
     * @return describes the finding
     */
    FindingBuilder finding(String code, Severity severity);

    /**
     * States that instances of a check were decided and hold.
     *
     * @param code the code
     * @param instances how many, at least 1
     */
    void passed(String code, int instances);

    /**
     * States that one instance could not be decided.
     *
     * @param code the code
     * @param why the cause, for people
     */
    void undetermined(String code, LocalizedText why);

    /**
     * States that the check has no meaning here, or lacks its context.
     *
     * @param code the code
     * @param why the cause, for people
     */
    void notApplicable(String code, LocalizedText why);
}
