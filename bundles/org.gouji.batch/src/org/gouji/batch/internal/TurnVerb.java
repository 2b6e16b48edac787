package org.gouji.batch.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.correction.Correction;
import org.gouji.store.correction.Patches.Outcome;
import org.gouji.store.correction.Patches.Patched;
import org.gouji.store.filing.FilingDetail;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace undo} and {@code redo}: takes corrections back and brings them back. */
final class TurnVerb extends WorkspaceVerb {

    static final TurnVerb UNDO = new TurnVerb("undo", false);
    static final TurnVerb REDO = new TurnVerb("redo", true);

    private static final String CORRECTION = "--correction";

    private final boolean active;

    private TurnVerb(String name, boolean active) {
        super(name, Arrays.stream(Said.values()).map(said -> phrase(name, said)).toArray(Phrase[]::new));
        this.active = active;
    }

    /** What each of them says. */
    private enum Said {
        DONE, NOTHING, ONE_ID, LOST, AGAIN
    }

    private static Phrase phrase(String name, Said said) {
        return () -> Phrase.key(name, said);
    }

    @Override
    public CommandSpec spec() {
        return WorkspaceGrammar.changing(name()).addOption(Grammar.value(CORRECTION, "N"))
                .addPositional(WorkspaceGrammar.id());
    }

    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        long filing = WorkspaceGrammar.oneId(arguments, phrase(name(), Said.ONE_ID));
        LocalDate today = WorkspaceGrammar.asOf(arguments);
        FilingDetail before = workspace.filings().detail(filing, today);
        Optional<Correction> done = turn(workspace, filing, arguments.text(CORRECTION));
        if (done.isEmpty()) {
            shell.note(phrase(name(), Said.NOTHING), filing);
            return ExitCode.USAGE;
        }
        shell.note(phrase(name(), Said.DONE), done.get().id(), done.get().key());
        FilingDetail after = workspace.filings().detail(filing, today);
        for (Patched other : CorrectionJson.turned(before, after, done.get().id())) {
            shell.note(phrase(name(), other.outcome() == Outcome.APPLIED ? Said.AGAIN : Said.LOST),
                    FilingWords.patch(shell, other));
        }
        if (arguments.json()) {
            CorrectionJson.effect(shell, before, after, done.get().id());
        }
        return ExitCode.CLEAN;
    }

    private Optional<Correction> turn(Workspace workspace, long filing, Optional<String> chosen)
            throws UsageException, WorkspaceException {
        if (chosen.isEmpty()) {
            return active ? workspace.corrections().redo(filing) : workspace.corrections().undo(filing);
        }
        long correction = WorkspaceGrammar.id(chosen.get());
        workspace.corrections().set(filing, correction, active);
        return workspace.corrections().of(filing).stream().map(Patched::correction)
                .filter(known -> known.id() == correction).findFirst();
    }
}
