package org.gouji.itests.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The fields of wizards and dialogs, by the name of what they take. */
final class Wizards {

    private static final String IMPORT = "org.gouji.ui.command.import";
    private static final String SOURCES = "org.gouji.ui.parameter.sources";
    private static final String FIELD = "org.gouji.ui.option";

    private Wizards() {
    }

    /** Opens the import wizard with files and folders. */
    static Shell importing(Path... sources) throws Exception {
        Workbench.command(IMPORT,
                Map.of(SOURCES, Stream.of(sources).map(Path::toString).collect(Collectors.joining("\n"))));
        return Screen.awaitDialog("导入报告");
    }

    /** Imports files and folders; does not wait until they are there. */
    static void takeIn(Path... sources) throws Exception {
        Screen.press(importing(sources), "导入(I)");
    }

    static <T extends Control> T field(Shell dialog, Class<T> type, String name) {
        return Screen.in(dialog, type).stream().filter(each -> name.equals(each.getData(FIELD))).findFirst()
                .orElseThrow(() -> new AssertionError("no field " + name));
    }

    static void type(Shell dialog, String name, String text) throws Exception {
        Workbench.inUi(() -> {
            field(dialog, Text.class, name).setText(text);
            return text;
        });
    }

    static void choose(Shell dialog, String name, String text) throws Exception {
        Workbench.inUi(() -> {
            Combo combo = field(dialog, Combo.class, name);
            combo.select(combo.indexOf(text));
            combo.notifyListeners(SWT.Selection, new Event());
            return text;
        });
    }

    /** Turns a radio button on whose text begins so; the others of its group go off. */
    static void radio(Shell dialog, String begin) throws Exception {
        Workbench.inUi(() -> {
            for (Button button : Screen.in(dialog, Button.class)) {
                boolean radio = (button.getStyle() & SWT.RADIO) != 0;
                if (radio) {
                    button.setSelection(button.getText().startsWith(begin));
                }
            }
            for (Button button : Screen.in(dialog, Button.class)) {
                if ((button.getStyle() & SWT.RADIO) != 0 && button.getSelection()) {
                    button.notifyListeners(SWT.Selection, new Event());
                }
            }
            return begin;
        });
    }

    static boolean enabled(Shell dialog, String text) {
        return Screen.in(dialog, Button.class).stream()
                .anyMatch(button -> button.getText().replace("&", "").equals(text) && button.isEnabled());
    }

    static List<String> rows(Table table) {
        List<String> rows = new ArrayList<>();
        for (TableItem item : table.getItems()) {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < table.getColumnCount(); i++) {
                row.append(item.getText(i)).append('|');
            }
            rows.add(row.toString());
        }
        return rows;
    }

    static Table table(Shell dialog) {
        return Screen.in(dialog, Table.class).get(0);
    }

    /** Selects the row that holds a text. */
    static void select(Shell dialog, String part) throws Exception {
        Workbench.inUi(() -> {
            Table table = table(dialog);
            List<String> rows = rows(table);
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).contains(part)) {
                    table.setSelection(i);
                    Event event = new Event();
                    event.item = table.getItem(i);
                    table.notifyListeners(SWT.Selection, event);
                    return part;
                }
            }
            throw new AssertionError("no row " + part + " in " + rows);
        });
    }
}
