package org.gouji.spi.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.gouji.model.report.Report;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The reports of one run.
 *
 * @since 1.0
 */
@ProviderType
public interface ReportSetInput {

    /**
     * The members in the order of the inputs.
     *
     * @return an unmodifiable list
     */
    List<Member> members();

    /**
     * The date as of which to judge.
     *
     * @return the date, or empty when none was given
     */
    Optional<LocalDate> asOf();

    /**
     * One report of the set.
     *
     * @param path the input's path as given
     * @param report the report
     */
    record Member(String path, Report report) {
    }
}
