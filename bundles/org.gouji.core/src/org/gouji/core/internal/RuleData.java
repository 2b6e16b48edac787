package org.gouji.core.internal;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.gouji.core.RunOptions;
import org.gouji.model.document.Document;
import org.gouji.model.report.Report;
import org.gouji.spi.rule.AgencyLevel;

/** What the rules check in turn. What the host has to look up it looks up once, and only if a rule asks. */
public final class RuleData {

    private final Report report;
    private final Document document;
    private final RunOptions options;
    private @Nullable Optional<Report> lastYear;
    private @Nullable Optional<AgencyLevel> level;

    /**
     * Puts the data together.
     *
     * @param report the report
     * @param document the document it was found in
     * @param options where its context comes from
     */
    public RuleData(Report report, Document document, RunOptions options) {
        this.report = report;
        this.document = document;
        this.options = options;
    }

    Report report() {
        return report;
    }

    Document document() {
        return document;
    }

    Optional<Report> lastYear() {
        Optional<Report> known = lastYear;
        if (known == null) {
            known = options.lastYear().apply(report);
            lastYear = known;
        }
        return known;
    }

    Optional<AgencyLevel> level() {
        Optional<AgencyLevel> known = level;
        if (known == null) {
            known = options.level().apply(report);
            level = known;
        }
        return known;
    }

    Optional<LocalDate> asOf() {
        return options.asOf();
    }
}
