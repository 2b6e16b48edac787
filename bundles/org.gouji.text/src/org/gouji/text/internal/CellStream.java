package org.gouji.text.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.gouji.model.document.TableKind;
import org.gouji.text.BlockSink;
import org.gouji.text.Headings;
import org.gouji.text.Line;

/**
 * Writes tables of one cell a line. Holds the last cell back, because the next line may go on with it, and the first
 * few, because a signature indented by a tab is no table.
 */
final class CellStream {

    private static final int FEWEST_CELLS = 3;

    private final BlockSink sink;
    private final Deque<Held> held = new ArrayDeque<>();
    private boolean open;
    private boolean groupBegins = true;

    private static final class Held {

        private final boolean first;
        private final List<Line> lines = new ArrayList<>();
        private final int column;
        private final StringBuilder text;

        Held(boolean first, Line line, Field field) {
            this.first = first;
            this.lines.add(line);
            this.column = line.column() + field.start();
            this.text = new StringBuilder(field.text());
        }
    }

    CellStream(BlockSink sink) {
        this.sink = sink;
    }

    /** The next cell begins a group. */
    void nextGroup() {
        groupBegins = true;
    }

    /** Takes lines of one block: cells, and lines without tab that go on with the cell before. */
    void add(List<LineShape> run) {
        boolean sentences = run.stream().allMatch(LineShape::isSentence);
        for (LineShape shape : run) {
            if (sentences) {
                close();
                sink.prose(shape.line());
            } else if (shape.leadingTabs() > 0) {
                cells(shape);
            } else {
                goOn(shape.line());
            }
        }
    }

    private void cells(LineShape shape) {
        List<Field> fields = Field.tabbed(shape.text(), shape.cellStart());
        int last = fields.size();
        while (last > 1 && fields.get(last - 1).text().isBlank()) {
            last--;
        }
        for (Field field : fields.subList(0, last)) {
            cell(new Held(groupBegins, shape.line(), field));
            groupBegins = false;
        }
    }

    private void cell(Held cell) {
        if (cell.first) {
            loneHeading();
        }
        held.add(cell);
        if (!open && held.size() >= FEWEST_CELLS) {
            sink.beginTable(TableKind.CELL_STREAM);
            open = true;
        }
        while (open && held.size() > 1) {
            write(held.remove());
        }
    }

    private void goOn(Line line) {
        Held cell = held.peekLast();
        if (cell == null) {
            sink.prose(line);
            return;
        }
        cell.lines.add(line);
        cell.text.append('\n').append(line.text());
    }

    /** A heading that is a group of its own ends the table. */
    private void loneHeading() {
        Held last = held.peekLast();
        if (last == null || !last.first || !Headings.looksLikeOne(last.text)) {
            return;
        }
        held.removeLast();
        end();
        last.lines.forEach(sink::prose);
    }

    private void write(Held cell) {
        if (cell.first) {
            sink.beginRow();
        }
        sink.cell(cell.lines.get(0).number(), cell.column, cell.text.toString());
    }

    /** Ends the table; what is too little for one becomes prose. */
    void close() {
        loneHeading();
        end();
        groupBegins = true;
    }

    private void end() {
        if (open) {
            held.forEach(this::write);
            sink.endTable();
        } else {
            held.stream().flatMap(cell -> cell.lines.stream()).distinct().forEach(sink::prose);
        }
        held.clear();
        open = false;
    }
}
