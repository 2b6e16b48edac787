package org.gouji.itests.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Presses keys where the keyboard is, and counts them. */
final class Keys {

    private static final String FIELD = "org.gouji.ui.field";

    private int count;

    int count() {
        return count;
    }

    /** Presses a key, alone or with the control key; bound keys run their command. */
    void press(int key, int modifiers) throws Exception {
        count++;
        Workbench.later(() -> {
            Event event = new Event();
            event.keyCode = key;
            event.character = key < 128 ? (char) key : 0;
            event.stateMask = modifiers;
            place().notifyListeners(SWT.KeyDown, event);
        });
    }

    /** Presses the Enter key. */
    void enter() throws Exception {
        count++;
        Workbench.later(() -> {
            Event event = new Event();
            event.keyCode = SWT.CR;
            event.character = SWT.CR;
            Control place = place();
            place.notifyListeners(place instanceof Canvas
                    ? SWT.KeyDown
                    : SWT.DefaultSelection, event);
        });
    }

    /** Types a character into the field that has the keyboard. */
    void type(String text) throws Exception {
        count += text.length();
        Workbench.inUi(() -> {
            ((Text) place()).insert(text);
            return text;
        });
    }

    static Optional<Control> field(String name) {
        List<Control> fields = Screen.visible(Control.class).stream()
                .filter(control -> name.equals(control.getData(FIELD))).toList();
        return fields.stream().findFirst();
    }

    /** The control with the keyboard; without a window manager the system may not tell, so look for what is open. */
    private static Control place() {
        Control focus = Screen.shell().getDisplay().getFocusControl();
        if (focus != null && focus.getData(FIELD) != null) {
            return focus;
        }
        return field("fixes").or(() -> field("value"))
                .or(() -> Forms.canvases().stream().map(Control.class::cast).findFirst())
                .orElse(focus == null ? Screen.shell() : focus);
    }
}
