package org.gouji.ui.internal.intake;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;

/**
 * A wizard that asks everything on one page.
 *
 * @param <P> the page
 */
public abstract class OnePageWizard<P extends IWizardPage> extends Wizard {

    private final P page;

    protected OnePageWizard(String title, P page) {
        this.page = page;
        setWindowTitle(title);
    }

    protected final P page() {
        return page;
    }

    @Override
    public void addPages() {
        addPage(page);
    }
}
