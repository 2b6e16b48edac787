package org.gouji.store.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.gouji.migration.MigratedReport;
import org.gouji.migration.Migration;
import org.gouji.model.Diagnostic;
import org.gouji.model.Severity;
import org.gouji.model.report.Report;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.export.CheckedReport;
import org.gouji.store.filing.FilingDetail;

/**
 * A filing with its values in a newer form. The filing itself stays as it is.
 *
 * @param detail the filing
 * @param old its report as it stands
 * @param report its values in the newer form, and what is lost
 * @since 1.0
 */
public record MigratedFiling(FilingDetail detail, Report old, MigratedReport report) {

    private static final String LOST = "migration.lost";

    public MigratedFiling {
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(old, "old");
        Objects.requireNonNull(report, "report");
    }

    /**
     * Carries a filing into a newer form.
     *
     * @param detail the filing
     * @param form the newer form
     * @return the filing in it; empty when it holds no report, or the form does not say what becomes of its cells
     */
    public static Optional<MigratedFiling> of(FilingDetail detail, FormSchema form) {
        return detail.current().flatMap(
                old -> Migration.migrate(old, form).map(report -> new MigratedFiling(detail, old, report)));
    }

    /**
     * How many cells of the newer form are filled.
     *
     * @return the number
     */
    public long carried() {
        return report.values().all().stream().filter(value -> value.state() != ValueState.MISSING).count();
    }

    /**
     * As export targets take it: what is lost stands among the diagnostics.
     *
     * @param asOf the day on which a waiver must hold
     * @return the report in the newer form
     */
    public CheckedReport checked(LocalDate asOf) {
        List<Diagnostic> diagnostics = new ArrayList<>(FilingExport.of(detail, asOf).diagnostics());
        for (MigratedReport.Loss loss : report.losses()) {
            diagnostics.add(new Diagnostic(LOST, Severity.WARNING, loss.text(), loss.value().at()));
        }
        return new CheckedReport(detail.input(), 0, Optional.empty(), Optional.of(report.report(old)), diagnostics,
                List.of(), List.of());
    }
}
