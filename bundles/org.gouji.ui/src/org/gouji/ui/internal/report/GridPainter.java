package org.gouji.ui.internal.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.gouji.ui.internal.looks.Palette;
import org.gouji.ui.internal.looks.Tone;
import org.gouji.ui.internal.present.CellLook;
import org.gouji.ui.internal.present.GridCell;
import org.gouji.ui.internal.present.GridGeometry;
import org.gouji.ui.internal.present.TableGrid;
import org.gouji.ui.internal.present.Texts;

/** Paints a form table. */
final class GridPainter {

    private static final int GAP = 3;
    private static final int FRAME = 2;
    private static final int KEYBOARD_FRAME = 3;
    private static final int SHADE = 45;
    private static final int OPAQUE = 255;

    private TableGrid grid;
    private final Texts texts;
    private final SwtMeasure measure;
    private final Font bold;

    GridPainter(TableGrid grid, Texts texts, SwtMeasure measure, Font bold) {
        this.grid = grid;
        this.texts = texts;
        this.measure = measure;
        this.bold = bold;
    }

    /** From now on paints the table with other values. */
    void show(TableGrid changed) {
        grid = changed;
    }

    /** Paints what the drawing area shows of the table. */
    void paint(GC gc, GridGeometry geometry, Optional<GridCell> selected, Set<String> related,
            boolean keyboard) {
        gc.setAntialias(SWT.ON);
        Rectangle shown = gc.getClipping();
        for (GridCell cell : grid.cells()) {
            Rectangle area = area(geometry, cell);
            if (area.intersects(shown)) {
                cell(gc, cell, area);
            }
        }
        grid.cells().stream().filter(cell -> cell.key().filter(related::contains).isPresent())
                .forEach(cell -> frame(gc, area(geometry, cell), SWT.LINE_DASH, FRAME));
        selected.ifPresent(
                cell -> frame(gc, area(geometry, cell), SWT.LINE_SOLID, keyboard ? KEYBOARD_FRAME : FRAME));
    }

    /** Shades the block of cells that the officer selected. */
    void block(GC gc, GridGeometry geometry, List<GridCell> block) {
        if (block.size() > 1) {
            gc.setBackground(Palette.of(Tone.SELECTION));
            gc.setAlpha(SHADE);
            block.forEach(cell -> gc.fillRectangle(area(geometry, cell)));
            gc.setAlpha(OPAQUE);
        }
    }

    static Rectangle area(GridGeometry geometry, GridCell cell) {
        return new Rectangle(geometry.left(cell), geometry.top(cell), geometry.width(cell), geometry.height(cell));
    }

    private void cell(GC gc, GridCell cell, Rectangle area) {
        gc.setBackground(Palette.ground(cell.look()));
        gc.fillRectangle(area);
        gc.setForeground(Palette.of(Tone.LINE));
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        gc.drawRectangle(area);
        if (cell.look() != CellLook.LABEL) {
            signs(gc, cell, area);
        }
        text(gc, cell, area);
    }

    private void signs(GC gc, GridCell cell, Rectangle area) {
        int left = area.x + GAP + 1;
        int middle = area.y + area.height / 2;
        if (cell.finding().isPresent()) {
            left += Signs.disc(gc, cell.finding().get(), bold, left, middle) + GAP;
        }
        if (cell.look().signed()) {
            Signs.badge(gc, cell.look().sign(texts), left, middle);
        }
    }

    private void text(GC gc, GridCell cell, Rectangle area) {
        if (cell.text().isEmpty()) {
            return;
        }
        int inner = area.width - 2 * GridGeometry.MARGIN;
        TextLayout layout = measure.wrapped(cell.text(), inner, alignment(cell));
        int top = area.y + Math.max(0, (area.height - layout.getBounds().height) / 2);
        gc.setForeground(Palette.of(Tone.INK));
        layout.draw(gc, area.x + GridGeometry.MARGIN, top);
    }

    /** Numbers to the right; row labels, whose numbering must stand in line, to the left; heads in the middle. */
    private int alignment(GridCell cell) {
        if (cell.look() != CellLook.LABEL) {
            return SWT.RIGHT;
        }
        boolean rowLabel = cell.place().rowSpan() == 1 && grid.at(cell.row(), cell.endColumn())
                .filter(next -> next.look() != CellLook.LABEL).isPresent();
        return rowLabel ? SWT.LEFT : SWT.CENTER;
    }

    private static void frame(GC gc, Rectangle area, int style, int width) {
        gc.setLineWidth(width);
        gc.setLineStyle(style);
        gc.setForeground(style == SWT.LINE_SOLID ? Palette.of(Tone.SELECTION) : Palette.of(Tone.RELATED));
        gc.drawRectangle(area.x + 1, area.y + 1, area.width - 2, area.height - 2);
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_SOLID);
    }
}
