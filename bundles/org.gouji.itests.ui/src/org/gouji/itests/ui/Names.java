package org.gouji.itests.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/** What a screen reader says of controls; UI thread only. */
final class Names {

    private Names() {
    }

    /** Controls without a name; a field for which there is only the window's title has none, either. */
    static List<String> missing(Shell shell) {
        List<String> missing = new ArrayList<>();
        children(shell, shell.getText(), missing);
        return missing;
    }

    /** What a screen reader is told of a control or, with the index of an item, of the item. */
    static String of(Control control, int child) {
        AccessibleEvent event = new AccessibleEvent(control);
        event.childID = child;
        listeners(control.getAccessible()).forEach(listener -> listener.getName(event));
        return Objects.requireNonNullElse(event.result, "");
    }

    /** SWT has no call that gives the name, only the listeners that know it. */
    private static List<AccessibleListener> listeners(Accessible accessible) {
        try {
            var field = Accessible.class.getDeclaredField("accessibleListeners");
            field.setAccessible(true);
            List<AccessibleListener> listeners = new ArrayList<>();
            if (field.get(accessible) instanceof List<?> list) {
                list.forEach(each -> listeners.add((AccessibleListener) each));
            }
            return listeners;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("SWT has changed", e);
        }
    }

    private static void children(Composite parent, String title, List<String> missing) {
        for (Control child : parent.getChildren()) {
            if (child.isVisible()) {
                control(child, title, missing);
                if (child instanceof Composite composite) {
                    children(composite, title, missing);
                }
            }
        }
    }

    private static void control(Control control, String title, List<String> missing) {
        if (control instanceof ToolBar bar) {
            items(bar, missing);
        } else if (said(control)) {
            // What makes its lines when they come into sight is named by the area around it.
            boolean virtual = (control.getStyle() & SWT.VIRTUAL) != 0;
            String name = of(virtual ? control.getParent() : control, ACC.CHILDID_SELF);
            boolean field = control instanceof Text text && text.getEditable() || control instanceof Combo;
            if (name.isBlank() || field && name.equals(title)) {
                missing.add(control.getClass().getSimpleName() + " in " + path(control));
            }
        }
    }

    private static boolean said(Control control) {
        return control instanceof Button button && button.getText().isEmpty() || control instanceof Text
                || control instanceof Combo || control instanceof Table || control instanceof Tree
                || control instanceof StyledText || control instanceof Browser;
    }

    private static void items(ToolBar bar, List<String> missing) {
        for (int i = 0; i < bar.getItemCount(); i++) {
            ToolItem item = bar.getItem(i);
            boolean says = item.getControl() == null && (item.getStyle() & SWT.SEPARATOR) == 0;
            if (says && of(bar, i).isBlank()) {
                missing.add("ToolItem " + i + " in " + path(bar));
            }
        }
    }

    private static String path(Control control) {
        StringBuilder path = new StringBuilder();
        for (Composite each = control.getParent(); each != null; each = each.getParent()) {
            path.append(each.getClass().getSimpleName()).append(' ');
        }
        return path.toString().strip();
    }
}
