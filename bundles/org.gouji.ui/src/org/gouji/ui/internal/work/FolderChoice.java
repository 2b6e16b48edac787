package org.gouji.ui.internal.work;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;

/** The folder a command is about: its parameter, or else what the officer chooses. */
final class FolderChoice {

    private FolderChoice() {
    }

    static Optional<Path> of(ExecutionEvent event, String parameter, Shell shell, String title, String hint) {
        String named = event.getParameter(parameter);
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        var dialog = new DirectoryDialog(shell);
        dialog.setText(title);
        dialog.setMessage(hint);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
