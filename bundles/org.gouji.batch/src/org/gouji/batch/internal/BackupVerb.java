package org.gouji.batch.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.gouji.store.BackupSummary;
import org.gouji.store.Workspace;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace backup}: one file or folder that holds everything, made while others work. */
final class BackupVerb extends WorkspaceVerb {

    private static final String NAME = "backup";

    /** What it says. */
    enum Said implements Phrase {
        DONE;

        @Override
        public String key() {
            return Phrase.key(NAME, this);
        }
    }

    BackupVerb() {
        super(NAME, Said.values());
    }

    @Override
    public CommandSpec spec() {
        return Grammar.command(NAME).addOption(Grammar.value(WorkspaceGrammar.FOLDER, "DIR"))
                .addOption(WorkspaceGrammar.format()).addOption(WorkspaceGrammar.progress())
                .addOption(WorkspaceGrammar.required(Grammar.OUT, "FILE.zip|DIR"));
    }

    /** So that it runs beside a process that writes. */
    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        Progress progress = new Progress(shell, arguments);
        BackupSummary made = workspace.backup(Path.of(arguments.text(Grammar.OUT).orElse("")), progress::part);
        progress.end();
        shell.note(Said.DONE, made.target(), made.filings(), made.originals());
        if (arguments.json()) {
            json(shell, made);
        }
        return ExitCode.CLEAN;
    }

    /** What a backup holds, or what was restored from one. */
    static void json(Shell shell, BackupSummary summary) throws IOException {
        WorkspaceJson.object(shell.terminal().results(), json -> {
            json.writeStringField("path", summary.target().toString());
            json.writeNumberField("filings", summary.filings());
            json.writeNumberField("originals", summary.originals());
            json.writeNumberField("bytes", summary.bytes());
        });
    }
}
