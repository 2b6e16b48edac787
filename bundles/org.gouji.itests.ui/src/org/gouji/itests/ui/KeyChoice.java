package org.gouji.itests.ui;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** Other keys for commands, chosen on their page of the preferences. */
final class KeyChoice {

    static final String PAGE = "org.gouji.ui.page.keys";

    private KeyChoice() {
    }

    /** Gives a command another key, and keeps it. */
    static void keep(String command, int key, int modifiers) throws Exception {
        Shell dialog = Settings.open(PAGE);
        Workbench.inUi(() -> row(dialog, command).getText());
        Workbench.inUi(() -> {
            press(key, modifiers);
            return "";
        });
        Settings.leave(dialog, "应用并关闭");
    }

    /** What the platform takes them for. */
    static List<String> of(String command) throws Exception {
        return Workbench.inUi(() -> {
            IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
            return Arrays.stream(service.getActiveBindingsFor(command)).map(TriggerSequence::format).toList();
        });
    }

    /** Selects the row of a command. UI thread only. */
    static TableItem row(Shell dialog, String command) {
        Table table = Screen.in(dialog, Table.class).get(0);
        TableItem row = Arrays.stream(table.getItems()).filter(item -> item.getText().equals(command)).findFirst()
                .orElseThrow(() -> new AssertionError(command));
        table.setSelection(row);
        Event event = new Event();
        event.item = row;
        table.notifyListeners(SWT.Selection, event);
        return row;
    }

    /** Presses a key in the field for it. UI thread only. */
    static void press(int key, int modifiers) {
        Text field = field();
        Event event = new Event();
        event.keyCode = key;
        event.character = key < 128 ? (char) key : 0;
        event.stateMask = modifiers;
        // Without a window manager nobody gives it the keyboard.
        field.notifyListeners(SWT.FocusIn, new Event());
        field.notifyListeners(SWT.KeyDown, event);
        field.notifyListeners(SWT.FocusOut, new Event());
    }

    private static Text field() {
        return Arrays.stream(Display.getCurrent().getShells()).flatMap(shell -> Screen.in(shell, Text.class).stream())
                .filter(text -> text.getData("org.gouji.ui.keys") != null).findFirst().orElseThrow();
    }
}
