package org.gouji.ui.internal.work;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.gouji.ui.internal.Workbenches;

/** Messages with a button in the officer's language. */
public final class Say {

    private Say() {
    }

    public static void warning(Shell shell, String title, String text) {
        new MessageDialog(shell, title, null, text, MessageDialog.WARNING, 0,
                Workbenches.texts().get("button.close")).open();
    }
}
