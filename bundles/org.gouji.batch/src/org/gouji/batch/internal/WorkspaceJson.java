package org.gouji.batch.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;

import org.gouji.model.report.Report;
import org.gouji.model.report.Value;
import org.gouji.store.correction.Correction;
import org.gouji.store.correction.Patches.Patched;
import org.gouji.store.correction.ValueText;
import org.gouji.store.filing.Filing;
import org.gouji.store.filing.FilingDetail;
import org.gouji.store.filing.FilingState;
import org.gouji.store.journal.Entry;

/** What the workspace commands tell programs: {@code gouji-workspace/1}. */
final class WorkspaceJson {

    private WorkspaceJson() {
    }

    /** Writes the members of the one object. */
    private interface Body {

        void write(JsonGenerator json) throws IOException;
    }

    private static void object(OutputStream out, Body body) throws IOException {
        JsonGenerator json = JsonOutput.generator(out);
        json.writeStartObject();
        json.writeStringField("format", "gouji-workspace/1");
        body.write(json);
        json.writeEndObject();
        JsonOutput.end(json);
    }

    static void status(OutputStream out, Map<String, Map<FilingState, Integer>> years) throws IOException {
        object(out, json -> {
            json.writeObjectFieldStart("years");
            for (Map.Entry<String, Map<FilingState, Integer>> year : years.entrySet()) {
                json.writeObjectFieldStart(year.getKey());
                for (Map.Entry<FilingState, Integer> state : year.getValue().entrySet()) {
                    json.writeNumberField(state.getKey().id(), state.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        });
    }

    static void list(OutputStream out, List<Filing> filings) throws IOException {
        object(out, json -> {
            json.writeArrayFieldStart("filings");
            for (Filing filing : filings) {
                json.writeStartObject();
                filing(json, filing);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void filing(JsonGenerator json, Filing filing) throws IOException {
        json.writeNumberField("id", filing.id());
        if (filing.name().isPresent()) {
            json.writeStringField("agency", filing.name().get());
        }
        if (filing.year().isPresent()) {
            json.writeNumberField("year", filing.year().get());
        }
        json.writeStringField("state", filing.state().id());
        json.writeStringField("since", filing.stateAt().toString());
        json.writeStringField("by", filing.stateBy());
        json.writeNumberField("versions", filing.versions());
        json.writeStringField("path", filing.latest().path());
        json.writeStringField("container", filing.latest().container());
        json.writeStringField("status", filing.latest().status().name());
        json.writeStringField("received", filing.latest().at().toString());
        if (filing.counts().isPresent()) {
            json.writeNumberField("errors", filing.counts().get().errors());
            json.writeNumberField("warnings", filing.counts().get().warnings());
            json.writeNumberField("infos", filing.counts().get().infos());
        }
    }

    static void show(OutputStream out, FilingDetail detail) throws IOException {
        object(out, json -> {
            filing(json, detail.filing());
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
            words.findings("findings", detail.findings());
        });
    }

    private static void values(JsonGenerator json, Report original, Report current) throws IOException {
        json.writeObjectFieldStart("values");
        for (Value value : current.values().all()) {
            json.writeObjectFieldStart(value.key());
            value(json, ValueText.of(value));
            ValueText before = original.values().get(value.key()).map(ValueText::of).orElse(ValueText.of(value));
            if (!before.equals(ValueText.of(value))) {
                json.writeObjectFieldStart("original");
                value(json, before);
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, ValueText value) throws IOException {
        json.writeStringField("state", value.state().id());
        json.writeStringField("text", value.text());
    }

    private static void correction(JsonGenerator json, Patched patched) throws IOException {
        Correction correction = patched.correction();
        json.writeStartObject();
        json.writeNumberField("id", correction.id());
        json.writeStringField("key", correction.key());
        json.writeObjectFieldStart("expected");
        value(json, correction.expected());
        json.writeEndObject();
        json.writeStringField("replacement", correction.replacement());
        json.writeStringField("reason", correction.reason());
        json.writeStringField("author", correction.author());
        json.writeStringField("at", correction.at().toString());
        json.writeStringField("outcome", patched.outcome().name().toLowerCase(java.util.Locale.ROOT));
        json.writeEndObject();
    }

    static void history(OutputStream out, List<Entry> history) throws IOException {
        object(out, json -> {
            json.writeArrayFieldStart("entries");
            for (Entry entry : history) {
                json.writeStartObject();
                json.writeNumberField("number", entry.number());
                json.writeStringField("at", entry.at().toString());
                json.writeStringField("author", entry.author());
                json.writeStringField("kind", entry.kind());
                json.writeObjectFieldStart("facts");
                for (Map.Entry<String, String> fact : entry.facts().entrySet()) {
                    json.writeStringField(fact.getKey(), fact.getValue());
                }
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
