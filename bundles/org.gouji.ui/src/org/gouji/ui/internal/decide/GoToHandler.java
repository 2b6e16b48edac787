package org.gouji.ui.internal.decide;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.gouji.ui.internal.report.OpenFilings;

/** Opens the report of what is selected, at its cell or finding. */
public final class GoToHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        Targets.of(page).ifPresent(target -> OpenFilings.open(page, target));
        return null;
    }
}
