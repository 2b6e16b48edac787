package org.gouji.ui.internal.report;

import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** Places what opens beside a cell where the officer sees it. */
final class Room {

    private Room() {
    }

    /** Below the cell, else above it; never out of the part of the form that is in sight. */
    static Rectangle beside(Canvas canvas, Rectangle cell, Point size) {
        Rectangle sight = sight(canvas);
        int width = Math.min(size.x, sight.width);
        int left = Math.max(sight.x, Math.min(cell.x, sight.x + sight.width - width));
        boolean below = cell.y + cell.height + size.y <= sight.y + sight.height;
        int top = below ? cell.y + cell.height : Math.max(sight.y, cell.y - size.y);
        return new Rectangle(left, top, width, size.y);
    }

    private static Rectangle sight(Canvas canvas) {
        Point whole = canvas.getSize();
        if (!(canvas.getParent() instanceof ScrolledComposite scroller)) {
            return new Rectangle(0, 0, whole.x, whole.y);
        }
        Point origin = scroller.getOrigin();
        Rectangle shown = scroller.getClientArea();
        return new Rectangle(origin.x, origin.y, Math.min(shown.width, whole.x), Math.min(shown.height, whole.y));
    }
}
