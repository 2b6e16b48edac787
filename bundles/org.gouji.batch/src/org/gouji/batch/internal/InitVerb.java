package org.gouji.batch.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceSettings;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace init}: makes a workspace. */
final class InitVerb extends WorkspaceVerb {

    private static final String NAME = "init";
    private static final String JDBC = "--jdbc";

    /** What it says. */
    enum Said implements Phrase {
        MADE;

        @Override
        public String key() {
            return Phrase.key(NAME, this);
        }
    }

    InitVerb() {
        super(NAME, Said.values());
    }

    @Override
    public CommandSpec spec() {
        return Grammar.command(NAME).addOption(Grammar.value(JDBC, "URL"))
                .addOption(Grammar.value(WorkspaceGrammar.AUTHOR, "NAME"))
                .addOption(WorkspaceGrammar.format())
                .addPositional(Grammar.words("DIR", 1));
    }

    @Override
    public int start(Shell shell, Arguments arguments) throws UsageException, IOException {
        Optional<String> server = arguments.text(JDBC);
        WorkspaceSettings settings = server.isPresent()
                ? WorkspaceSettings.onServer(server.get())
                : WorkspaceSettings.IN_FOLDER;
        Path folder = Path.of(arguments.positionals().get(0));
        try (Workspace workspace = Workspace.init(folder, settings, WorkspaceCommand.host(shell, arguments))) {
            return run(shell, workspace, arguments);
        }
    }

    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        shell.note(Said.MADE, workspace.folder());
        if (arguments.json()) {
            WorkspaceJson.object(shell.terminal().results(),
                    json -> json.writeStringField("path", workspace.folder().toString()));
        }
        return ExitCode.CLEAN;
    }
}
