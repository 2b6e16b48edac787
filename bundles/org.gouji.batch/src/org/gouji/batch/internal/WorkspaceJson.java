package org.gouji.batch.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

import org.gouji.store.correction.ValueText;
import org.gouji.store.filing.Filing;
import org.gouji.store.filing.FilingState;

/** What the verbs of {@code gouji workspace} tell programs: {@code gouji-workspace/1}. */
final class WorkspaceJson {

    private WorkspaceJson() {
    }

    /** Writes the members of the one object. */
    interface Body {

        void write(JsonGenerator json) throws IOException;
    }

    static void object(OutputStream out, Body body) throws IOException {
        JsonGenerator json = JsonOutput.generator(out);
        json.writeStartObject();
        json.writeStringField("format", "gouji-workspace/1");
        body.write(json);
        json.writeEndObject();
        JsonOutput.end(json);
    }

    /** Writes the members of the object about one filing. */
    interface About {

        void write(JsonGenerator json, long filing) throws IOException;
    }

    /** About one filing its members are those of the document; about several they stand in {@code filings}. */
    static void each(OutputStream out, List<Long> filings, About about) throws IOException {
        object(out, json -> {
            if (filings.size() == 1) {
                about.write(json, filings.get(0));
                return;
            }
            json.writeArrayFieldStart("filings");
            for (long filing : filings) {
                json.writeStartObject();
                about.write(json, filing);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** What every verb tells of a filing, and whether its resubmission is overdue. */
    static void filing(JsonGenerator json, Filing filing, LocalDate asOf) throws IOException {
        filing(json, filing);
        if (filing.state() == FilingState.RETURNED) {
            json.writeBooleanField("overdue", filing.overdue(asOf));
        }
    }

    /** What every verb tells of a filing. */
    static void filing(JsonGenerator json, Filing filing) throws IOException {
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
        if (filing.deadline().isPresent()) {
            json.writeStringField("deadline", filing.deadline().get().toString());
        }
        json.writeNumberField("versions", filing.versions());
        json.writeStringField("path", filing.latest().path());
        json.writeStringField("container", filing.latest().container());
        json.writeStringField("status", filing.latest().status().name());
        json.writeStringField("received", filing.latest().at().toString());
        counts(json, filing);
    }

    /** How many findings a filing has; nothing for one without a report. */
    static void counts(JsonGenerator json, Filing filing) throws IOException {
        if (filing.counts().isPresent()) {
            json.writeNumberField("errors", filing.counts().get().errors());
            json.writeNumberField("warnings", filing.counts().get().warnings());
            json.writeNumberField("infos", filing.counts().get().infos());
            json.writeNumberField("waived", filing.counts().get().waived());
        }
    }

    static void value(JsonGenerator json, ValueText value) throws IOException {
        json.writeStringField("state", value.state().id());
        json.writeStringField("text", value.text());
    }
}
