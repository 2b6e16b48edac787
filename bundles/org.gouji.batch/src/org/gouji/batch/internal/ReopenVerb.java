package org.gouji.batch.internal;

import java.io.IOException;
import java.util.List;

import org.gouji.store.Workspace;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace reopen}: takes an acceptance or a return back. */
final class ReopenVerb extends WorkspaceVerb {

    private static final String NAME = "reopen";

    /** What it says. */
    enum Said implements Phrase {
        DONE;

        @Override
        public String key() {
            return Phrase.key(NAME, this);
        }
    }

    ReopenVerb() {
        super(NAME, Said.values());
    }

    @Override
    public CommandSpec spec() {
        return WorkspaceGrammar.changing(NAME).addOption(WorkspaceGrammar.required(WorkspaceGrammar.REASON, "TEXT"))
                .addPositional(WorkspaceGrammar.someIds());
    }

    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        List<Long> filings = WorkspaceGrammar.ids(arguments);
        String reason = arguments.text(WorkspaceGrammar.REASON).orElse("");
        return new Decided(shell, workspace, WorkspaceGrammar.asOf(arguments), arguments).each(filings,
                number -> {
                    workspace.decisions().reopen(number, reason);
                    shell.note(Said.DONE, number, FilingWords.state(shell, workspace.filings().get(number).state()));
                    return ExitCode.CLEAN;
                });
    }
}
