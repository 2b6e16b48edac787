package org.gouji.store.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.model.Diagnostic;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.SourceRange;
import org.gouji.model.finding.Finding;
import org.gouji.model.report.Value;
import org.gouji.spi.export.CheckedReport;
import org.gouji.store.correction.Correction;
import org.gouji.store.correction.Patches;
import org.gouji.store.correction.Patches.Patched;
import org.gouji.store.filing.FilingDetail;
import org.gouji.store.waiver.Waiver;

/**
 * A filing as export targets take it: its current values, with what officers did to it among the diagnostics.
 *
 * @since 1.0
 */
public final class FilingExport {

    private static final String WAIVED = "workspace.waived";

    private FilingExport() {
    }

    /**
     * A filing with all its findings.
     *
     * @param detail the filing
     * @param asOf the day on which a waiver must hold
     * @return the report with every finding, and corrections and waivers among the diagnostics
     */
    public static CheckedReport of(FilingDetail detail, LocalDate asOf) {
        List<Diagnostic> diagnostics = new ArrayList<>(detail.diagnostics());
        detail.patches().stream().filter(patched -> patched.outcome() == Patches.Outcome.APPLIED)
                .forEach(patched -> diagnostics.add(corrected(detail, patched)));
        for (Finding finding : detail.findings()) {
            detail.waiver(finding, asOf).ifPresent(waiver -> diagnostics.add(waived(waiver)));
        }
        return new CheckedReport(detail.input(), 0, Optional.empty(), detail.current(), diagnostics,
                detail.findings(), detail.outcomes());
    }

    /**
     * A filing with what its agency has to correct.
     *
     * @param detail the filing
     * @param asOf the day on which a waiver must hold
     * @return the report with the findings that are not waived
     */
    public static CheckedReport open(FilingDetail detail, LocalDate asOf) {
        List<Finding> open = detail.findings().stream().filter(finding -> detail.waiver(finding, asOf).isEmpty())
                .toList();
        return new CheckedReport(detail.input(), 0, Optional.empty(), detail.current(), detail.diagnostics(), open,
                detail.outcomes());
    }

    private static Diagnostic corrected(FilingDetail detail, Patched patched) {
        Correction correction = patched.correction();
        LocalizedText cell = detail.current().flatMap(report -> report.schema().cell(correction.key()))
                .map(spec -> spec.name()).orElse(LocalizedText.same(correction.key()));
        Optional<SourceRange> at = detail.original()
                .flatMap(report -> report.values().get(correction.key())).flatMap(Value::at);
        String after = correction.replacement();
        return new Diagnostic(CheckedReport.CORRECTED, Severity.INFO, LocalizedText.of(
                cell.zh() + " 由 " + correction.expected() + " 更正为 " + (after.isEmpty() ? "空白" : after) + "（"
                        + correction.author() + "，" + correction.at() + "，" + correction.reason() + "）",
                cell.en() + " corrected from " + correction.expected() + " to " + (after.isEmpty() ? "blank" : after)
                        + " (" + correction.author() + ", " + correction.at() + ", " + correction.reason() + ")"),
                at);
    }

    private static Diagnostic waived(Waiver waiver) {
        String until = waiver.until().map(day -> ", " + day).orElse("");
        return Diagnostic.of(WAIVED, Severity.INFO, LocalizedText.of(
                waiver.code() + " 已豁免（" + waiver.author() + until.replace(", ", "，至 ") + "，" + waiver.reason() + "）",
                waiver.code() + " waived (" + waiver.author() + until.replace(", ", ", until ") + ", "
                        + waiver.reason() + ")"));
    }
}
