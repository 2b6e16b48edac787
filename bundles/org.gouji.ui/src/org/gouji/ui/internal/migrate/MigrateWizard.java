package org.gouji.ui.internal.migrate;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.gouji.ui.internal.outgoing.Exports;
import org.gouji.ui.internal.present.Texts;

/** Shows what is lost when reports are carried into a newer form, and then writes them. */
final class MigrateWizard extends Wizard {

    private final LossPage losses;
    private final OutPage out;
    private final Exports exports;

    MigrateWizard(Texts texts, LossPage losses, OutPage out, Exports exports) {
        this.losses = losses;
        this.out = out;
        this.exports = exports;
        setWindowTitle(texts.get("migrate.title"));
    }

    @Override
    public void addPages() {
        addPage(losses);
        addPage(out);
    }

    /** Nothing is written before the officer has seen where to. */
    @Override
    public boolean canFinish() {
        IWizardPage now = getContainer() == null ? null : getContainer().getCurrentPage();
        return now == out && super.canFinish();
    }

    @Override
    public boolean performFinish() {
        losses.stop();
        out.order().ifPresent(exports::start);
        return true;
    }

    @Override
    public boolean performCancel() {
        losses.stop();
        return true;
    }
}
