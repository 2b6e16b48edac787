package org.gouji.ui.internal.looks;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/**
 * What a screen reader says of a control that has no text of its own: the label before it, else its hint, else the
 * title of the tab, group or window that it is in. Whatever a screen makes gets its name here, so that none is forgotten.
 */
public final class Spoken {

    /** Widget data with the name of a control for which no label stands on the screen. */
    private static final String NAME = "org.gouji.ui.spoken";

    private Spoken() {
    }

    /** From now on every new control gets its name. */
    public static void begin(Display display) {
        display.addListener(SWT.Skin, Spoken::made);
    }

    /** Names a control for which no label stands on the screen. */
    public static void name(Control control, String name) {
        control.setData(NAME, name);
    }

    private static void made(Event event) {
        if (event.widget instanceof ToolBar bar) {
            bar.getAccessible().addAccessibleListener(items(bar));
        } else if (event.widget instanceof Control control && nameless(control)) {
            // What makes its lines when they come into sight would make them all for its accessible twin: the area
            // around it, which holds nothing else, has the name.
            boolean virtual = (control.getStyle() & SWT.VIRTUAL) != 0;
            named(virtual ? control.getParent() : control, control);
        }
    }

    private static void named(Control said, Control control) {
        said.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent asked) {
                if (asked.childID == ACC.CHILDID_SELF && (asked.result == null || asked.result.isBlank())) {
                    asked.result = of(control);
                }
            }
        });
    }

    private static AccessibleAdapter items(ToolBar bar) {
        return new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent asked) {
                if (asked.childID >= 0 && asked.childID < bar.getItemCount()) {
                    ToolItem item = bar.getItem(asked.childID);
                    asked.result = first(Stream.of(item.getText(), item.getToolTipText())).orElse(asked.result);
                }
            }
        };
    }

    private static boolean nameless(Control control) {
        return control instanceof Text || control instanceof Combo || control instanceof Table
                || control instanceof Tree || control instanceof List || control instanceof Spinner
                || control instanceof StyledText || control instanceof Browser
                || control instanceof Button button && button.getText().isEmpty();
    }

    /** The name of a control; UI thread only. */
    static String of(Control control) {
        String given = control.getData(NAME) instanceof String name ? name : "";
        String hint = control instanceof Text text ? text.getMessage() : "";
        return first(Stream.of(given, label(control), hint, control.getToolTipText())).orElseGet(() -> title(control));
    }

    private static Optional<String> first(Stream<String> texts) {
        return texts.filter(text -> text != null && !text.isBlank()).map(Spoken::plain).findFirst();
    }

    private static String plain(String text) {
        return text.replaceAll("\\(&[^)]\\)", "").replace("&", "").strip();
    }

    /** The label, or the box to tick, that stands right before a control. */
    private static String label(Control control) {
        String before = "";
        for (Control sibling : control.getParent().getChildren()) {
            if (sibling == control) {
                return before;
            }
            before = text(sibling);
        }
        return before;
    }

    private static String text(Control control) {
        if (control instanceof Label label) {
            return label.getText();
        } else if (control instanceof CLabel label) {
            return label.getText();
        }
        return control instanceof Button button ? button.getText() : "";
    }

    private static String title(Control control) {
        for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
            String title = title(parent, control);
            if (title != null && !title.isBlank()) {
                return plain(title);
            }
        }
        return "";
    }

    private static String title(Composite parent, Control inside) {
        if (parent.getData(NAME) instanceof String name) {
            return name;
        } else if (parent instanceof Group group) {
            return group.getText();
        } else if (parent instanceof Shell shell) {
            return shell.getText();
        } else if (parent instanceof CTabFolder folder) {
            return Stream.of(folder.getItems()).filter(tab -> holds(tab.getControl(), inside)).map(CTabItem::getText)
                    .findFirst().orElse("");
        }
        return "";
    }

    private static boolean holds(Control area, Control inside) {
        for (Control each = inside; each != null; each = each.getParent()) {
            if (each == area) {
                return true;
            }
        }
        return false;
    }
}
