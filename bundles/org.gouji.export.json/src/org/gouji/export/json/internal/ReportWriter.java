package org.gouji.export.json.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;

import org.gouji.model.Diagnostic;
import org.gouji.model.LocalizedText;
import org.gouji.model.finding.Finding;
import org.gouji.model.finding.Proposal;
import org.gouji.model.finding.RuleOutcome;
import org.gouji.model.report.Report;
import org.gouji.model.report.ReportSection;
import org.gouji.model.report.TemplateFit;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.InputFacts;

/** Writes one checked report; fields always in the same order, absent facts left out. */
final class ReportWriter {

    private static final String FORMAT = "gouji-report/1";

    private final JsonGenerator json;
    private final PlaceWriter places;
    private final ValueWriter values;

    ReportWriter(JsonGenerator json) {
        this.json = json;
        this.places = new PlaceWriter(json);
        this.values = new ValueWriter(json, places);
    }

    void write(CheckedReport checked) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        input(checked.input());
        Optional<Report> report = checked.report();
        if (report.isPresent()) {
            report(report.get());
        }
        diagnostics(checked.diagnostics());
        findings(checked.findings());
        rules(checked.outcomes());
        json.writeEndObject();
    }

    private void input(InputFacts input) throws IOException {
        json.writeObjectFieldStart("source");
        json.writeStringField("path", input.path());
        if (!input.container().isEmpty()) {
            json.writeStringField("container", input.container());
        }
        json.writeNumberField("size", input.size());
        json.writeStringField("sha256", input.sha256());
        json.writeEndObject();
        json.writeStringField("status", input.status().name());
        if (!input.detail().equals(LocalizedText.EMPTY)) {
            places.text("statusDetail", input.detail());
        }
        if (input.reader().isPresent()) {
            reader(input.reader().get());
        }
    }

    private void reader(InputFacts.PluginRef reader) throws IOException {
        json.writeObjectFieldStart("reader");
        json.writeStringField("id", reader.id());
        json.writeStringField("bundle", reader.bundle());
        json.writeStringField("version", reader.version());
        json.writeEndObject();
    }

    private void report(Report report) throws IOException {
        template(report.fit());
        json.writeStringField("title", report.title().text());
        if (report.agency().isPresent()) {
            json.writeStringField("agency", report.agency().get());
        }
        if (report.year().isPresent()) {
            json.writeNumberField("year", report.year().get());
        }
        json.writeArrayFieldStart("sections");
        for (ReportSection section : report.sections()) {
            section(section);
        }
        json.writeEndArray();
        values.write(report.values());
    }

    private void template(TemplateFit fit) throws IOException {
        json.writeObjectFieldStart("template");
        json.writeStringField("id", fit.template());
        json.writeNumberField("revision", fit.revision());
        json.writeFieldName("fit");
        json.writeNumber(ValueWriter.fraction(fit.score()));
        places.texts("reasons", fit.reasons());
        json.writeEndObject();
    }

    private void section(ReportSection section) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", section.id());
        json.writeStringField("heading", section.heading());
        places.at(section.headingAt());
        places.string(Names.TEXT, section.text());
        json.writeArrayFieldStart("paragraphs");
        for (ReportSection.Passage passage : section.paragraphs()) {
            passage(passage);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void passage(ReportSection.Passage passage) throws IOException {
        json.writeStartObject();
        places.string(Names.TEXT, passage.text());
        places.at(passage.at());
        json.writeEndObject();
    }

    private void diagnostics(List<Diagnostic> diagnostics) throws IOException {
        json.writeArrayFieldStart("diagnostics");
        for (Diagnostic diagnostic : diagnostics) {
            json.writeStartObject();
            places.string(Names.CODE, diagnostic.code());
            json.writeStringField("severity", diagnostic.severity().id());
            places.text("message", diagnostic.message());
            places.at(diagnostic.at());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void findings(List<Finding> findings) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            json.writeStartObject();
            places.string(Names.CODE, finding.code());
            json.writeStringField("severity", finding.severity().id());
            places.text("message", finding.message());
            places.strings("keys", finding.keys());
            places.at(finding.at());
            if (finding.proposal().isPresent()) {
                proposal(finding.proposal().get());
            }
            json.writeStringField("fingerprint", finding.fingerprint());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void proposal(Proposal proposal) throws IOException {
        json.writeObjectFieldStart("proposal");
        places.text("what", proposal.what());
        if (proposal.key().isPresent()) {
            json.writeStringField("key", proposal.key().get());
        }
        if (proposal.value().isPresent()) {
            json.writeStringField("value", proposal.value().get());
        }
        json.writeFieldName("confidence");
        json.writeNumber(ValueWriter.fraction(proposal.confidence()));
        places.text("why", proposal.why());
        json.writeEndObject();
    }

    private void rules(List<RuleOutcome> outcomes) throws IOException {
        json.writeArrayFieldStart("rules");
        for (RuleOutcome outcome : outcomes) {
            outcome(outcome);
        }
        json.writeEndArray();
    }

    private void outcome(RuleOutcome outcome) throws IOException {
        json.writeStartObject();
        places.string(Names.CODE, outcome.code());
        places.string(Names.RULE, outcome.rule());
        json.writeFieldName(Names.RESULT);
        json.writeString(Names.of(outcome.result()));
        places.number(Names.CHECKED, outcome.checked());
        places.number(Names.UNDETERMINED, outcome.undetermined());
        places.texts("reasons", outcome.reasons());
        json.writeEndObject();
    }
}
