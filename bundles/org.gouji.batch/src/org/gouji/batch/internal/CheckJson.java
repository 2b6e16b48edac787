package org.gouji.batch.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;

import org.gouji.core.CheckResult;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.finding.RuleOutcome;
import org.gouji.model.report.Report;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.InputFacts;

/** What check writes for programs: one object with the inputs in order. */
final class CheckJson implements CheckOutput {

    private static final String FORMAT = "gouji-check/1";

    private final JsonGenerator json;
    private final FindingJson findings;
    private boolean inputsOpen = true;

    CheckJson(Terminal terminal) throws IOException {
        this.json = JsonOutput.generator(terminal.results());
        this.findings = new FindingJson(json);
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeArrayFieldStart("inputs");
    }

    @Override
    public void add(CheckedReport checked) throws IOException {
        json.writeStartObject();
        input(checked.input());
        json.writeBooleanField("reportFound", checked.report().isPresent());
        Optional<Report> report = checked.report();
        if (report.isPresent()) {
            report(checked.index() + 1, report.get());
        }
        json.writeNumberField("undetermined", Tally.undetermined(checked));
        findings.diagnostics(checked.diagnostics());
        findings.findings("findings", checked.findings());
        failed("failedRules", checked.outcomes());
        json.writeEndObject();
    }

    @Override
    public void addSet(CheckResult together) throws IOException {
        endInputs();
        findings.findings("setFindings", together.findings());
        outcomes(together.outcomes());
        failed("failedSetRules", together.outcomes());
    }

    @Override
    public void close(Tally tally, List<Inputs.Skipped> skipped) throws IOException {
        endInputs();
        json.writeArrayFieldStart("skipped");
        for (Inputs.Skipped path : skipped) {
            json.writeStartObject();
            json.writeStringField("path", path.path());
            json.writeStringField("reason", path.why().slug());
            json.writeEndObject();
        }
        json.writeEndArray();
        totals(tally);
        json.writeNumberField("exitCode", tally.exitCode());
        json.writeEndObject();
        JsonOutput.end(json);
    }

    private void endInputs() throws IOException {
        if (inputsOpen) {
            json.writeEndArray();
            inputsOpen = false;
        }
    }

    private void input(InputFacts input) throws IOException {
        json.writeStringField("path", input.path());
        if (!input.container().isEmpty()) {
            json.writeStringField("container", input.container());
        }
        json.writeStringField("status", input.status().name());
        if (!input.detail().equals(LocalizedText.EMPTY)) {
            findings.text("statusDetail", input.detail());
        }
        if (input.reader().isPresent()) {
            json.writeStringField("reader", input.reader().get().id());
        }
    }

    private void report(int number, Report report) throws IOException {
        json.writeNumberField("report", number);
        if (report.agency().isPresent()) {
            json.writeStringField("agency", report.agency().get());
        }
        if (report.year().isPresent()) {
            json.writeNumberField("year", report.year().get());
        }
        json.writeStringField("template", report.fit().template());
        json.writeNumberField("templateRevision", report.fit().revision());
    }

    private void outcomes(List<RuleOutcome> outcomes) throws IOException {
        json.writeArrayFieldStart("setOutcomes");
        for (RuleOutcome outcome : outcomes) {
            findings.outcome(outcome);
        }
        json.writeEndArray();
    }

    private void failed(String field, List<RuleOutcome> outcomes) throws IOException {
        json.writeArrayFieldStart(field);
        for (RuleOutcome outcome : outcomes) {
            if (outcome.result() == RuleOutcome.Result.FAILED) {
                json.writeStartObject();
                json.writeStringField("code", outcome.code());
                json.writeStringField("rule", outcome.rule());
                findings.texts("reasons", outcome.reasons());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void totals(Tally tally) throws IOException {
        json.writeObjectFieldStart("totals");
        json.writeNumberField("inputs", tally.inputs());
        json.writeNumberField("reports", tally.reports());
        json.writeNumberField("errors", tally.findings(Severity.ERROR));
        json.writeNumberField("warnings", tally.findings(Severity.WARNING));
        json.writeNumberField("infos", tally.findings(Severity.INFO));
        json.writeNumberField("unreadable", tally.unreadable());
        json.writeNumberField("partial", tally.partial());
        json.writeNumberField("undetermined", tally.undetermined());
        json.writeNumberField("failed", tally.failed());
        json.writeEndObject();
    }
}
