package org.gouji.text.internal;

import java.util.List;

import org.gouji.model.document.TableKind;
import org.gouji.text.Blanks;
import org.gouji.text.BlockSink;

/**
 * Writes tables of one row a line. A table stays open over the pieces of one block and ends at a blank line.
 */
final class RowTable {

    private static final int FEWEST_FIELDS = 3;

    private final BlockSink sink;
    private boolean open;
    /** Whether only blank lines stand between here and a table, so that a single row may go on with it. */
    private boolean near;

    RowTable(BlockSink sink) {
        this.sink = sink;
    }

    /**
     * Writes lines with tabs between the cells.
     *
     * @return false when they are no table
     */
    boolean tabs(List<LineShape> run) {
        if (!near && !isTable(run)) {
            return false;
        }
        begin();
        for (int i = 0; i < run.size(); i++) {
            int end = BrokenRows.quoteEnd(run, i);
            row(BrokenRows.quoted(run.subList(i, end + 1)));
            i = end;
        }
        return true;
    }

    private static boolean isTable(List<LineShape> run) {
        boolean several = run.size() > 1;
        for (LineShape shape : run) {
            boolean wide = several || shape.tabs() + 1 >= FEWEST_FIELDS;
            boolean open = shape.tabs() > shape.leadingTabs() && shape.text().endsWith("\t");
            if (wide && (shape.filled() > 1 || open)) {
                return true;
            }
        }
        return false;
    }

    /** Writes lines with pipes between the cells; lines that only draw borders are left out. */
    void pipes(List<LineShape> run) {
        int index = open ? FEWEST_FIELDS : 0;
        for (int i = 0; i < run.size(); i++) {
            int dashes = index == 1 ? PipeLine.EXPECTED : PipeLine.CERTAIN;
            if (!PipeLine.isSeparator(run.get(i).text(), dashes)) {
                begin();
                int end = BrokenRows.pipeEnd(run, i);
                row(BrokenRows.piped(run.subList(i, end + 1)));
                i = end;
            }
            index++;
        }
    }

    /** Writes lines with blanks between the cells. */
    void columns(List<LineShape> run) {
        begin();
        boolean indented = run.stream().allMatch(shape -> Blanks.skip(shape.text(), 0) > 0);
        run.forEach(shape -> row(Placed.all(shape.line(), BlankColumns.split(shape.text(), indented))));
    }

    private void begin() {
        if (!open) {
            sink.beginTable(TableKind.ROWS);
        }
        open = true;
        near = true;
    }

    private void row(List<Placed> cells) {
        sink.beginRow();
        cells.forEach(cell -> sink.cell(cell.line(), cell.column(), cell.text()));
    }

    /** Ends the table at a blank line. */
    void end() {
        if (open) {
            sink.endTable();
        }
        open = false;
    }

    /** Ends the table at prose or another kind of table. */
    void close() {
        end();
        near = false;
    }
}
