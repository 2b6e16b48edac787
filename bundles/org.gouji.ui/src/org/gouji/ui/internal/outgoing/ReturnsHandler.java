package org.gouji.ui.internal.outgoing;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.gouji.store.export.ReturnLetters;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.intake.NamedWizardDialog;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.work.Memory;
import org.gouji.ui.internal.work.Offices;
import org.gouji.ui.internal.work.Say;

/** Opens the wizard that returns several reports with their letters. */
public final class ReturnsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Shell shell = window.getShell();
        Texts texts = Workbenches.texts();
        Office office = Offices.office();
        if (office.readOnly()) {
            Say.warning(shell, texts.get("returns.title"), texts.get("returns.no-workspace"));
            return null;
        }
        Optional<TargetLine> letters = Workbenches.registry().flatMap(plugins -> plugins.exporters().stream()
                .filter(entry -> entry.id().equals(ReturnLetters.TARGET)).findFirst()).map(TargetLine::of);
        var extent = new Extent(office.snapshot().filings(), Selections.filings(window.getActivePage()));
        var page = new ReturnsPage(texts, office, extent, letters, Memory.outgoing());
        new NamedWizardDialog(shell, new ReturnsWizard(texts, page, new Returns(office, texts)),
                texts.get("returns.start"), texts.get("button.cancel")).open();
        return null;
    }
}
