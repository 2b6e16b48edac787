package org.gouji.ui.internal.work;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.gouji.store.OpenMode;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.present.Texts;

/** Opens a workspace folder: the one named, or one that the officer chooses. */
public final class OpenWorkspaceHandler extends AbstractHandler {

    /** The command's parameter that names the folder. */
    static final String FOLDER = "org.gouji.ui.parameter.folder";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Texts texts = Workbenches.texts();
        Optional<Path> folder = FolderChoice.of(event, FOLDER, HandlerUtil.getActiveShellChecked(event),
                texts.get("workspace.choose"), texts.get("workspace.choose.hint"));
        folder.ifPresent(path -> Offices.office().open(texts.get("workspace.opening", path), path, OpenMode.WRITE));
        return null;
    }
}
