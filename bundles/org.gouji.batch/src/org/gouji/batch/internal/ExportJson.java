package org.gouji.batch.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;
import org.gouji.store.filing.Filing;

/** What an export of filings wrote, for programs. */
final class ExportJson {

    private final List<Filing> without = new ArrayList<>();
    private final List<Written> written = new ArrayList<>();
    private final List<Written> failed = new ArrayList<>();

    /** A file with the filings in it; one that failed may have no name. */
    private record Written(Optional<Path> file, String target, List<Filing> filings) {
    }

    /** A filing without a report, of which nothing is written. */
    void without(Filing filing) {
        without.add(filing);
    }

    void wrote(List<Path> files, String target, List<Filing> filings) {
        files.forEach(file -> written.add(new Written(Optional.of(file), target, filings)));
    }

    void failed(Optional<Path> file, String target, List<Filing> filings) {
        failed.add(new Written(file, target, filings));
    }

    void write(Shell shell) throws IOException {
        WorkspaceJson.object(shell.terminal().results(), json -> {
            files(json, "files", written);
            files(json, "failed", failed);
            json.writeArrayFieldStart("withoutReport");
            for (Filing filing : without) {
                json.writeStartObject();
                json.writeNumberField("id", filing.id());
                json.writeStringField("path", filing.latest().path());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void files(JsonGenerator json, String field, List<Written> files) throws IOException {
        json.writeArrayFieldStart(field);
        for (Written file : files) {
            json.writeStartObject();
            if (file.file().isPresent()) {
                json.writeStringField("path", file.file().get().toString());
            }
            json.writeStringField("target", file.target());
            json.writeArrayFieldStart("filings");
            for (Filing filing : file.filings()) {
                json.writeNumber(filing.id());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
