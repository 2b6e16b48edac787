package org.gouji.batch.internal;

import java.io.IOException;
import java.util.Optional;

import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.correction.Correction;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace undo} and {@code redo}: takes corrections back and brings them back. */
final class TurnVerb extends WorkspaceVerb {

    static final TurnVerb UNDO = new TurnVerb("undo", false);
    static final TurnVerb REDO = new TurnVerb("redo", true);

    private static final String CORRECTION = "--correction";

    private final boolean active;

    private TurnVerb(String name, boolean active) {
        super(name, phrase(name, Said.DONE), phrase(name, Said.NOTHING));
        this.active = active;
    }

    /** What each of them says. */
    private enum Said {
        DONE, NOTHING
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
        long filing = WorkspaceGrammar.id(arguments.positionals().get(0));
        Optional<String> chosen = arguments.text(CORRECTION);
        if (chosen.isPresent()) {
            long correction = WorkspaceGrammar.id(chosen.get());
            workspace.corrections().set(filing, correction, active);
            shell.note(phrase(name(), Said.DONE), chosen.get(), key(workspace, filing, correction));
            return ExitCode.CLEAN;
        }
        Optional<Correction> done = active
                ? workspace.corrections().redo(filing)
                : workspace.corrections().undo(filing);
        if (done.isEmpty()) {
            shell.note(phrase(name(), Said.NOTHING), filing);
            return ExitCode.USAGE;
        }
        shell.note(phrase(name(), Said.DONE), done.get().id(), done.get().key());
        return ExitCode.CLEAN;
    }

    private static String key(Workspace workspace, long filing, long correction) throws WorkspaceException {
        return workspace.corrections().of(filing).stream().filter(p -> p.correction().id() == correction)
                .map(p -> p.correction().key()).findFirst().orElse("");
    }
}
