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
interface WorkspaceVerb {

    /** The word on the command line. */
    String name();

    /** What may stand behind it; {@link WorkspaceGrammar} has what many verbs share. */
    CommandSpec spec();

    /** Whether it changes nothing: then the workspace is opened to be read only. */
    boolean looksOnly();

    /** Everything it says besides its help. */
    default List<? extends Phrase> phrases() {
        return List.of();
    }

    /**
     * Works in an open workspace.
     *
     * @param shell streams, language, plug-ins
     * @param workspace open as {@link #looksOnly()} asks
     * @param arguments its part of the command line
     * @return the exit code
     * @throws UsageException when the command line makes no sense
     * @throws IOException when the workspace refuses or a result cannot be written
     */
    int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException;

    /** Opens the workspace and works in it; a verb that needs no open workspace does something else. */
    default int start(Shell shell, Arguments arguments) throws UsageException, IOException {
        OpenMode mode = looksOnly() ? OpenMode.READ : OpenMode.WRITE;
        Path folder = Path.of(arguments.text(WorkspaceGrammar.FOLDER).orElse("."));
        try (Workspace workspace = Workspace.open(folder, mode, WorkspaceCommand.host(shell, arguments))) {
            return run(shell, workspace, arguments);
        }
    }
}
