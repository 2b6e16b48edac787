package org.gouji.ui.internal.outgoing;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.intake.NamedWizardDialog;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.work.Memory;
import org.gouji.ui.internal.work.Offices;
import org.gouji.ui.internal.work.Say;

/** Opens the export wizard for the reports that are selected. */
public final class ExportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Shell shell = window.getShell();
        Texts texts = Workbenches.texts();
        Office office = Offices.office();
        if (office.folder().isEmpty()) {
            Say.warning(shell, texts.get("export.title"), texts.get("export.no-workspace"));
            return null;
        }
        var page = new ExportPage(texts, Workbenches.registry().map(TargetLine::all).orElse(List.of()),
                new Extent(office.snapshot().filings(), Selections.filings(window.getActivePage())),
                new Place(texts, office.folder()), Memory.outgoing());
        var wizard = new ExportWizard(texts, page, new Exports(office, texts, LocalDate.now()));
        new NamedWizardDialog(shell, wizard, texts.get("export.start"), texts.get("button.cancel")).open();
        return null;
    }
}
