package org.gouji.export.xlsx.internal;

import java.io.IOException;

import org.dhatim.fastexcel.Worksheet;

/** The sheet that says what the fills mean. */
final class Legend {

    private static final int TEXT_WIDTH = 70;

    private Legend() {
    }

    static void write(Output output, Setting setting) throws IOException {
        Worksheet sheet = output.book().newWorksheet(output.names().next(setting.word(Word.LEGEND)));
        sheet.width(0, 6);
        sheet.width(1, TEXT_WIDTH);
        int row = fills(sheet, 0, setting);
        sheet.value(row, 1, setting.word(Word.LEGEND_BLANK));
        Paint.words(sheet.range(row, 1, row, 1));
        sheet.value(row + 1, 1, setting.word(Word.LEGEND_KEY));
        Paint.words(sheet.range(row + 1, 1, row + 1, 1));
        Paint.print(sheet, false);
        output.end(sheet);
    }

    /** A row for each fill; gives the row after them. */
    static int fills(Worksheet sheet, int top, Setting setting) {
        int row = top;
        sheet.value(row, 0, setting.word(Word.LEGEND_LIST));
        sheet.range(row, 0, row, 1).merge();
        Paint.head(sheet.range(row, 0, row, 1));
        for (Mark mark : Mark.values()) {
            if (mark.fill().isPresent()) {
                row++;
                sheet.value(row, 1, setting.word(mark.word()));
                Paint.words(sheet.range(row, 1, row, 1));
                Paint.mark(sheet.range(row, 0, row, 0), mark);
            }
        }
        return row + 1;
    }
}
