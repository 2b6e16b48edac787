package org.gouji.ui.internal.decide;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.gouji.ui.internal.browse.Target;
import org.gouji.ui.internal.report.FilingEditor;
import org.gouji.ui.internal.report.OpenFilings;

/** Offers the changes that would mend what is selected; opens the report at it when it is selected in a view. */
public final class QuickFixHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        Optional<Target> selected = Targets.selected(page);
        selected.ifPresentOrElse(target -> OpenFilings.fix(page, target),
                () -> Targets.editor(page).ifPresent(FilingEditor::fix));
        return null;
    }
}
