package org.gouji.spi.rule;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Checks a set of reports once all of them are known: roll-up, likeness, coverage. One instance serves all threads at
 * once.
 *
 * @since 1.0
 */
@ConsumerType
public interface ReportSetRule {

    /**
     * The same facts as the service properties.
     *
     * @return the descriptor
     */
    RuleDescriptor descriptor();

    /**
     * Checks a set.
     *
     * @param set the reports
     * @param context takes the findings
     */
    void check(ReportSetInput set, RuleContext context);
}
