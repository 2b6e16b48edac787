package org.gouji.batch.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.gouji.store.Workspace;
import org.gouji.store.journal.Entry;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace history}: everything that happened to a report. */
final class HistoryVerb extends WorkspaceVerb {

    private static final String NAME = "history";

    HistoryVerb() {
        super(NAME, HistoryWords.phrases());
    }

    @Override
    public CommandSpec spec() {
        return WorkspaceGrammar.looking(NAME).addPositional(WorkspaceGrammar.id());
    }

    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        List<Entry> history = workspace.filings().detail(WorkspaceGrammar.id(arguments.positionals().get(0)))
                .history();
        if (arguments.json()) {
            json(shell, history);
            return ExitCode.CLEAN;
        }
        TextTable table = new TextTable();
        for (Entry entry : history) {
            table.row(List.of(String.valueOf(entry.number()), entry.at().toString(), Words.clean(entry.author()),
                    Words.clean(HistoryWords.of(shell, entry))));
        }
        table.lines().forEach(shell.terminal()::line);
        return ExitCode.CLEAN;
    }

    private static void json(Shell shell, List<Entry> history) throws IOException {
        WorkspaceJson.object(shell.terminal().results(), json -> {
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
