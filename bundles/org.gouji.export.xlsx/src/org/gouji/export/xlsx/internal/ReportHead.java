package org.gouji.export.xlsx.internal;

import java.util.List;
import java.util.function.Function;

import org.dhatim.fastexcel.Worksheet;

/**
 * The head of a sheet of reports: table, row and column of each value in words, then its key; the facts stand in front.
 *
 * @param setting the workbook's
 * @param headings the values' columns
 */
record ReportHead(Setting setting, List<Heading> headings) implements SheetHead {

    private static final int TABLE = 0;
    private static final int ROW = 1;
    private static final int COLUMN = 2;
    private static final int KEY = 3;
    private static final int VALUE_WIDTH = 11;
    private static final int TALL = 60;
    private static final int FROZEN = 1;

    @Override
    public int rows() {
        return KEY + 1;
    }

    @Override
    public int columns() {
        return Facts.COLUMNS.size() + headings.size();
    }

    @Override
    public void paint(Worksheet sheet) {
        int first = Facts.COLUMNS.size();
        for (int column = 0; column < first; column++) {
            Facts.Fact fact = Facts.COLUMNS.get(column);
            sheet.value(TABLE, column, setting.word(fact.word()));
            sheet.range(TABLE, column, COLUMN, column).merge();
            sheet.value(KEY, column, fact.name());
            sheet.width(column, fact.width());
        }
        groups(sheet, TABLE, Heading::table);
        groups(sheet, ROW, heading -> heading.table() + heading.row());
        for (int i = 0; i < headings.size(); i++) {
            text(sheet, COLUMN, first + i, headings.get(i).column());
            text(sheet, KEY, first + i, headings.get(i).key());
            sheet.width(first + i, VALUE_WIDTH);
        }
        Paint.head(sheet.range(TABLE, 0, COLUMN, columns() - 1));
        Paint.keys(sheet.range(KEY, 0, KEY, columns() - 1));
        sheet.rowHeight(ROW, TALL);
        sheet.rowHeight(COLUMN, TALL / 2.0);
        sheet.freezePane(FROZEN, rows());
        sheet.repeatRows(0, KEY);
        sheet.repeatCols(0, FROZEN - 1);
        sheet.pageOrientation("landscape");
    }

    /** Merges neighbours of one group under its words. */
    private void groups(Worksheet sheet, int row, Function<Heading, String> group) {
        int first = Facts.COLUMNS.size();
        for (int from = 0, to; from < headings.size(); from = to) {
            String name = group.apply(headings.get(from));
            to = from + 1;
            while (to < headings.size() && group.apply(headings.get(to)).equals(name)) {
                to++;
            }
            Heading heading = headings.get(from);
            text(sheet, row, first + from, row == TABLE ? heading.table() : heading.row());
            if (to - from > 1) {
                sheet.range(row, first + from, row, first + to - 1).merge();
            }
        }
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, CellText.escaped(CellText.clean(text)));
    }
}
