package org.gouji.ui.internal.outgoing;

import org.gouji.ui.internal.intake.OnePageWizard;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.work.Memory;

/** Asks what shall be exported, how and where to, and starts it. */
final class ExportWizard extends OnePageWizard<ExportPage> {

    private final Exports exports;

    ExportWizard(Texts texts, ExportPage page, Exports exports) {
        super(texts.get("export.title"), page);
        this.exports = exports;
    }

    @Override
    public boolean performFinish() {
        page().order().ifPresent(order -> {
            Memory.outgoing(order.oneFile() ? order.out().getParent() : order.out());
            exports.start(order);
        });
        return true;
    }
}
