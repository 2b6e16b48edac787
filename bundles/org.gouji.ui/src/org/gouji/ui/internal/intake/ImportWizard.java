package org.gouji.ui.internal.intake;

import java.nio.file.Path;
import java.util.List;

import org.gouji.ui.internal.present.Texts;

/** Asks for files and folders, shows what is in them, and starts their import. */
final class ImportWizard extends OnePageWizard<ImportPage> {

    private final Intake intake;

    ImportWizard(Texts texts, Intake intake, List<Path> sources) {
        super(texts.get("import.title"), new ImportPage(texts, sources));
        this.intake = intake;
    }

    @Override
    public boolean performFinish() {
        page().stop();
        intake.start(page().sources());
        return true;
    }

    @Override
    public boolean performCancel() {
        page().stop();
        return true;
    }
}
