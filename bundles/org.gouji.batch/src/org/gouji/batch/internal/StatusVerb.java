package org.gouji.batch.internal;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.gouji.store.Workspace;
import org.gouji.store.filing.Filing;
import org.gouji.store.filing.FilingState;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace status}: counts by year and state. */
final class StatusVerb extends WorkspaceVerb {

    private static final String NAME = "status";

    /** What it says. */
    enum Said implements Phrase {
        TOTAL;

        @Override
        public String key() {
            return Phrase.key(NAME, this);
        }
    }

    StatusVerb() {
        super(NAME, Said.values());
    }

    @Override
    public CommandSpec spec() {
        return WorkspaceGrammar.looking(NAME);
    }

    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        List<Filing> filings = workspace.filings().all();
        Map<String, Map<FilingState, Integer>> years = new TreeMap<>();
        for (Filing filing : filings) {
            years.computeIfAbsent(filing.year().map(String::valueOf).orElse("?"), y -> new EnumMap<>(FilingState.class))
                    .merge(filing.state(), 1, Integer::sum);
        }
        if (arguments.json()) {
            json(shell, years);
            return ExitCode.CLEAN;
        }
        TextTable table = new TextTable();
        years.forEach((year, states) -> states.forEach(
                (state, count) -> table.row(List.of(year, FilingWords.state(shell, state), String.valueOf(count)))));
        table.lines().forEach(shell.terminal()::line);
        shell.terminal().line(shell.say(Said.TOTAL, filings.size()));
        return ExitCode.CLEAN;
    }

    private static void json(Shell shell, Map<String, Map<FilingState, Integer>> years) throws IOException {
        WorkspaceJson.object(shell.terminal().results(), json -> {
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
}
