package org.gouji.batch.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonGenerator;

import org.gouji.model.Diagnostic;
import org.gouji.model.LocalizedText;
import org.gouji.model.SourceRange;
import org.gouji.model.finding.Finding;
import org.gouji.model.finding.Proposal;
import org.gouji.model.finding.RuleOutcome;

/** Writes findings and diagnostics with the field names of the export format {@code gouji-report/1}. */
final class FindingJson {

    private static final int FRACTION_DIGITS = 4;

    private final JsonGenerator json;

    FindingJson(JsonGenerator json) {
        this.json = json;
    }

    void diagnostics(List<Diagnostic> diagnostics) throws IOException {
        json.writeArrayFieldStart("diagnostics");
        for (Diagnostic diagnostic : diagnostics) {
            json.writeStartObject();
            json.writeStringField("code", diagnostic.code());
            json.writeStringField("severity", diagnostic.severity().id());
            text("message", diagnostic.message());
            if (diagnostic.at().isPresent()) {
                json.writeFieldName("at");
                range(diagnostic.at().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes more of a finding. */
    interface More {

        void write(Finding finding) throws IOException;
    }

    void findings(String field, List<Finding> findings) throws IOException {
        findings(field, findings, finding -> {
        });
    }

    void findings(String field, List<Finding> findings, More more) throws IOException {
        json.writeArrayFieldStart(field);
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("code", finding.code());
            json.writeStringField("severity", finding.severity().id());
            text("message", finding.message());
            strings("keys", finding.keys());
            json.writeArrayFieldStart("at");
            for (SourceRange range : finding.at()) {
                range(range);
            }
            json.writeEndArray();
            if (finding.proposal().isPresent()) {
                proposal(finding.proposal().get());
            }
            json.writeStringField("fingerprint", finding.fingerprint());
            more.write(finding);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** How a check ended, as an object. */
    void outcome(RuleOutcome outcome) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", outcome.code());
        json.writeStringField("rule", outcome.rule());
        json.writeStringField("result", outcome.result().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeNumberField("checked", outcome.checked());
        json.writeNumberField("undetermined", outcome.undetermined());
        texts("reasons", outcome.reasons());
        json.writeEndObject();
    }

    void text(String field, LocalizedText text) throws IOException {
        json.writeFieldName(field);
        text(text);
    }

    void texts(String field, List<LocalizedText> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (LocalizedText text : texts) {
            text(text);
        }
        json.writeEndArray();
    }

    void strings(String field, List<String> strings) throws IOException {
        json.writeArrayFieldStart(field);
        for (String string : strings) {
            json.writeString(string);
        }
        json.writeEndArray();
    }

    void fraction(String field, double value) throws IOException {
        json.writeFieldName(field);
        json.writeNumber(BigDecimal.valueOf(value).setScale(FRACTION_DIGITS, RoundingMode.HALF_UP).stripTrailingZeros()
                .toPlainString());
    }

    private void text(LocalizedText text) throws IOException {
        json.writeStartObject();
        json.writeStringField("zh", text.zh());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }

    private void proposal(Proposal proposal) throws IOException {
        json.writeObjectFieldStart("proposal");
        text("what", proposal.what());
        if (proposal.key().isPresent()) {
            json.writeStringField("key", proposal.key().get());
        }
        if (proposal.value().isPresent()) {
            json.writeStringField("value", proposal.value().get());
        }
        fraction("confidence", proposal.confidence());
        text("why", proposal.why());
        json.writeEndObject();
    }

    void range(SourceRange range) throws IOException {
        json.writeStartObject();
        if (!range.container().isEmpty()) {
            json.writeStringField("container", range.container());
        }
        json.writeStringField("node", range.node());
        json.writeNumberField("start", range.start());
        json.writeNumberField("end", range.end());
        json.writeStringField("precision", range.precision().name().toLowerCase(Locale.ROOT));
        if (range.locator().isPresent()) {
            json.writeObjectFieldStart("locator");
            locator(range.locator().get());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void locator(SourceRange.Locator locator) throws IOException {
        if (locator instanceof SourceRange.LineColumn place) {
            json.writeNumberField("line", place.line());
            json.writeNumberField("column", place.column());
        } else if (locator instanceof SourceRange.TableCell place) {
            json.writeNumberField("table", place.table());
            json.writeNumberField("row", place.row());
            json.writeNumberField("cell", place.cell());
        } else if (locator instanceof SourceRange.PageBox place) {
            json.writeNumberField("page", place.page());
            json.writeNumberField("box", place.box());
        }
    }
}
