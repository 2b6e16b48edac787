package org.gouji.batch.internal;

import java.io.IOException;
import java.util.List;

import org.gouji.store.Workspace;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace reopen}: takes an acceptance or a return back. */
final class ReopenVerb implements WorkspaceVerb {

    private static final String NAME = "reopen";

    /** What it says. */
    enum Said implements Phrase {
        DONE;

        @Override
        public String key() {
            return Phrase.key(NAME, this);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CommandSpec spec() {
        return WorkspaceGrammar.changing(NAME).addOption(WorkspaceGrammar.required(WorkspaceGrammar.REASON, "TEXT"))
                .addPositional(WorkspaceGrammar.id());
    }

    @Override
    public boolean looksOnly() {
        return false;
    }

    @Override
    public List<Said> phrases() {
        return List.of(Said.values());
    }

    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        long filing = WorkspaceGrammar.id(arguments.positionals().get(0));
        workspace.decisions().reopen(filing, arguments.text(WorkspaceGrammar.REASON).orElse(""));
        shell.note(Said.DONE, filing, FilingWords.state(shell, workspace.filings().get(filing).state()));
        return ExitCode.CLEAN;
    }
}
