package org.gouji.ui.internal.decide;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.browse.NextFaulty;
import org.gouji.ui.internal.report.FilingEditor;
import org.gouji.ui.internal.report.OpenFilings;
import org.gouji.ui.internal.work.Offices;
import org.gouji.ui.internal.work.Say;

/** Opens the next report with errors about which nothing is decided, at its first error. */
public final class NextFaultyHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        Optional<Long> current = page.getActiveEditor() instanceof FilingEditor editor
                ? Optional.of(editor.target().filing())
                : Optional.empty();
        var next = new NextFaulty(Offices.office().snapshot().filings(), Offices.problems().all()).after(current);
        next.ifPresentOrElse(target -> OpenFilings.open(page, target),
                () -> Say.warning(page.getWorkbenchWindow().getShell(),
                        Workbenches.texts().get("decide.title"), Workbenches.texts().get("decide.no-more")));
        return null;
    }
}
