package org.gouji.ui.internal.decide;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.report.FilingEditor;

/** Offers the changes that would mend the selected finding. */
public final class QuickFixHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof FilingEditor editor && !editor.offerFixes()) {
            editor.getEditorSite().getActionBars().getStatusLineManager()
                    .setMessage(Workbenches.texts().get("fix.none"));
        }
        return null;
    }
}
