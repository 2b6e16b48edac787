package org.gouji.batch.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;

import org.gouji.model.Severity;
import org.gouji.model.finding.Finding;
import org.gouji.model.report.Report;
import org.gouji.model.report.Value;
import org.gouji.spi.export.CheckedReport;
import org.gouji.store.Workspace;
import org.gouji.store.correction.Patches.Patched;
import org.gouji.store.correction.ValueText;
import org.gouji.store.filing.FilingDetail;
import org.gouji.store.waiver.Waiver;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace show}: the findings and corrections of reports. */
final class ShowVerb extends WorkspaceVerb {

    private static final String NAME = "show";

    ShowVerb() {
        super(NAME);
    }

    @Override
    public CommandSpec spec() {
        return WorkspaceGrammar.lookingAsOf(NAME).addPositional(WorkspaceGrammar.someIds());
    }

    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        LocalDate asOf = WorkspaceGrammar.asOf(arguments);
        List<Long> filings = WorkspaceGrammar.known(workspace, arguments);
        if (arguments.json()) {
            WorkspaceJson.each(shell.terminal().results(), filings,
                    (json, filing) -> json(json, workspace.filings().detail(filing, asOf), asOf));
            return ExitCode.CLEAN;
        }
        for (long filing : filings) {
            WorkspaceGrammar.heading(shell, filings, filing);
            text(shell, workspace.filings().detail(filing, asOf), asOf);
        }
        return ExitCode.CLEAN;
    }

    private static void text(Shell shell, FilingDetail detail, LocalDate asOf) {
        new CheckText(shell.terminal(), shell.texts(), Severity.INFO, finding -> remarks(shell, detail, finding, asOf))
                .add(new CheckedReport(detail.input(), 0, Optional.empty(), detail.current(), detail.diagnostics(),
                        detail.findings(), detail.outcomes()));
        for (Patched patched : detail.patches()) {
            shell.terminal().line("  " + FilingWords.patch(shell, patched));
        }
    }

    private static List<String> remarks(Shell shell, FilingDetail detail, Finding finding, LocalDate asOf) {
        List<String> remarks = new ArrayList<>();
        remarks.add(shell.say(Message.FINDING_MARK, finding.fingerprint()));
        detail.waiver(finding, asOf).ifPresent(waiver -> remarks.add(WaiverWords.line(shell, waiver)));
        return remarks;
    }

    private static void json(JsonGenerator json, FilingDetail detail, LocalDate asOf) throws IOException {
        WorkspaceJson.filing(json, detail.filing(), asOf);
        FindingJson words = new FindingJson(json);
        if (detail.current().isPresent() && detail.original().isPresent()) {
            values(json, detail.original().get(), detail.current().get());
        }
        json.writeArrayFieldStart("corrections");
        for (Patched patched : detail.patches()) {
            correction(json, patched);
        }
        json.writeEndArray();
        words.diagnostics(detail.diagnostics());
        words.findings("findings", detail.findings(), finding -> {
            Optional<Waiver> waiver = detail.waiver(finding, asOf);
            if (waiver.isPresent()) {
                json.writeNumberField("waiver", waiver.get().id());
            }
        });
        json.writeArrayFieldStart("waivers");
        for (Waiver waiver : detail.waivers()) {
            json.writeStartObject();
            WaiverWords.json(json, waiver, asOf);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void values(JsonGenerator json, Report original, Report current) throws IOException {
        json.writeObjectFieldStart("values");
        for (Value value : current.values().all()) {
            json.writeObjectFieldStart(value.key());
            WorkspaceJson.value(json, ValueText.of(value));
            ValueText before = original.values().get(value.key()).map(ValueText::of).orElse(ValueText.of(value));
            if (!before.equals(ValueText.of(value))) {
                json.writeObjectFieldStart("original");
                WorkspaceJson.value(json, before);
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void correction(JsonGenerator json, Patched patched) throws IOException {
        json.writeStartObject();
        CorrectionJson.fields(json, patched.correction());
        json.writeStringField("outcome", CorrectionJson.word(patched.outcome()));
        json.writeEndObject();
    }
}
