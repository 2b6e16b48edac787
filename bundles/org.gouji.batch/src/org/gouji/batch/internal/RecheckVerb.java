package org.gouji.batch.internal;

import java.io.IOException;

import org.gouji.store.Workspace;
import org.gouji.store.check.Rechecks;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace recheck}: checks everything anew; run again after a stop it goes on where it was. */
final class RecheckVerb extends WorkspaceVerb {

    private static final String NAME = "recheck";

    /** What it says. */
    enum Said implements Phrase {
        DONE;

        @Override
        public String key() {
            return Phrase.key(NAME, this);
        }
    }

    RecheckVerb() {
        super(NAME, Said.values());
    }

    @Override
    public CommandSpec spec() {
        return WorkspaceGrammar.changing(NAME).addOption(WorkspaceGrammar.progress());
    }

    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        Progress progress = new Progress(shell, arguments);
        int all = progress.shown()
                ? (int) workspace.filings().all().stream().filter(filing -> filing.counts().isPresent()).count()
                : 0;
        Rechecks.Progress done = workspace.rechecks().run(now -> progress.at(now.reports(), all));
        progress.end();
        shell.note(Said.DONE, done.reports(), done.changed(), done.fixed(), done.added(), done.same());
        if (arguments.json()) {
            WorkspaceJson.object(shell.terminal().results(), json -> {
                json.writeNumberField("reports", done.reports());
                json.writeNumberField("changed", done.changed());
                json.writeNumberField("fixed", done.fixed());
                json.writeNumberField("new", done.added());
                json.writeNumberField("unchanged", done.same());
            });
        }
        return ExitCode.CLEAN;
    }
}
