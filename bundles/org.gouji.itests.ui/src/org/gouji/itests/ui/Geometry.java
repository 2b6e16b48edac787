package org.gouji.itests.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/** What does not fit into its place: cut texts of labels, buttons, tabs, headers; UI thread only. */
final class Geometry {

    /** A pixel here and there is lost when points become pixels. */
    private static final int SLACK = 2;

    /** A header keeps its text away from its lines. */
    private static final int HEADER = 6;

    private static final String LEGEND = "org.gouji.ui.legend";

    private final List<String> cut = new ArrayList<>();

    private Geometry() {
    }

    /** All that is cut in a window. */
    static List<String> cut(Shell shell) {
        Geometry geometry = new Geometry();
        geometry.children(shell);
        return geometry.cut;
    }

    private void children(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child.isVisible() && child.getSize().x > 0) {
                control(child);
                inside(parent, child);
                if (child instanceof Composite composite) {
                    children(composite);
                }
            }
        }
    }

    /** Whatever scrolls may be larger than what is seen of it; everything else lies within its parent. */
    private void inside(Composite parent, Control child) {
        Rectangle area = parent.getClientArea();
        Rectangle bounds = child.getBounds();
        boolean scrolls = parent instanceof ScrolledComposite || parent.getVerticalBar() != null
                || parent.getParent() instanceof ScrolledComposite;
        boolean out = bounds.x + bounds.width > area.x + area.width + SLACK
                || bounds.y + bounds.height > area.y + area.height + SLACK;
        if (!scrolls && out && !text(child).isEmpty()) {
            add(child, "lies outside: " + bounds + " in " + area, text(child));
        }
    }

    private void control(Control control) {
        if (control instanceof Table table) {
            header(table);
        } else if (control instanceof Tree tree) {
            header(tree);
        } else if (control instanceof CTabFolder folder) {
            tabs(folder);
        } else if (control instanceof Text field) {
            hint(field);
        } else if (control.getData(LEGEND) != null || !text(control).isEmpty()) {
            size(control);
        }
    }

    private void size(Control control) {
        Point size = control.getSize();
        boolean wraps = (control.getStyle() & SWT.WRAP) != 0 || control.getData(LEGEND) != null;
        Point wanted = control.computeSize(wraps ? size.x : SWT.DEFAULT, SWT.DEFAULT);
        // Labels of that class are shortened with three dots, and the hover text has the whole.
        boolean told = control instanceof CLabel && (control.getParent().getClass().getName().endsWith("StatusLine")
                || Objects.requireNonNullElse(control.getToolTipText(), "").startsWith(text(control)));
        if (!told && (!wraps && wanted.x > size.x + SLACK || wanted.y > size.y + SLACK)) {
            add(control, "is " + size + ", wants " + wanted, text(control));
        }
    }

    private static String text(Control control) {
        if (control instanceof Label label) {
            return label.getText();
        } else if (control instanceof CLabel label) {
            return Objects.requireNonNullElse(label.getText(), "");
        } else if (control instanceof Button button) {
            return button.getText();
        } else if (control instanceof Link link) {
            return link.getText();
        } else if (control instanceof Group group) {
            return group.getText();
        } else if (control instanceof Combo combo) {
            return combo.getText();
        }
        return "";
    }

    private void header(Table table) {
        for (TableColumn column : table.getColumns()) {
            header(table, column.getText(), column.getWidth());
        }
    }

    private void header(Tree tree) {
        for (TreeColumn column : tree.getColumns()) {
            header(tree, column.getText(), column.getWidth());
        }
    }

    private void header(Control control, String text, int width) {
        if (width > 0 && width(control, text) + HEADER > width) {
            add(control, "column is " + width + ", text is " + width(control, text), text);
        }
    }

    private void tabs(CTabFolder folder) {
        for (CTabItem tab : folder.getItems()) {
            boolean told = tab.getText().equals(tab.getToolTipText());
            if (tab.isShowing() && !told && width(folder, tab.getText()) > tab.getBounds().width) {
                add(folder, "tab is " + tab.getBounds().width + ", text is " + width(folder, tab.getText()),
                        tab.getText());
            }
        }
    }

    private void hint(Text field) {
        if (field.getText().isEmpty() && width(field, field.getMessage()) > field.getSize().x) {
            add(field, "hint is cut", field.getMessage());
        }
    }

    private static int width(Control control, String text) {
        GC gc = new GC(control);
        try {
            return gc.textExtent(text.replace("&", "")).x;
        } finally {
            gc.dispose();
        }
    }

    private void add(Control control, String what, String text) {
        cut.add(control.getClass().getSimpleName() + " «" + text.replace('\n', ' ') + "» " + what);
    }
}
