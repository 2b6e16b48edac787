package org.gouji.export.xlsx.internal;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** How cells look. */
final class Paint {

    /** There on every Chinese Windows, in WPS, and replaced well elsewhere. */
    static final String FONT = "宋体";
    private static final String HEAD_FILL = "D9E2EF";
    private static final String LABEL_FILL = "F2F2F2";
    private static final String KEY_COLOUR = "7F7F7F";
    private static final String LINE_COLOUR = "A6A6A6";
    private static final int TITLE_SIZE = 14;
    private static final int KEY_SIZE = 9;
    static final double SIZE = 11;

    private Paint() {
    }

    /** A head's cells: centred, wrapped, with lines. */
    static void head(Range range) {
        lines(range.style().bold().fillColor(HEAD_FILL).wrapText(true).horizontalAlignment("center")
                .verticalAlignment("center")).set();
    }

    /** A head's last row, with the names for programs. */
    static void keys(Range range) {
        lines(range.style().fontSize(KEY_SIZE).fontColor(KEY_COLOUR).fillColor(HEAD_FILL)).set();
    }

    static void title(Range range) {
        range.style().bold().fontSize(TITLE_SIZE).wrapText(true).horizontalAlignment("center")
                .verticalAlignment("center").set();
    }

    /** The grid of a form's table. */
    static void grid(Range range) {
        lines(range.style().wrapText(true).horizontalAlignment("center").verticalAlignment("center"))
                .set();
    }

    /** A label in the grid, over the grid's style. */
    static void label(Range range) {
        lines(range.style().fillColor(LABEL_FILL).wrapText(true).horizontalAlignment("center")
                .verticalAlignment("center")).set();
    }

    static void count(Range range) {
        range.style().horizontalAlignment("left").set();
    }

    static void words(Range range) {
        range.style().wrapText(true).verticalAlignment("top").set();
    }

    static void mark(Range range, Mark mark) {
        mark.fill().ifPresent(fill -> range.style().fillColor(fill).set());
    }

    private static StyleSetter lines(StyleSetter style) {
        return style.borderStyle(BorderStyle.THIN).borderColor(LINE_COLOUR);
    }

    static void print(Worksheet sheet, boolean landscape) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation(landscape ? "landscape" : "portrait");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }
}
