package org.gouji.ui.internal.report;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.gouji.ui.internal.present.Texts;

/** Finds words and numbers in a report, one place after the other. */
final class FindBar {

    private static final int COLUMNS = 5;
    private static final int WIDTH = 260;

    private final Composite area;
    private final Text field;
    private final Label count;
    private final Texts texts;
    private final Function<String, List<Runnable>> finder;
    private final Runnable back;
    private List<Runnable> hits = List.of();
    private int at = -1;

    /** Asks the finder for the places of a text; running one shows it. What is given back to gets the keyboard. */
    FindBar(Composite parent, Texts texts, Function<String, List<Runnable>> finder, Runnable back) {
        this.back = back;
        this.texts = texts;
        this.finder = finder;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).margins(4, 2).applyTo(area);
        new Label(area, SWT.NONE).setText(texts.get("find.label"));
        field = new Text(area, SWT.SEARCH | SWT.ICON_CANCEL);
        field.setData(CellEditor.FIELD, "find");
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(field);
        button("find.previous", -1);
        button("find.next", 1);
        count = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
        field.addListener(SWT.Modify, event -> look());
        field.addListener(SWT.KeyDown, this::key);
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close();
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
        area.setVisible(false);
    }

    Control control() {
        return area;
    }

    /** Opens the bar, or goes back to its field. */
    void open() {
        shown(true);
        field.setFocus();
        field.selectAll();
    }

    private void close() {
        shown(false);
        back.run();
    }

    private void shown(boolean visible) {
        ((GridData) area.getLayoutData()).exclude = !visible;
        area.setVisible(visible);
        area.getParent().layout(true, true);
    }

    private void button(String text, int step) {
        var button = new Button(area, SWT.PUSH);
        button.setText(texts.get(text));
        button.addListener(SWT.Selection, event -> step(step));
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            step((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
        }
    }

    private void look() {
        String wanted = field.getText().strip();
        hits = wanted.isEmpty() ? List.of() : finder.apply(wanted);
        at = -1;
        step(1);
    }

    private void step(int by) {
        if (hits.isEmpty()) {
            count.setText(field.getText().isBlank() ? "" : texts.get("find.none"));
            return;
        }
        at = Math.floorMod(at + by, hits.size());
        count.setText(texts.get("find.count", at + 1, hits.size()));
        hits.get(at).run();
    }
}
