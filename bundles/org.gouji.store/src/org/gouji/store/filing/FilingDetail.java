package org.gouji.store.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.gouji.model.Diagnostic;
import org.gouji.model.finding.Finding;
import org.gouji.model.finding.RuleOutcome;
import org.gouji.model.report.Report;
import org.gouji.spi.export.InputFacts;
import org.gouji.store.correction.Patches.Patched;
import org.gouji.store.journal.Entry;
import org.gouji.store.waiver.Waiver;

/**
 * Everything about a filing as it stands.
 *
 * @param filing the filing
 * @param input the latest version's file; its size is not told
 * @param original the report as it was read; empty when the file holds none
 * @param current the report with its corrections
 * @param patches every correction with what became of it on the latest version
 * @param diagnostics from reading and binding
 * @param findings of the corrected report
 * @param outcomes of the rules
 * @param waivers every waiver in the order they were made, those that no longer count included
 * @param history everything that happened to it, oldest first
 * @since 1.0
 */
public record FilingDetail(Filing filing, InputFacts input, Optional<Report> original, Optional<Report> current,
        List<Patched> patches, List<Diagnostic> diagnostics, List<Finding> findings, List<RuleOutcome> outcomes,
        List<Waiver> waivers, List<Entry> history) {

    public FilingDetail {
        Objects.requireNonNull(filing, "filing");
        patches = List.copyOf(patches);
        diagnostics = List.copyOf(diagnostics);
        findings = List.copyOf(findings);
        outcomes = List.copyOf(outcomes);
        waivers = List.copyOf(waivers);
        history = List.copyOf(history);
    }

    /**
     * Whether a finding is waived, by whom, why and until when.
     *
     * @param finding a finding of this filing
     * @param asOf the day on which a waiver must hold
     * @return the waiver, or empty when the finding is open
     */
    public Optional<Waiver> waiver(Finding finding, LocalDate asOf) {
        return waivers.stream().filter(waiver -> waiver.fingerprint().equals(finding.fingerprint()))
                .filter(waiver -> waiver.holds(asOf)).findFirst();
    }
}
