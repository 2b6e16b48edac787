package org.gouji.batch.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.correction.Correction;
import org.gouji.store.correction.Corrections.Change;
import org.gouji.store.correction.ValueText;

/** {@code gouji workspace correct}, {@code undo}, {@code redo}. */
final class WorkspaceChanges {

    private final Shell shell;

    WorkspaceChanges(Shell shell) {
        this.shell = shell;
    }

    int correct(Workspace workspace, Arguments arguments) throws UsageException, IOException {
        List<String> given = arguments.positionals();
        long filing = id(given.get(0));
        Change change = new Change(given.get(1), expected(workspace, filing, given.get(1), arguments), given.get(2),
                arguments.text(WorkspaceGrammar.REASON).orElse(""));
        Correction done = workspace.corrections().correct(filing, change);
        shell.note(Message.WORKSPACE_CORRECTED, done.id(), done.key(), done.expected(), done.replacement());
        return ExitCode.CLEAN;
    }

    /** What stands there now, unless the caller says what it saw. */
    private static ValueText expected(Workspace workspace, long filing, String key, Arguments arguments)
            throws WorkspaceException {
        ValueText now = workspace.corrections().now(filing, key);
        return arguments.text(WorkspaceGrammar.EXPECTED).map(seen -> new ValueText(now.state(), seen)).orElse(now);
    }

    int undo(Workspace workspace, Arguments arguments) throws UsageException, IOException {
        return turn(workspace, arguments, false);
    }

    int redo(Workspace workspace, Arguments arguments) throws UsageException, IOException {
        return turn(workspace, arguments, true);
    }

    private int turn(Workspace workspace, Arguments arguments, boolean active) throws UsageException, IOException {
        long filing = id(arguments.positionals().get(0));
        Optional<String> chosen = arguments.text(WorkspaceGrammar.CORRECTION);
        if (chosen.isPresent()) {
            workspace.corrections().set(filing, id(chosen.get()), active);
            shell.note(active ? Message.WORKSPACE_REDONE : Message.WORKSPACE_UNDONE, chosen.get(), key(workspace,
                    filing, id(chosen.get())));
            return ExitCode.CLEAN;
        }
        Optional<Correction> done = active
                ? workspace.corrections().redo(filing)
                : workspace.corrections().undo(filing);
        if (done.isEmpty()) {
            shell.note(Message.WORKSPACE_NOTHING_TO_TURN, filing);
            return ExitCode.USAGE;
        }
        shell.note(active ? Message.WORKSPACE_REDONE : Message.WORKSPACE_UNDONE, done.get().id(), done.get().key());
        return ExitCode.CLEAN;
    }

    private static String key(Workspace workspace, long filing, long correction) throws WorkspaceException {
        return workspace.corrections().of(filing).stream().filter(p -> p.correction().id() == correction)
                .map(p -> p.correction().key()).findFirst().orElse("");
    }

    static long id(String given) throws UsageException {
        if (!given.matches("\\d{1,18}")) {
            throw new UsageException(Message.WORKSPACE_BAD_ID, given);
        }
        return Long.parseLong(given);
    }
}
