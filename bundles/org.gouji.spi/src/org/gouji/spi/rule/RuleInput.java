package org.gouji.spi.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.gouji.model.document.Document;
import org.gouji.model.report.Observation;
import org.gouji.model.report.Report;
import org.gouji.model.report.ReportSection;
import org.gouji.model.report.Value;
import org.gouji.model.schema.FormSchema;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one report a rule looks at. Records what was read and what was absent, so that a correction re-runs only the rules
 * that depend on it; rules therefore read values here and nowhere else.
 *
 * @since 1.0
 */
@ProviderType
public interface RuleInput {

    /**
     * The form.
     *
     * @return the schema
     */
    FormSchema schema();

    /**
     * A value.
     *
     * @param key the key
     * @return the value, or empty when the form has no such cell
     */
    Optional<Value> value(String key);

    /**
     * All values in the order of the form. A rule that calls it depends on every value.
     *
     * @return an unmodifiable list
     */
    List<Value> values();

    /**
     * The report's title, agency and year.
     *
     * @return the title
     */
    Report.Title title();

    /**
     * The sections found, in document order.
     *
     * @return an unmodifiable list
     */
    List<ReportSection> sections();

    /**
     * What binding noticed.
     *
     * @return an unmodifiable list
     */
    List<Observation> observations();

    /**
     * The whole document the report was found in.
     *
     * @return the document
     */
    Document document();

    /**
     * Last year's report of the same agency.
     *
     * @return the report, or empty when it is not known
     */
    Optional<Report> lastYear();

    /**
     * The agency's level.
     *
     * @return the level, or empty when it is not known
     */
    Optional<AgencyLevel> agencyLevel();

    /**
     * The date as of which to judge. No rule reads the clock.
     *
     * @return the date, or empty when none was given
     */
    Optional<LocalDate> asOf();
}
