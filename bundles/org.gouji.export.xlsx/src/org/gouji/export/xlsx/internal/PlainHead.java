package org.gouji.export.xlsx.internal;

import java.util.List;

import org.dhatim.fastexcel.Worksheet;

/**
 * A head of one row.
 *
 * @param setting the workbook's
 * @param titles the columns
 */
record PlainHead(Setting setting, List<Title> titles) implements SheetHead {

    /**
     * A column.
     *
     * @param word its name
     * @param width its width in characters
     */
    record Title(Word word, int width) {
    }

    @Override
    public int rows() {
        return 1;
    }

    @Override
    public int columns() {
        return titles.size();
    }

    @Override
    public void paint(Worksheet sheet) {
        for (int column = 0; column < titles.size(); column++) {
            sheet.value(0, column, setting.word(titles.get(column).word()));
            sheet.width(column, titles.get(column).width());
        }
        Paint.head(sheet.range(0, 0, 0, columns() - 1));
        Paint.print(sheet, true);
        sheet.repeatRows(0);
        sheet.freezePane(1, 1);
    }
}
