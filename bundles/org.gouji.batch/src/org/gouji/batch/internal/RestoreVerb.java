package org.gouji.batch.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.gouji.store.BackupSummary;
import org.gouji.store.Workspace;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace restore}: makes a workspace of a backup. */
final class RestoreVerb extends WorkspaceVerb {

    private static final String NAME = "restore";

    /** What it says. */
    enum Said implements Phrase {
        DONE;

        @Override
        public String key() {
            return Phrase.key(NAME, this);
        }
    }

    RestoreVerb() {
        super(NAME, Said.values());
    }

    @Override
    public CommandSpec spec() {
        return Grammar.command(NAME).addOption(WorkspaceGrammar.format()).addOption(WorkspaceGrammar.progress())
                .addPositional(Grammar.words("BACKUP DIR", 2));
    }

    @Override
    public int start(Shell shell, Arguments arguments) throws UsageException, IOException {
        List<String> given = arguments.positionals();
        Progress progress = new Progress(shell, arguments);
        BackupSummary done = Workspace.restore(Path.of(given.get(0)), Path.of(given.get(1)),
                WorkspaceCommand.host(shell, arguments), progress::part);
        progress.end();
        shell.note(Said.DONE, done.target(), done.filings(), done.originals());
        if (arguments.json()) {
            BackupVerb.json(shell, done);
        }
        return ExitCode.CLEAN;
    }

    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) {
        throw new IllegalStateException("a restore opens no workspace before it has made one");
    }
}
