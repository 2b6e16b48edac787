package org.gouji.batch.internal;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

import org.gouji.store.Actor;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;

/** {@code gouji workspace}: received reports, corrections and their history in one folder. */
final class WorkspaceCommand implements Command {

    private final Shell shell;

    WorkspaceCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public int run(Arguments arguments) throws UsageException, IOException {
        Optional<Arguments> inner = arguments.inner();
        Optional<WorkspaceVerb> verb = inner.flatMap(given -> WorkspaceVerbs.named(given.command()));
        if (verb.isEmpty()) {
            throw new UsageException(Message.WORKSPACE_COMMAND_MISSING, String.join(", ", WorkspaceVerbs.names()));
        }
        // A slip in --format is told before anything is done.
        inner.get().json();
        try {
            return verb.get().start(shell, inner.get());
        } catch (WorkspaceException e) {
            shell.terminal().note("gouji: " + shell.texts().of(e.text()));
            shell.trace("workspace", e);
            return switch (e.problem()) {
                case NOT_A_WORKSPACE, EXISTS, UNKNOWN, REFUSED, STALE -> ExitCode.USAGE;
                default -> ExitCode.FAILED;
            };
        }
    }

    /** Who opens a workspace. */
    static Workspace.Host host(Shell shell, Arguments arguments) {
        String author = arguments.text(WorkspaceGrammar.AUTHOR).filter(name -> !name.isBlank())
                .orElse(System.getProperty("user.name", "?"));
        return new Workspace.Host(shell.plugins(), new Actor(author, Clock.systemUTC()),
                shell.options(Optional.empty()));
    }
}
