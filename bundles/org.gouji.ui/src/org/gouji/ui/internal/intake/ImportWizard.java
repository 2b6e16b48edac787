package org.gouji.ui.internal.intake;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.wizard.Wizard;
import org.gouji.ui.internal.present.Texts;

/** Asks for files and folders, shows what is in them, and starts their import. */
final class ImportWizard extends Wizard {

    private final ImportPage page;
    private final Intake intake;

    ImportWizard(Texts texts, Intake intake, List<Path> sources) {
        this.intake = intake;
        page = new ImportPage(texts, sources);
        setWindowTitle(texts.get("import.title"));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        page.stop();
        intake.start(page.sources());
        return true;
    }

    @Override
    public boolean performCancel() {
        page.stop();
        return true;
    }
}
