package org.gouji.itests.ui;

import java.util.Map;

import org.eclipse.swt.widgets.Shell;

/** The dialog of the preferences. */
final class Settings {

    private static final String TITLE = "首选项";

    private Settings() {
    }

    static Shell open(String page) throws Exception {
        Workbench.command("org.eclipse.ui.window.preferences", Map.of("preferencePageId", page));
        return Screen.awaitDialog(TITLE);
    }

    /** Presses a button and waits until the dialog is gone. */
    static void leave(Shell dialog, String button) throws Exception {
        Screen.press(dialog, button);
        Screen.await("the dialog is gone", () -> Screen.dialog(TITLE).isEmpty());
    }
}
