package org.gouji.ui.internal.outgoing;

import org.eclipse.jface.wizard.Wizard;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.work.Memory;

/** Asks which reports shall be returned, shows what that means, and does it. */
final class ReturnsWizard extends Wizard {

    private final ReturnsPage page;
    private final Returns returns;

    ReturnsWizard(Texts texts, ReturnsPage page, Returns returns) {
        this.page = page;
        this.returns = returns;
        setWindowTitle(texts.get("returns.title"));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        page.stop();
        page.order().ifPresent(order -> {
            if (order.folder().getParent() != null) {
                Memory.outgoing(order.folder().getParent());
            }
            returns.start(order);
        });
        return true;
    }

    @Override
    public boolean performCancel() {
        page.stop();
        return true;
    }
}
