package org.gouji.ui.internal.outgoing;

import org.gouji.ui.internal.intake.OnePageWizard;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.work.Memory;

/** Asks which reports shall be returned, shows what that means, and does it. */
final class ReturnsWizard extends OnePageWizard<ReturnsPage> {

    private final Returns returns;

    ReturnsWizard(Texts texts, ReturnsPage page, Returns returns) {
        super(texts.get("returns.title"), page);
        this.returns = returns;
    }

    @Override
    public boolean performFinish() {
        page().stop();
        page().order().ifPresent(order -> {
            if (order.folder().getParent() != null) {
                Memory.outgoing(order.folder().getParent());
            }
            returns.start(order);
        });
        return true;
    }

    @Override
    public boolean performCancel() {
        page().stop();
        return true;
    }
}
