package org.gouji.batch.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.gouji.store.OpenMode;
import org.gouji.store.Workspace;
import picocli.CommandLine.Model.CommandSpec;

/**
 * One verb of {@code gouji workspace}. A new verb is a class, a line in {@link WorkspaceVerbs} and two files of words,
 * {@code verbs/NAME.properties} and {@code verbs/NAME_zh_CN.properties}; nothing else has to be touched.
 */
abstract class WorkspaceVerb {

    private final String name;
    private final List<Phrase> phrases;

    /** A verb with everything it says besides its help. */
    WorkspaceVerb(String name, Phrase... phrases) {
        this.name = name;
        this.phrases = List.of(phrases);
    }

    /** The word on the command line. */
    final String name() {
        return name;
    }

    /** Everything it says besides its help. */
    final List<Phrase> phrases() {
        return phrases;
    }

    /** What may stand behind it; {@link WorkspaceGrammar} has what many verbs share. */
    abstract CommandSpec spec();

    /**
     * Works in an open workspace.
     *
     * @param shell streams, language, plug-ins
     * @param workspace open to be read only unless the verb has an author: then it changes something
     * @param arguments its part of the command line
     * @return the exit code
     * @throws UsageException when the command line makes no sense
     * @throws IOException when the workspace refuses or a result cannot be written
     */
    abstract int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException;

    /** Opens the workspace and works in it; a verb that needs no open workspace does something else. */
    int start(Shell shell, Arguments arguments) throws UsageException, IOException {
        OpenMode mode = spec().optionsMap().containsKey(WorkspaceGrammar.AUTHOR) ? OpenMode.WRITE : OpenMode.READ;
        Path folder = Path.of(arguments.text(WorkspaceGrammar.FOLDER).orElse("."));
        try (Workspace workspace = Workspace.open(folder, mode, WorkspaceCommand.host(shell, arguments))) {
            if (arguments.text(Grammar.PROFILE).isPresent() && workspace.rules().profile().isPresent()) {
                shell.note(Message.WORKSPACE_OWN_PROFILE);
            }
            return run(shell, workspace, arguments);
        }
    }
}
