package org.gouji.spi.export;

import java.util.List;
import java.util.Optional;

import org.gouji.model.Diagnostic;
import org.gouji.model.document.Document;
import org.gouji.model.finding.Finding;
import org.gouji.model.finding.RuleOutcome;
import org.gouji.model.report.Report;

/**
 * Everything known of one report after checking. An input that holds no report yields one of these without a report.
 *
 * @param input the input
 * @param index number of the report in its input, zero-based
 * @param document what was read; empty when the input is unreadable
 * @param report what was bound; empty when no template fits
 * @param diagnostics from reading and binding
 * @param findings from checking, in a stable order
 * @param outcomes one for each rule code
 * @since 1.0
 */
public record CheckedReport(InputFacts input, int index, Optional<Document> document, Optional<Report> report,
        List<Diagnostic> diagnostics, List<Finding> findings, List<RuleOutcome> outcomes) {

    /**
     * The code of a diagnostic that tells of a value which an officer corrected: from what to what, who, when and why.
     * Its place is that of the value in the file, so that a target can mark the cell.
     */
    public static final String CORRECTED = "workspace.corrected";

    public CheckedReport {
        diagnostics = List.copyOf(diagnostics);
        findings = List.copyOf(findings);
        outcomes = List.copyOf(outcomes);
    }
}
