package org.gouji.export.xlsx.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;

import org.dhatim.fastexcel.Worksheet;

/** Writes rows to a sheet, and to a further sheet with the same head when one is full. Keeps only a few rows. */
final class SheetRows implements Rows {

    private static final int ROWS_IN_MEMORY = 32;
    private static final Mark[] MARKS = Mark.values();

    private final Output output;
    private final SheetHead head;
    private final String name;
    private final Setting setting;
    private final byte[] marks;
    private Worksheet sheet;
    private CellWriter cells;
    private int row;
    private int column;
    private int cutBefore;

    SheetRows(Output output, SheetHead head, String name, Setting setting) {
        this.output = output;
        this.head = head;
        this.name = name;
        this.setting = setting;
        this.marks = new byte[head.columns()];
        this.sheet = open();
        this.cells = begin();
    }

    private Worksheet open() {
        return output.book().newWorksheet(output.names().next(name));
    }

    /** Writes the head of a new sheet. */
    private CellWriter begin() {
        head.paint(sheet);
        row = head.rows();
        cutBefore = 0;
        return new CellWriter(sheet, output.shared(), setting);
    }

    @Override
    public void text(String text, Mark mark) throws IOException {
        int at = next(mark);
        cells.text(row, at, text);
    }

    @Override
    public void number(BigDecimal number, Mark mark) throws IOException {
        int at = next(mark);
        marks[at] = (byte) cells.number(row, at, number, mark).ordinal();
    }

    @Override
    public void whole(long number) throws IOException {
        int at = next(Mark.NONE);
        sheet.value(row, at, (Number) number);
    }

    private int next(Mark mark) throws IOException {
        if (column == 0 && row >= setting.limits().rows()) {
            finish();
            sheet = open();
            cells = begin();
        }
        // An empty cell shows by itself that it is blank; there may be millions of them.
        marks[column] = (byte) (mark == Mark.BLANK ? Mark.NONE : mark).ordinal();
        return column++;
    }

    @Override
    public int end() throws IOException {
        paint();
        Arrays.fill(marks, 0, column, (byte) 0);
        column = 0;
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
        int cut = cells.cut() - cutBefore;
        cutBefore = cells.cut();
        return cut;
    }

    /** Cells side by side with the same mark get their style at once. */
    private void paint() {
        for (int from = 0, to; from < column; from = to) {
            to = from + 1;
            while (to < column && marks[to] == marks[from]) {
                to++;
            }
            if (marks[from] != 0) {
                Paint.mark(sheet.range(row, from, row, to - 1), MARKS[marks[from]]);
            }
        }
    }

    /** Ends the last sheet. */
    void finish() throws IOException {
        sheet.setAutoFilter(head.rows() - 1, 0, Math.max(head.rows() - 1, row - 1), head.columns() - 1);
        output.end(sheet);
    }
}
