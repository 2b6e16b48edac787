package org.gouji.ui.internal.outgoing;

import java.util.Optional;

import org.eclipse.jface.wizard.IWizard;
import org.gouji.store.export.ReturnLetters;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.work.Memory;

/** Opens the wizard that returns several reports with their letters. */
public final class ReturnsHandler extends WizardHandler {

    public ReturnsHandler() {
        super("returns");
    }

    @Override
    protected Optional<String> problem(Office office) {
        return office.readOnly() ? Optional.of("returns.no-workspace") : Optional.empty();
    }

    @Override
    protected IWizard wizard(Texts texts, Office office, Extent extent) {
        Optional<TargetLine> letters = Workbenches.registry().flatMap(plugins -> plugins.exporters().stream()
                .filter(entry -> entry.id().equals(ReturnLetters.TARGET)).findFirst()).map(TargetLine::of);
        var page = new ReturnsPage(texts, office, extent, letters, Memory.outgoing());
        return new ReturnsWizard(texts, page, new Returns(office, texts));
    }
}
