package org.gouji.ui.internal.outgoing;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.jface.wizard.IWizard;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.work.Memory;

/** Opens the export wizard for the reports that are selected. */
public final class ExportHandler extends WizardHandler {

    public ExportHandler() {
        super("export");
    }

    @Override
    protected IWizard wizard(Texts texts, Office office, Extent extent) {
        var page = new ExportPage(texts, Workbenches.registry().map(TargetLine::all).orElse(List.of()), extent,
                new Place(texts, office.folder()), Memory.outgoing());
        return new ExportWizard(texts, page, new Exports(office, texts, LocalDate.now()));
    }
}
