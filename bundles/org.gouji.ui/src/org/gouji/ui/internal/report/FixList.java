package org.gouji.ui.internal.report;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.gouji.ui.internal.present.FindingRow.Fix;
import org.gouji.ui.internal.present.Texts;

/** The changes that would mend a finding, beside its cell: the Enter key takes the one that is selected. */
final class FixList {

    private final Composite area;
    private final Canvas canvas;

    FixList(Canvas canvas, Rectangle cell, List<Fix> fixes, Texts texts, Consumer<Fix> taker) {
        this.canvas = canvas;
        area = new Composite(canvas, SWT.BORDER);
        GridLayoutFactory.swtDefaults().applyTo(area);
        new Label(area, SWT.NONE).setText(texts.get("fix.title"));
        var table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setData(CellEditor.FIELD, "fixes");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        fixes.forEach(fix -> {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(fix.label());
            item.setData(fix);
        });
        table.setSelection(0);
        table.addListener(SWT.DefaultSelection, event -> {
            int index = table.getSelectionIndex();
            close();
            if (index >= 0) {
                taker.accept(fixes.get(index));
            }
        });
        table.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close();
            }
        });
        table.addListener(SWT.FocusOut, event -> canvas.getDisplay().asyncExec(this::dispose));
        place(cell);
        area.moveAbove(null);
        table.setFocus();
    }

    private void place(Rectangle cell) {
        Point size = area.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        area.setBounds(Room.beside(canvas, cell, size));
    }

    private void close() {
        dispose();
        if (!canvas.isDisposed()) {
            canvas.setFocus();
        }
    }

    private void dispose() {
        if (!area.isDisposed()) {
            area.dispose();
        }
    }
}
