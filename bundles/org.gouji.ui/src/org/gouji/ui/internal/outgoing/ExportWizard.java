package org.gouji.ui.internal.outgoing;

import org.eclipse.jface.wizard.Wizard;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.work.Memory;

/** Asks what shall be exported, how and where to, and starts it. */
final class ExportWizard extends Wizard {

    private final ExportPage page;
    private final Exports exports;

    ExportWizard(Texts texts, ExportPage page, Exports exports) {
        this.page = page;
        this.exports = exports;
        setWindowTitle(texts.get("export.title"));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        page.order().ifPresent(order -> {
            Memory.outgoing(order.oneFile() ? order.out().getParent() : order.out());
            exports.start(order);
        });
        return true;
    }
}
