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
import org.gouji.ui.internal.looks.Palette;
import org.gouji.ui.internal.looks.Tone;
import org.gouji.ui.internal.present.CellLook;
import org.gouji.ui.internal.present.Texts;

/** Says what the signs in the cells mean. */
final class Legend extends Canvas {

    /** Widget data that names the legend, for programs that look at the screen. */
    static final String LEGEND = "org.gouji.ui.legend";

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
        setData(LEGEND, Boolean.TRUE);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        var gc = new GC(this);
        int lines = flow(gc, widthHint == SWT.DEFAULT ? Integer.MAX_VALUE : widthHint, false);
        Point size = new Point(widthHint == SWT.DEFAULT ? SWATCH : widthHint, lines * line(gc));
        gc.dispose();
        return size;
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        flow(gc, getClientArea().width, true);
    }

    /** One sign after the other, in as many lines as there must be; the number of lines. */
    private int flow(GC gc, int width, boolean draw) {
        int left = GAP;
        int lines = 1;
        for (CellLook look : CellLook.values()) {
            if (look.signed()) {
                int needed = SWATCH + GAP + gc.textExtent(look.word(texts)).x + WIDE_GAP;
                lines += left > GAP && left + needed > width ? 1 : 0;
                left = left > GAP && left + needed > width ? GAP : left;
                if (draw) {
                    look(gc, look, left, lines);
                }
                left += needed;
            }
        }
        for (Severity severity : new Severity[]{Severity.ERROR, Severity.WARNING, Severity.INFO}) {
            String word = texts.get("severity." + severity.id());
            int needed = gc.getFontMetrics().getHeight() + 2 * GAP + gc.textExtent(word).x + WIDE_GAP;
            lines += left > GAP && left + needed > width ? 1 : 0;
            left = left > GAP && left + needed > width ? GAP : left;
            if (draw) {
                int middle = (2 * lines - 1) * line(gc) / 2;
                word(gc, word, left + Signs.disc(gc, severity, bold, left, middle) + GAP, middle);
            }
            left += needed;
        }
        return lines;
    }

    private static int line(GC gc) {
        return gc.getFontMetrics().getHeight() + 2 * GAP;
    }

    private void look(GC gc, CellLook look, int left, int lines) {
        int height = line(gc);
        int middle = (2 * lines - 1) * height / 2;
        var swatch = new Rectangle(left, (lines - 1) * height + 2, SWATCH, height - GAP);
        gc.setBackground(Palette.ground(look));
        gc.fillRectangle(swatch);
        gc.setForeground(Palette.of(Tone.LINE));
        gc.drawRectangle(swatch);
        Signs.badge(gc, look.sign(texts), left + GAP, middle);
        word(gc, look.word(texts), left + SWATCH + GAP, middle);
    }

    private void word(GC gc, String word, int left, int middle) {
        gc.setForeground(getForeground());
        gc.drawText(word, left, middle - gc.textExtent(word).y / 2, SWT.DRAW_TRANSPARENT);
    }
}
