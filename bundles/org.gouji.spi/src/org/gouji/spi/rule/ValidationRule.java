package org.gouji.spi.rule;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Checks one report. One instance serves all threads at once.
 *
 * @since 1.0
 */
@ConsumerType
public interface ValidationRule {

    /**
     * The same facts as the service properties.
     *
     * @return the descriptor
     */
    RuleDescriptor descriptor();

    /**
     * Checks a report.
     *
     * @param input the report
     * @param context takes the findings
     */
    void check(RuleInput input, RuleContext context);
}
