package org.gouji.ui.internal.rollup.views;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.export.CheckedReport;
import org.gouji.store.rollup.RollupReport;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.intake.NamedWizardDialog;
import org.gouji.ui.internal.intake.OnePageWizard;
import org.gouji.ui.internal.outgoing.Place;
import org.gouji.ui.internal.outgoing.ReportExport;
import org.gouji.ui.internal.outgoing.TargetLine;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.rollup.Totals;
import org.gouji.ui.internal.work.Memory;
import org.gouji.ui.internal.work.Offices;
import org.gouji.ui.internal.work.Say;

/** Writes the totals that are shown, in the layout of the form, through any export target. */
public final class ExportTotalsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IWorkbenchPart part = window.getActivePage().findView(TotalsView.ID);
        open(window.getShell(), part instanceof TotalsView view ? view.totals() : Optional.empty(),
                part instanceof TotalsView view ? view.form() : Optional.empty());
        return null;
    }

    /** Asks how and where to, and starts it; says so when there are no totals. */
    static void open(Shell shell, Optional<Totals> totals, Optional<FormSchema> form) {
        Texts texts = Workbenches.texts();
        if (totals.isEmpty() || form.isEmpty()) {
            Say.warning(shell, texts.get("totals.title"), texts.get("totals.none"));
            return;
        }
        CheckedReport report = RollupReport.of(totals.get().rollup(), form.get(), totals.get().area().name(),
                texts.locale());
        List<TargetLine> targets = Workbenches.registry().map(TargetLine::all).orElse(List.of());
        Path proposal = Memory.outgoing().resolve(texts.get("totals.file", totals.get().area().year()));
        var page = new TotalsPage(texts, targets, new Place(texts, Offices.office().folder()), proposal);
        new NamedWizardDialog(shell, new TotalsWizard(texts, page, report), texts.get("export.start"),
                texts.get("button.cancel")).open();
    }

    /** One page, one file. */
    private static final class TotalsWizard extends OnePageWizard<TotalsPage> {

        private final Texts texts;
        private final CheckedReport report;

        TotalsWizard(Texts texts, TotalsPage page, CheckedReport report) {
            super(texts.get("totals.title"), page);
            this.texts = texts;
            this.report = report;
        }

        @Override
        public boolean performFinish() {
            page().order().ifPresent(order -> {
                Memory.outgoing(order.out().getParent());
                new ReportExport(Offices.office(), texts).start(order, report);
            });
            return true;
        }
    }
}
