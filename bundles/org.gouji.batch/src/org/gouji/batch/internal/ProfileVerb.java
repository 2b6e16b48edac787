package org.gouji.batch.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.core.RuleProfile;
import org.gouji.store.OpenMode;
import org.gouji.store.Workspace;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace profile}: the workspace's own rule profile. */
final class ProfileVerb extends WorkspaceVerb {

    private static final String NAME = "profile";
    private static final String SHOW = "show";
    private static final String SET = "set";
    private static final String CLEAR = "clear";

    /** What it says. */
    enum Said implements Phrase {
        BAD_ACTION, CLEARED, FILE_MISSING, NONE, SET;

        @Override
        public String key() {
            return Phrase.key(NAME, this);
        }
    }

    ProfileVerb() {
        super(NAME, Said.values());
    }

    @Override
    public CommandSpec spec() {
        return Grammar.command(NAME).addOption(Grammar.value(WorkspaceGrammar.FOLDER, "DIR"))
                .addOption(Grammar.value(WorkspaceGrammar.AUTHOR, "NAME"))
                .addOption(WorkspaceGrammar.format()).addPositional(Grammar.positional("ACTION FILE", "1..2"));
    }

    @Override
    public int start(Shell shell, Arguments arguments) throws UsageException, IOException {
        OpenMode mode = arguments.positionals().get(0).equals(SHOW) ? OpenMode.READ : OpenMode.WRITE;
        Path folder = Path.of(arguments.text(WorkspaceGrammar.FOLDER).orElse("."));
        try (Workspace workspace = Workspace.open(folder, mode, WorkspaceCommand.host(shell, arguments))) {
            return run(shell, workspace, arguments);
        }
    }

    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        List<String> given = arguments.positionals();
        switch (given.get(0)) {
            case SHOW -> show(shell, workspace, arguments.json());
            case SET -> set(shell, workspace, given);
            case CLEAR -> {
                workspace.rules().clear();
                shell.note(Said.CLEARED);
            }
            default -> throw new UsageException(Said.BAD_ACTION, given.get(0));
        }
        if (arguments.json()) {
            json(shell, workspace.rules().profile());
        }
        return ExitCode.CLEAN;
    }

    /** As the file that could be set again. */
    private static void show(Shell shell, Workspace workspace, boolean json) throws IOException {
        Optional<RuleProfile> profile = workspace.rules().profile();
        if (profile.isEmpty()) {
            shell.note(Said.NONE);
        } else if (!json) {
            profile.get().text().lines().map(Words::clean).forEach(shell.terminal()::line);
        }
    }

    /** The profile as it is now. */
    private static void json(Shell shell, Optional<RuleProfile> profile) throws IOException {
        WorkspaceJson.object(shell.terminal().results(), json -> {
            if (profile.isPresent()) {
                json.writeObjectFieldStart("profile");
                if (profile.get().name().isPresent()) {
                    json.writeStringField("name", profile.get().name().get());
                }
                json.writeObjectFieldStart("levels");
                for (Map.Entry<String, RuleProfile.Level> level : profile.get().levels().entrySet()) {
                    json.writeStringField(level.getKey(), level.getValue().id());
                }
                json.writeEndObject();
                json.writeEndObject();
            }
        });
    }

    private static void set(Shell shell, Workspace workspace, List<String> given) throws UsageException, IOException {
        if (given.size() < 2) {
            throw new UsageException(Said.FILE_MISSING);
        }
        RuleProfile profile = ProfileArgument.read(Optional.of(given.get(1)), shell.texts());
        workspace.rules().set(profile);
        ProfileArgument.note(profile, shell);
        shell.note(Said.SET);
    }
}
