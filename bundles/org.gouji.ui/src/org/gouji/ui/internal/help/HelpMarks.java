package org.gouji.ui.internal.help;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/** Gives every view, editor, wizard and dialog of the workbench its context when it appears; none has to do it itself. */
public final class HelpMarks implements IPartListener2 {

    private static final String ANY_MESSAGE = "MessageDialog";

    private HelpMarks() {
    }

    /** Begins to follow a window and its dialogs. */
    public static void follow(IWorkbenchWindow window) {
        var marks = new HelpMarks();
        window.getPartService().addPartListener(marks);
        Display display = window.getShell().getDisplay();
        display.addFilter(SWT.Show, marks::shown);
        if (window.getActivePage() != null) {
            for (IWorkbenchPartReference view : window.getActivePage().getViewReferences()) {
                marks.mark(view);
            }
            for (IWorkbenchPartReference editor : window.getActivePage().getEditorReferences()) {
                marks.mark(editor);
            }
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        mark(reference);
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        mark(reference);
    }

    private void mark(IWorkbenchPartReference reference) {
        IWorkbenchPart part = reference.getPart(false);
        if (part != null && Contexts.ours(part.getClass())) {
            MPart model = part.getSite().getService(MPart.class);
            if (model != null && model.getWidget() instanceof Control control) {
                Contexts.set(control, part.getClass());
            }
        }
    }

    private void shown(Event event) {
        if (event.widget instanceof Shell shell && shell.getData() instanceof Dialog dialog) {
            Contexts.set(shell, id(dialog));
        }
    }

    private static String id(Dialog dialog) {
        if (dialog instanceof WizardDialog wizard) {
            IWizardPage page = wizard.getCurrentPage();
            return page == null ? Contexts.id(ANY_MESSAGE) : Contexts.id(page.getWizard().getClass());
        }
        return Contexts.ours(dialog.getClass()) ? Contexts.id(dialog.getClass()) : Contexts.id(ANY_MESSAGE);
    }
}
