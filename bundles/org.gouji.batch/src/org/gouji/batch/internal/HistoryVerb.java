package org.gouji.batch.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;

import org.gouji.store.Workspace;
import org.gouji.store.journal.Entry;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace history}: everything that happened to reports. */
final class HistoryVerb extends WorkspaceVerb {

    private static final String NAME = "history";

    HistoryVerb() {
        super(NAME, HistoryWords.phrases());
    }

    @Override
    public CommandSpec spec() {
        return WorkspaceGrammar.looking(NAME).addPositional(WorkspaceGrammar.someIds());
    }

    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        List<Long> filings = WorkspaceGrammar.known(workspace, arguments);
        if (arguments.json()) {
            WorkspaceJson.each(shell.terminal().results(), filings, (json, filing) -> {
                if (filings.size() > 1) {
                    json.writeNumberField("id", filing);
                }
                json(json, workspace.filings().detail(filing).history());
            });
            return ExitCode.CLEAN;
        }
        for (long filing : filings) {
            WorkspaceGrammar.heading(shell, filings, filing);
            text(shell, workspace, workspace.filings().detail(filing).history());
        }
        return ExitCode.CLEAN;
    }

    private static void text(Shell shell, Workspace workspace, List<Entry> history) throws IOException {
        TextTable table = new TextTable();
        for (Entry entry : history) {
            table.row(List.of(String.valueOf(entry.number()), entry.at().toString(), Words.clean(entry.author()),
                    Words.clean(HistoryWords.of(shell, workspace, entry))));
        }
        table.lines().forEach(shell.terminal()::line);
    }

    private static void json(JsonGenerator json, List<Entry> history) throws IOException {
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
    }
}
