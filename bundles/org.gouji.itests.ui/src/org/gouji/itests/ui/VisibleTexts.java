package org.gouji.itests.ui;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.forms.widgets.Hyperlink;

/**
 * What a window says: labels, buttons, tabs, menus, tool tips, lists to choose from, longer texts, and the heads and
 * lines of tables and trees; UI thread only.
 */
final class VisibleTexts {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    /** What is all in capitals, PNG and so on, is a name in every language. */
    private static final Pattern WORD = Pattern.compile("[a-z]{2,}|[A-Z][a-z]{2,}");

    private static final String ID = "[a-z0-9]+([.-][a-z0-9]+)*( \\d[\\d.]*)?";
    /** Ids of plug-ins and bundles, hashes, endings of files, keys, and what is called so in every language. */
    private static final Pattern DATA = Pattern.compile(
            ID + "|" + ID + "（" + ID + "）|(\\.[a-z]+ ?)+|((Alt|Ctrl|Shift)\\+)+\\S+|Markdown");

    /** So many rows tell how a table speaks. */
    private static final int MOST_ROWS = 200;

    private final Set<String> texts = new TreeSet<>();

    private VisibleTexts() {
    }

    /** Everything that the window says. */
    static Set<String> of(Shell shell) {
        VisibleTexts visible = new VisibleTexts();
        visible.add(shell.getText());
        if (shell.getMenuBar() != null) {
            visible.menu(shell.getMenuBar());
        }
        visible.children(shell);
        return visible.texts;
    }

    /** What of it has a word in Latin letters and nothing Chinese. */
    static Set<String> english(Set<String> texts, Set<String> names) {
        Set<String> english = new TreeSet<>(texts);
        english.removeIf(text -> names.contains(text) || text.startsWith("/") || HAN.matcher(text).find()
                || !WORD.matcher(text).find());
        return english;
    }

    /** What of it is Chinese, but for the words of the reports and their forms. */
    static Set<String> chinese(Set<String> texts) {
        Set<String> chinese = new TreeSet<>(texts);
        chinese.removeIf(ReportWords::only);
        return chinese;
    }

    private void add(String text) {
        if (text != null && !text.isBlank()) {
            texts.add(text.replace("&", "").replaceAll("\\t.*", "").strip());
        }
    }

    /** Of a line of a table or tree, which may be data. */
    private void cell(String text) {
        if (!DATA.matcher(text).matches()) {
            add(text);
        }
    }

    private void menu(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            add(item.getText());
            if (item.getMenu() != null) {
                menu(item.getMenu());
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
    }

    private void children(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child.isVisible()) {
                control(child);
                if (child.getMenu() != null) {
                    menu(child.getMenu());
                }
                if (child instanceof Composite composite) {
                    children(composite);
                }
            }
        }
    }

    private void control(Control control) {
        add(control.getToolTipText());
        if (control instanceof Label label) {
            add(label.getText());
        } else if (control instanceof CLabel label) {
            add(label.getText());
        } else if (control instanceof Button button) {
            add(button.getText());
        } else if (control instanceof Link link) {
            add(link.getText());
        } else if (control instanceof Hyperlink link) {
            add(link.getText());
        } else if (control instanceof Group group) {
            add(group.getText());
        } else if (control instanceof Text text) {
            add(text.getMessage());
        } else {
            items(control);
        }
    }

    private void items(Control control) {
        if (control instanceof CTabFolder folder) {
            for (CTabItem item : folder.getItems()) {
                add(item.getText());
            }
        } else if (control instanceof ToolBar bar) {
            for (ToolItem item : bar.getItems()) {
                add(item.getText());
                add(item.getToolTipText());
            }
        } else if (control instanceof Table table) {
            for (TableColumn column : table.getColumns()) {
                add(column.getText());
            }
            int rows = Math.min(table.getItemCount(), MOST_ROWS);
            IntStream.range(0, rows).mapToObj(table::getItem).forEach(row -> IntStream
                    .range(0, Math.max(1, table.getColumnCount())).forEach(column -> cell(row.getText(column))));
        } else if (control instanceof Tree tree) {
            for (TreeColumn column : tree.getColumns()) {
                add(column.getText());
            }
            for (TreeItem item : tree.getItems()) {
                nodes(item, Math.max(1, tree.getColumnCount()));
            }
        } else if (control instanceof Combo combo) {
            List.of(combo.getItems()).forEach(this::add);
        } else if (control instanceof StyledText text) {
            text.getText().lines().forEach(this::add);
        }
    }

    private void nodes(TreeItem node, int columns) {
        IntStream.range(0, columns).forEach(column -> cell(node.getText(column)));
        for (TreeItem child : node.getItems()) {
            nodes(child, columns);
        }
    }
}
