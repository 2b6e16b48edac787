package org.gouji.ui.internal.outgoing;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.intake.NamedWizardDialog;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.work.Offices;
import org.gouji.ui.internal.work.Say;

/** Opens a wizard about the reports of the open workspace, or says why it cannot. */
public abstract class WizardHandler extends AbstractHandler {

    private final String name;

    /** The name begins the keys of the wizard's texts. */
    protected WizardHandler(String name) {
        this.name = name;
    }

    /** Key of the text that says why there can be no wizard; empty when there can. */
    protected Optional<String> problem(Office office) {
        return office.folder().isEmpty() ? Optional.of("export.no-workspace") : Optional.empty();
    }

    /** Makes the wizard; the extent is what is selected. */
    protected abstract IWizard wizard(Texts texts, Office office, Extent extent);

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Texts texts = Workbenches.texts();
        Office office = Offices.office();
        Optional<String> problem = problem(office);
        if (problem.isPresent()) {
            Say.warning(window.getShell(), texts.get(name + ".title"), texts.get(problem.get()));
            return null;
        }
        var extent = new Extent(office.snapshot().filings(), Selections.filings(window.getActivePage()));
        new NamedWizardDialog(window.getShell(), wizard(texts, office, extent), texts.get(name + ".start"),
                texts.get("button.cancel")).open();
        return null;
    }
}
