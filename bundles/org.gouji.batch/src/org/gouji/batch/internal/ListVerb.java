package org.gouji.batch.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.gouji.store.Workspace;
import org.gouji.store.filing.Filing;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace list}: all reports. */
final class ListVerb extends WorkspaceVerb {

    private static final String NAME = "list";

    ListVerb() {
        super(NAME);
    }

    @Override
    public CommandSpec spec() {
        return WorkspaceGrammar.lookingAsOf(NAME);
    }

    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        LocalDate asOf = WorkspaceGrammar.asOf(arguments);
        List<Filing> filings = workspace.filings().all(asOf);
        if (arguments.json()) {
            json(shell, filings, asOf);
            return ExitCode.CLEAN;
        }
        TextTable table = new TextTable();
        for (Filing filing : filings) {
            table.row(List.of(String.valueOf(filing.id()), filing.year().map(String::valueOf).orElse("?"),
                    Words.clean(filing.name().orElse("?")), FilingWords.state(shell, filing, asOf),
                    "v" + filing.versions(), FilingWords.counts(shell, filing), FilingWords.path(filing)));
        }
        table.lines().forEach(shell.terminal()::line);
        return ExitCode.CLEAN;
    }

    private static void json(Shell shell, List<Filing> filings, LocalDate asOf) throws IOException {
        WorkspaceJson.object(shell.terminal().results(), json -> {
            json.writeArrayFieldStart("filings");
            for (Filing filing : filings) {
                json.writeStartObject();
                WorkspaceJson.filing(json, filing, asOf);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
