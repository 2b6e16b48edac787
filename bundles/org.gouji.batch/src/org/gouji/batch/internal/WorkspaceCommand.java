package org.gouji.batch.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import org.gouji.store.Actor;
import org.gouji.store.OpenMode;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceSettings;

/** {@code gouji workspace}: received reports, corrections and their history in one folder. */
final class WorkspaceCommand implements Command {

    private final Shell shell;

    WorkspaceCommand(Shell shell) {
        this.shell = shell;
    }

    /** Works in an open workspace. */
    private interface Task {

        int run(Workspace workspace, Arguments arguments) throws UsageException, IOException;
    }

    private Map<String, Task> tasks() {
        WorkspaceViews views = new WorkspaceViews(shell);
        WorkspaceChanges changes = new WorkspaceChanges(shell);
        return Map.of(WorkspaceGrammar.IMPORT, new WorkspaceImport(shell)::run, WorkspaceGrammar.STATUS, views::status,
                WorkspaceGrammar.LIST, views::list, WorkspaceGrammar.SHOW, views::show, WorkspaceGrammar.HISTORY,
                views::history, WorkspaceGrammar.CORRECT, changes::correct, WorkspaceGrammar.UNDO, changes::undo,
                WorkspaceGrammar.REDO, changes::redo);
    }

    @Override
    public int run(Arguments arguments) throws UsageException, IOException {
        Arguments inner = arguments.inner().orElseThrow(() -> new UsageException(Message.WORKSPACE_COMMAND_MISSING));
        try {
            return inner.command().equals(WorkspaceGrammar.INIT) ? init(inner) : inWorkspace(inner);
        } catch (WorkspaceException e) {
            shell.terminal().note("gouji: " + shell.texts().of(e.text()));
            shell.trace("workspace", e);
            return switch (e.problem()) {
                case NOT_A_WORKSPACE, EXISTS, UNKNOWN, REFUSED, STALE -> ExitCode.USAGE;
                default -> ExitCode.FAILED;
            };
        }
    }

    private int init(Arguments arguments) throws IOException {
        Optional<String> server = arguments.text(WorkspaceGrammar.JDBC);
        WorkspaceSettings settings = server.isPresent()
                ? WorkspaceSettings.onServer(server.get())
                : WorkspaceSettings.IN_FOLDER;
        Path folder = Path.of(arguments.positionals().get(0));
        try (Workspace workspace = Workspace.init(folder, settings, host(arguments))) {
            shell.note(Message.WORKSPACE_MADE, workspace.folder());
        }
        return ExitCode.CLEAN;
    }

    private int inWorkspace(Arguments arguments) throws UsageException, IOException {
        Task task = Optional.ofNullable(tasks().get(arguments.command()))
                .orElseThrow(() -> new UsageException(Message.WORKSPACE_COMMAND_MISSING));
        OpenMode mode = arguments.looksOnly() ? OpenMode.READ : OpenMode.WRITE;
        Path folder = Path.of(arguments.text(WorkspaceGrammar.FOLDER).orElse("."));
        try (Workspace workspace = Workspace.open(folder, mode, host(arguments))) {
            return task.run(workspace, arguments);
        }
    }

    private Workspace.Host host(Arguments arguments) {
        String author = arguments.text(WorkspaceGrammar.AUTHOR).filter(name -> !name.isBlank())
                .orElse(System.getProperty("user.name", "?"));
        return new Workspace.Host(shell.plugins(), new Actor(author, Clock.systemUTC()),
                shell.options(Optional.empty()));
    }
}
