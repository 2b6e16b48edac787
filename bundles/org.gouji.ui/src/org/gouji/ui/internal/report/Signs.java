package org.gouji.ui.internal.report;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.gouji.model.Severity;
import org.gouji.ui.internal.looks.Palette;
import org.gouji.ui.internal.looks.Tone;

/** Draws the signs that say with a shape what a colour says: the badge of a cell's state, the disc of a finding. */
final class Signs {

    private static final int ROUND = 4;
    private static final int PADDING = 2;

    private Signs() {
    }

    /** Draws a badge with a letter; the point is the middle of its left edge. Returns its width. */
    static int badge(GC gc, String sign, int left, int middle) {
        Point size = gc.textExtent(sign);
        int width = Math.max(size.x + 2 * PADDING, size.y);
        int top = middle - size.y / 2;
        gc.setForeground(Palette.of(Tone.INK));
        gc.setBackground(Palette.of(Tone.PAPER));
        gc.fillRoundRectangle(left, top, width, size.y, ROUND, ROUND);
        gc.drawRoundRectangle(left, top, width, size.y, ROUND, ROUND);
        gc.drawText(sign, left + (width - size.x) / 2 + 1, top, SWT.DRAW_TRANSPARENT);
        return width;
    }

    /** Draws the disc of a finding; the point is the middle of its left edge. Returns its width. */
    static int disc(GC gc, Severity severity, Font bold, int left, int middle) {
        Font font = gc.getFont();
        gc.setFont(bold);
        String sign = switch (severity) {
            case ERROR -> "\u00d7";
            case WARNING -> "!";
            case INFO -> "i";
        };
        Point size = gc.textExtent(sign);
        int diameter = size.y;
        gc.setBackground(Palette.of(severity));
        gc.setForeground(Palette.of(Tone.PAPER));
        gc.fillOval(left, middle - diameter / 2, diameter, diameter);
        gc.drawText(sign, left + (diameter - size.x) / 2, middle - size.y / 2, SWT.DRAW_TRANSPARENT);
        gc.setFont(font);
        return diameter;
    }
}
