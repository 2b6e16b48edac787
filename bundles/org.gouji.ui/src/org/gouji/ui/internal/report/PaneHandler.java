package org.gouji.ui.internal.report;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Takes the keyboard to the next or the previous part of the report at hand. */
public final class PaneHandler extends AbstractHandler {

    private static final String BACK = "org.gouji.ui.command.pane.previous";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof AreaEditor editor) {
            int step = BACK.equals(event.getCommand().getId()) ? -1 : 1;
            editor.page().ifPresent(page -> page.pane(step));
        }
        return null;
    }
}
