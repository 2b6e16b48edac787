package org.gouji.format.doc.internal;

import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** The text of a cell: its paragraphs as lines, tables in it with tabs between their cells. */
final class CellText {

    private static final int OUTER_TABLE = 1;

    private final StringBuilder out = new StringBuilder();
    private String separator = "";
    private boolean nested;

    private CellText() {
    }

    static String of(Range cell, RunText runs, Notices notices) {
        CellText text = new CellText();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            text.add(cell.getParagraph(i), runs);
        }
        notices.add(Notice.NESTED, text.nested ? 1 : 0);
        return text.out.toString();
    }

    private void add(Paragraph paragraph, RunText runs) {
        boolean inner = paragraph.getTableLevel() > OUTER_TABLE;
        nested |= inner;
        if (inner && paragraph.isTableRowEnd()) {
            separator = "\n";
            return;
        }
        out.append(separator).append(runs.of(paragraph));
        separator = inner && paragraph.isEmbeddedCellMark() ? "\t" : "\n";
    }
}
