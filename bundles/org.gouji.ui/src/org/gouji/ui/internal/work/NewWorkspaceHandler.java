package org.gouji.ui.internal.work;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.present.Texts;

/** Makes a workspace in a folder: the one named, or one that the officer chooses. */
public final class NewWorkspaceHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Texts texts = Workbenches.texts();
        Optional<Path> folder = FolderChoice.of(event, OpenWorkspaceHandler.FOLDER,
                HandlerUtil.getActiveShellChecked(event), texts.get("workspace.new"), texts.get("workspace.new.hint"));
        folder.ifPresent(path -> Offices.office().create(texts.get("workspace.making", path), path));
        return null;
    }
}
