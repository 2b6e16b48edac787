package org.gouji.ui.internal.report;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.gouji.ui.internal.looks.Palette;
import org.gouji.ui.internal.looks.Tone;
import org.gouji.ui.internal.present.Texts;

/** The field in a cell where its new content is typed, with a field for the reason below it. */
final class CellEditor {

    /** Widget data that names the two fields, for programs that look at the screen. */
    static final String FIELD = "org.gouji.ui.field";

    private static final int WIDTH = 340;
    private static final int LEAST = 90;

    private final Canvas canvas;
    private final Texts texts;
    private final String key;
    private final Text value;
    private final Composite strip;
    private final Label message;
    private final Text reason;
    private CellEditing editing;

    CellEditor(Canvas canvas, Rectangle cell, String key, CellEditing editing, Texts texts) {
        this.canvas = canvas;
        this.texts = texts;
        this.editing = editing;
        this.key = key;
        value = new Text(canvas, SWT.SINGLE | SWT.RIGHT | SWT.BORDER);
        Palette.paper(value);
        value.setData(FIELD, "value");
        strip = new Composite(canvas, SWT.BORDER);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(strip);
        message = new Label(strip, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(message);
        new Label(strip, SWT.NONE).setText(texts.get("edit.reason"));
        reason = new Text(strip, SWT.SINGLE | SWT.BORDER);
        reason.setData(FIELD, "reason");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(reason);
        place(cell);
        value.moveAbove(null);
        strip.moveAbove(null);
        listen();
    }

    /** The cell in which it is typed. */
    String key() {
        return key;
    }

    /** The report was loaded again; the cell says what it said. */
    void edit(CellEditing how) {
        editing = how;
    }

    /** The cell stands elsewhere now. */
    void move(Rectangle cell) {
        if (!value.isDisposed()) {
            place(cell);
        }
    }

    /** Opens the field with what the officer typed already, or with what the cell says. */
    void open(Optional<String> typed) {
        value.setText(typed.orElseGet(() -> editing.current(key)));
        reason.setText(editing.reason(key));
        if (typed.isPresent()) {
            value.setSelection(value.getText().length());
        } else {
            value.selectAll();
        }
        check();
        value.setFocus();
    }

    private void place(Rectangle cell) {
        int height = Math.max(cell.height + 1, value.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        value.setBounds(cell.x, cell.y, Math.max(cell.width + 1, LEAST), height);
        Point size = strip.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        strip.setBounds(Room.beside(canvas, value.getBounds(), size));
    }

    private void listen() {
        value.addListener(SWT.Modify, event -> check());
        value.addListener(SWT.DefaultSelection, event -> toReason());
        reason.addListener(SWT.DefaultSelection, event -> commit());
        value.addListener(SWT.Traverse, this::traverse);
        reason.addListener(SWT.Traverse, this::traverse);
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
        } else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = false;
            (event.widget == value ? reason : value).setFocus();
        }
    }

    private boolean check() {
        Optional<String> problem = editing.problem(key, value.getText());
        value.setBackground(problem.isPresent() ? Palette.of(Tone.REFUSED) : Palette.of(Tone.PAPER));
        message.setText(problem.orElseGet(() -> texts.get("edit.hint")));
        return problem.isEmpty();
    }

    private void toReason() {
        if (check()) {
            reason.setFocus();
            reason.selectAll();
        }
    }

    private void commit() {
        if (reason.getText().isBlank()) {
            message.setText(texts.get("edit.reason.missing"));
        } else if (check()) {
            String typed = value.getText();
            String why = reason.getText();
            close();
            editing.correct(key, typed, why);
        } else {
            value.setFocus();
        }
    }

    void close() {
        if (!value.isDisposed()) {
            value.dispose();
            strip.dispose();
            canvas.setFocus();
        }
    }
}
