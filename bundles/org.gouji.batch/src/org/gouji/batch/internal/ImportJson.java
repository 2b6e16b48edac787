package org.gouji.batch.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonGenerator;
import org.gouji.store.imports.Imported;

/** What became of each file of an import, for programs. */
final class ImportJson {

    private final LocalDate received;
    private final List<Imported> files = new ArrayList<>();

    ImportJson(LocalDate received) {
        this.received = received;
    }

    /**
     * Numbers of an import.
     *
     * @param known files that were received before
     * @param again files that were received before and could be read only now
     * @param failed files that could not be kept
     * @param reports reports that were recognised
     * @param unread new files, or parts of them, in which no report was recognised
     */
    record Totals(int known, int again, int failed, int reports, int unread) {
    }

    void add(Imported file) {
        files.add(file);
    }

    /** Writes the document; an import that ended early has told only what is stored. */
    void write(Shell shell, Inputs inputs, Totals totals, boolean complete) throws IOException {
        WorkspaceJson.object(shell.terminal().results(), json -> {
            json.writeStringField("received", received.toString());
            json.writeBooleanField("complete", complete);
            json.writeArrayFieldStart("files");
            for (Imported file : files) {
                json.writeStartObject();
                file(json, file);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("skipped");
            for (Inputs.Skipped path : inputs.skipped()) {
                json.writeStartObject();
                json.writeStringField("path", path.path());
                json.writeStringField("reason", path.why().slug());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("totals");
            json.writeNumberField("files", files.size());
            json.writeNumberField("new", files.size() - totals.known() - totals.again() - totals.failed());
            json.writeNumberField("known", totals.known());
            json.writeNumberField("readAgain", totals.again());
            json.writeNumberField("failed", totals.failed());
            json.writeNumberField("reports", totals.reports());
            json.writeNumberField("unrecognised", totals.unread());
            json.writeEndObject();
        });
    }

    private static void file(JsonGenerator json, Imported file) throws IOException {
        json.writeStringField("path", file.path());
        json.writeStringField("outcome", file.outcome().name().toLowerCase(Locale.ROOT));
        if (file.problem().isPresent()) {
            new FindingJson(json).text("problem", file.problem().get());
        }
        new FindingJson(json).texts("notices", file.notices());
        json.writeArrayFieldStart("filings");
        for (Imported.Received filing : file.reports()) {
            json.writeStartObject();
            filing(json, filing);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void filing(JsonGenerator json, Imported.Received filing) throws IOException {
        json.writeNumberField("id", filing.filing());
        json.writeNumberField("version", filing.version());
        json.writeStringField("container", filing.container());
        json.writeStringField("status", filing.status().name());
        if (filing.agency().isPresent()) {
            json.writeStringField("agency", filing.agency().get());
        }
        if (filing.year().isPresent()) {
            json.writeNumberField("year", filing.year().get());
        }
        json.writeNumberField("errors", filing.errors());
        if (filing.before().isPresent()) {
            json.writeStringField("before", filing.before().get().id());
        }
    }
}
