package org.gouji.export.xlsx.internal;

import java.math.BigDecimal;

import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Worksheet;

/** Writes cells of a sheet anywhere; text stays text and numbers stay exact. */
final class CellWriter {

    private final Worksheet sheet;
    private final SharedTexts shared;
    private final String cutSign;
    private int cut;

    CellWriter(Worksheet sheet, SharedTexts shared, Setting setting) {
        this.sheet = sheet;
        this.shared = shared;
        this.cutSign = setting.word(Word.CUT_SIGN);
    }

    Worksheet sheet() {
        return sheet;
    }

    /** Cells that had to be cut so far. */
    int cut() {
        return cut;
    }

    /** Writes a text that is never read as a formula or a number. */
    void text(int row, int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        String clean = CellText.clean(text);
        if (CellText.tooLong(clean)) {
            cut++;
            clean = CellText.cut(clean, cutSign);
        }
        String escaped = CellText.escaped(clean);
        if (shared.has(escaped)) {
            sheet.value(row, column, escaped);
        } else if (CellText.needsSpace(escaped)) {
            sheet.inlineString(row, column, RichText.builder().run(escaped).end().build());
        } else {
            sheet.inlineString(row, column, escaped);
        }
    }

    /** Writes a number, as text when a spreadsheet would change it; gives the mark the cell then needs. */
    Mark number(int row, int column, BigDecimal number, Mark mark) {
        if (Numbers.small(number)) {
            sheet.value(row, column, (Number) number.longValue());
            return mark;
        }
        if (Numbers.exact(number)) {
            sheet.value(row, column, Numbers.cell(number));
            return mark;
        }
        text(row, column, Numbers.text(number));
        return mark == Mark.NONE ? Mark.DIGITS : mark;
    }
}
