package org.gouji.format.docx.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.gouji.model.document.TableKind;

/**
 * Writes the cells of one table. A cell is held back until the next one comes: only then is it known whether it goes on
 * to the right. A row of one cell that holds a real table is nothing but a frame: what is in it takes its place.
 */
final class GridWriter {

    private static final int MOST_COLUMNS = 16_384;

    private final Notes notes;
    private final CellFlow content;
    private final Out out;
    /** Columns in which a vertical merge may go on. */
    private boolean[] merging = new boolean[16];

    private boolean begun;
    private boolean rowBegun;
    /** Whether a row had more than one cell, so that the table is no mere frame. */
    private boolean wide;
    private int gap;
    private int column;
    private int cells;

    private boolean pending;
    private boolean pendingDown;
    private boolean pendingMerged;
    private int pendingSpan;
    private String pendingText = "";
    private final List<Note> pendingMarks = new ArrayList<>(0);
    /** What a first row of one cell holds when the table may prove to have no other. */
    private @Nullable Blocks held;

    GridWriter(Notes notes, CellFlow content, Out out) {
        this.notes = notes;
        this.content = content;
        this.out = out;
    }

    void beginRow() {
        held = null;
        write();
        merge(column, merging.length, false);
        rowBegun = false;
        gap = 0;
        column = 0;
        cells = 0;
    }

    /** Whether the cell that comes may prove to be nothing but a frame. */
    boolean mayFrame() {
        return cells == 0 && !wide;
    }

    /** Leaves columns of the row empty before its first cell. */
    void gap(int columns) {
        if (cells == 0) {
            gap = bounded(columns);
            column = gap;
        }
    }

    /** Takes the cell that was read last. */
    void cell() {
        CellProperties properties = content.properties();
        int span = Math.max(1, bounded(properties.span()));
        if (properties.goesOnRight() && pending && cells > 0) {
            pendingSpan = bounded(pendingSpan + span);
            pendingMarks.addAll(content.takeMarks());
            if (!content.isBlank()) {
                pendingText = pendingText.isEmpty() ? content.text() : pendingText + '\n' + content.text();
            }
            return;
        }
        write();
        pending = true;
        pendingSpan = span;
        pendingDown = properties.goesOnDown();
        pendingMerged = properties.merges();
        pendingText = content.text();
        pendingMarks.clear();
        pendingMarks.addAll(content.takeMarks());
        cells++;
        wide |= cells > 1;
    }

    /** Passes over a cell of a row that is dropped: a merge that begins in it is not one from above. */
    void drop(CellProperties properties) {
        int end = column + Math.max(1, bounded(properties.span()));
        if (!properties.goesOnDown()) {
            merge(column, end, false);
        }
        column = bounded(end);
    }

    void endRow() {
        if (cells != 1 || !pending || wide) {
            return;
        }
        if (content.holdsGrid()) {
            pending = false;
            close();
            Arrays.fill(merging, false);
            content.unframe(out);
        } else if (!begun && content.holdsTables()) {
            held = content.takeFrame();
        }
    }

    void end() {
        Blocks only = held;
        if (only != null) {
            content.unframe(only, out);
            return;
        }
        write();
        close();
        content.writeLater(out);
    }

    private void close() {
        if (begun) {
            out.endTable();
            begun = false;
        }
    }

    private void write() {
        if (!pending) {
            return;
        }
        pending = false;
        beginInOut();
        if (pendingDown && column < merging.length && merging[column]) {
            if (!pendingText.isBlank()) {
                notes.add(Note.MERGED_TEXT);
            }
            out.mergeUp(pendingSpan);
        } else {
            out.cell(pendingText, 1, pendingSpan);
            merge(column, column + pendingSpan, pendingMerged);
        }
        column = bounded(column + pendingSpan);
        for (Note mark : pendingMarks) {
            out.mark(mark, true);
        }
    }

    private void beginInOut() {
        if (!begun) {
            begun = true;
            out.beginTable(TableKind.GRID);
        }
        if (!rowBegun) {
            rowBegun = true;
            out.beginRow();
            if (gap > 0) {
                out.gap(gap);
                merge(0, gap, false);
            }
        }
    }

    private void merge(int from, int to, boolean on) {
        if (on && to > merging.length) {
            merging = Arrays.copyOf(merging, Math.max(to, merging.length * 2));
        }
        int end = Math.min(to, merging.length);
        if (from < end) {
            Arrays.fill(merging, from, end, on);
        }
    }

    private static int bounded(int columns) {
        return Math.max(0, Math.min(MOST_COLUMNS, columns));
    }
}
