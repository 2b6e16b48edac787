package org.gouji.ui.internal.report;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.gouji.model.Severity;
import org.gouji.ui.internal.present.CellLook;
import org.gouji.ui.internal.present.Texts;

/** One line that says what the signs in the cells mean. */
final class Legend extends Canvas {

    private static final int GAP = 5;
    private static final int WIDE_GAP = 9;
    private static final int SWATCH = 26;

    private final Texts texts;
    private final Font bold;

    Legend(Composite parent, Texts texts) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.texts = texts;
        bold = new LocalResourceManager(JFaceResources.getResources(), this)
                .create(FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD));
        addPaintListener(event -> paint(event.gc));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        var gc = new GC(this);
        Point size = gc.textExtent(texts.get("severity.error"));
        gc.dispose();
        return new Point(widthHint == SWT.DEFAULT ? size.x : widthHint, size.y + 2 * GAP);
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        int middle = getClientArea().height / 2;
        int left = GAP;
        for (CellLook look : CellLook.values()) {
            if (look.signed()) {
                left = look(gc, look, left, middle);
            }
        }
        for (Severity severity : new Severity[]{Severity.ERROR, Severity.WARNING, Severity.INFO}) {
            left += Signs.disc(gc, severity, bold, left, middle) + GAP;
            left = word(gc, texts.get("severity." + severity.id()), left, middle);
        }
    }

    private int look(GC gc, CellLook look, int left, int middle) {
        var swatch = new Rectangle(left, 2, SWATCH, getClientArea().height - GAP);
        gc.setBackground(Palette.ground(look));
        gc.fillRectangle(swatch);
        gc.setForeground(Palette.LINE);
        gc.drawRectangle(swatch);
        Signs.badge(gc, look.sign(texts), left + GAP, middle);
        return word(gc, look.word(texts), left + SWATCH + GAP, middle);
    }

    private int word(GC gc, String word, int left, int middle) {
        Point size = gc.textExtent(word);
        gc.setForeground(getForeground());
        gc.drawText(word, left, middle - size.y / 2, SWT.DRAW_TRANSPARENT);
        return left + size.x + WIDE_GAP;
    }
}
