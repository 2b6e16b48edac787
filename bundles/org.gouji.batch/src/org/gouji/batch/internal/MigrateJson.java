package org.gouji.batch.internal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonGenerator;

import org.gouji.migration.MigratedReport;
import org.gouji.model.report.Value;
import org.gouji.store.correction.ValueText;
import org.gouji.store.filing.Filing;

/** Reports in a newer form, for programs. */
final class MigrateJson {

    private MigrateJson() {
    }

    static void write(Shell shell, MigrateVerb.Source source, List<Filing> filings) throws IOException {
        WorkspaceJson.object(shell.terminal().results(), json -> {
            json.writeStringField("to", source.form().id());
            json.writeArrayFieldStart("reports");
            for (Filing filing : filings) {
                json.writeStartObject();
                WorkspaceJson.filing(json, filing);
                MigratedReport report = source.migrated(filing).report();
                json.writeStringField("from", report.mapping().from());
                values(json, report);
                losses(json, report);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void values(JsonGenerator json, MigratedReport report) throws IOException {
        json.writeObjectFieldStart("values");
        for (Value value : report.values().all()) {
            json.writeObjectFieldStart(value.key());
            WorkspaceJson.value(json, ValueText.of(value));
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeArrayFieldStart("sums");
        for (MigratedReport.SumGroup sum : report.sums()) {
            json.writeStartObject();
            json.writeStringField("from", sum.value().key());
            json.writeArrayFieldStart("keys");
            for (String key : sum.keys()) {
                json.writeString(key);
            }
            json.writeEndArray();
            WorkspaceJson.value(json, ValueText.of(sum.value()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void losses(JsonGenerator json, MigratedReport report) throws IOException {
        json.writeArrayFieldStart("losses");
        for (MigratedReport.Loss loss : report.losses()) {
            json.writeStartObject();
            json.writeStringField("key", loss.value().key());
            WorkspaceJson.value(json, ValueText.of(loss.value()));
            json.writeStringField("kind", loss.kind().name().toLowerCase(Locale.ROOT));
            new FindingJson(json).text("reason", loss.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
