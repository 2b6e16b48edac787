package org.gouji.ui.internal.intake;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** A wizard's dialog with buttons in the officer's language: the platform's own know English only. */
public final class NamedWizardDialog extends WizardDialog {

    private final String finish;
    private final String cancel;

    public NamedWizardDialog(Shell shell, IWizard wizard, String finish, String cancel) {
        super(shell, wizard);
        this.finish = finish;
        this.cancel = cancel;
        setHelpAvailable(true);
    }

    /** The same as F1. */
    @Override
    protected void helpPressed() {
        getShell().notifyListeners(SWT.Help, new Event());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.FINISH_ID).setText(finish);
        getButton(IDialogConstants.CANCEL_ID).setText(cancel);
    }
}
