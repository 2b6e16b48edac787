package org.gouji.itests.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;

/** The form in the editor on top; UI thread only. */
final class Forms {

    private static final String EDITOR = "org.gouji.ui.editor.report";
    private static final String CELLS = "org.gouji.ui.cells";
    private static final String SELECTED = "org.gouji.ui.selected";
    private static final String FACTS = "org.gouji.ui.facts";

    private Forms() {
    }

    static List<Canvas> canvases() {
        return Screen.visible(Canvas.class).stream().filter(canvas -> canvas.getData(CELLS) != null).toList();
    }

    /** The key of the selected cell, or null. */
    static Object selected() {
        return canvases().isEmpty() ? null : canvases().get(0).getData(SELECTED);
    }

    @SuppressWarnings("unchecked")
    static Map<String, String> cells() {
        return (Map<String, String>) canvases().get(0).getData(CELLS);
    }

    /** Opens a file as the workbench does at its next start, by what it remembers of it; from outside. */
    static void open(Path file) throws Exception {
        XMLMemento memento = XMLMemento.createWriteRoot("input");
        memento.putString("path", file.toString());
        Workbench.inUi(() -> {
            var factory = PlatformUI.getWorkbench().getElementFactory("org.gouji.ui.input.report");
            return Workbench.page().openEditor((IEditorInput) factory.createElement(memento), EDITOR);
        });
    }

    /** Selects the first finding with a code. */
    static TableItem reveal(String code) {
        for (Table table : Screen.visible(Table.class)) {
            for (TableItem item : table.getItems()) {
                if (item.getText(1).equals(code)) {
                    table.setSelection(item);
                    Event event = new Event();
                    event.item = item;
                    table.notifyListeners(SWT.Selection, event);
                    return item;
                }
            }
        }
        throw new AssertionError("no finding " + code);
    }

    /** Presses a key in the form. */
    static Event press(int key) {
        Event event = new Event();
        event.keyCode = key;
        canvases().get(0).notifyListeners(SWT.KeyDown, event);
        return event;
    }

    /** Goes to the first error with its key and waits until its reason is on the screen; from outside. */
    static void firstError(Keys keys, String code) throws Exception {
        keys.press(SWT.F8, 0);
        Screen.await("the first error and why", () -> selected() != null && facts().contains(code));
    }

    /** What stands above the form. */
    static String header() {
        return String.join("\n", Screen.visible(CLabel.class).stream().map(CLabel::getText).toList());
    }

    static String facts() {
        return Screen.visible(StyledText.class).stream().filter(text -> text.getData(FACTS) != null)
                .map(StyledText::getText).findFirst().orElse("");
    }
}
