package org.gouji.bench.docs;

import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.gouji.testkit.form.SampleGrid;
import org.gouji.testkit.form.SampleGrid.GridCell;

/** The body of a document as Word writes it: revision ids everywhere, fonts on every run, runs cut at random. */
final class Markup {

    private static final String BODY_FONTS = "<w:rPr><w:rFonts w:ascii=\"仿宋_GB2312\" w:eastAsia=\"仿宋_GB2312\" "
            + "w:hAnsi=\"仿宋_GB2312\" w:cs=\"Times New Roman\"%s/><w:color w:val=\"000000\" w:themeColor=\"text1\"/>"
            + "<w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/></w:rPr>";
    private static final String CELL_FONTS = "<w:rPr><w:rFonts w:ascii=\"宋体\" w:eastAsia=\"宋体\" w:hAnsi=\"宋体\" "
            + "w:cs=\"宋体\"%s/><w:kern w:val=\"0\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/></w:rPr>";
    private static final String HINT = " w:hint=\"eastAsia\"";
    private static final String BORDERS = side("top") + side("left") + side("bottom") + side("right");

    private final StringBuilder out = new StringBuilder(500_000);
    private final Random random;
    private final List<String> revisions;
    private int bookmarks;

    Markup(Random random, List<String> revisions) {
        this.random = random;
        this.revisions = revisions;
    }

    private static String side(String name) {
        return "<w:" + name + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>";
    }

    CharSequence body() {
        return out;
    }

    void heading(String style, String text) {
        beginParagraph("<w:pStyle w:val=\"" + style + "\"/><w:spacing w:line=\"560\" w:lineRule=\"exact\"/>",
                BODY_FONTS);
        String name = "_Toc" + (10_000_000 + random.nextInt(80_000_000));
        out.append("<w:bookmarkStart w:id=\"").append(++bookmarks).append("\" w:name=\"").append(name).append("\"/>");
        runs(text, BODY_FONTS);
        out.append("<w:bookmarkEnd w:id=\"").append(bookmarks).append("\"/></w:p>");
    }

    void paragraph(String text) {
        beginParagraph("<w:widowControl/><w:spacing w:line=\"560\" w:lineRule=\"exact\"/>"
                + "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>", BODY_FONTS);
        runs(text, BODY_FONTS);
        out.append("</w:p>");
    }

    private void beginParagraph(String properties, String fonts) {
        out.append("<w:p w14:paraId=\"").append(String.format(Locale.ROOT, "%08X", random.nextInt(0x7FFFFFFF)))
                .append("\" w14:textId=\"77777777\" w:rsidR=\"").append(revision()).append("\" w:rsidRDefault=\"")
                .append(revision()).append("\" w:rsidP=\"").append(revision()).append("\"><w:pPr>").append(properties)
                .append(String.format(Locale.ROOT, fonts, HINT)).append("</w:pPr>");
    }

    /** Word begins a run where the script changes, and wherever somebody once typed. */
    private void runs(String text, String fonts) {
        int from = 0;
        while (from < text.length()) {
            boolean western = text.charAt(from) < 0x80;
            int most = from + 2 + random.nextInt(random.nextInt(3) == 0 ? 30 : 14);
            int to = from + 1;
            while (to < text.length() && to < most && text.charAt(to) < 0x80 == western) {
                to++;
            }
            run(text.substring(from, to), fonts, western ? "" : HINT);
            from = to;
        }
    }

    private void run(String text, String fonts, String hint) {
        boolean doubted = random.nextInt(12) == 0;
        out.append(doubted ? "<w:proofErr w:type=\"spellStart\"/>" : "").append("<w:r");
        if (random.nextInt(3) > 0) {
            out.append(" w:rsidRPr=\"").append(revision()).append('"');
        }
        out.append('>').append(String.format(Locale.ROOT, fonts, hint));
        out.append(random.nextInt(60) == 0 ? "<w:lastRenderedPageBreak/>" : "").append("<w:t>")
                .append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")).append("</w:t></w:r>")
                .append(doubted ? "<w:proofErr w:type=\"spellEnd\"/>" : "");
    }

    private String revision() {
        return revisions.get(random.nextInt(revisions.size()));
    }

    void table(SampleGrid grid) {
        int width = 9350 / grid.columns();
        out.append("<w:tbl><w:tblPr><w:tblW w:w=\"").append(width * grid.columns()).append("\" w:type=\"dxa\"/>")
                .append("<w:jc w:val=\"center\"/><w:tblBorders>").append(BORDERS)
                .append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/>")
                .append("<w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar><w:tblLook w:val=\"04A0\" w:firstRow=\"1\" ")
                .append("w:lastRow=\"0\" w:firstColumn=\"1\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/>")
                .append("</w:tblPr><w:tblGrid>")
                .append(("<w:gridCol w:w=\"" + width + "\"/>").repeat(grid.columns())).append("</w:tblGrid>");
        grid.rows().forEach(row -> row(row, width));
        out.append("</w:tbl>");
    }

    private void row(List<GridCell> row, int width) {
        String revision = revision();
        out.append("<w:tr w:rsidR=\"").append(revision()).append("\" w:rsidRPr=\"").append(revision)
                .append("\" w14:paraId=\"").append(String.format(Locale.ROOT, "%08X", random.nextInt(0x7FFFFFFF)))
                .append("\" w14:textId=\"77777777\" w:rsidTr=\"").append(revision)
                .append("\"><w:trPr><w:trHeight w:hRule=\"exact\" w:val=\"450\"/><w:jc w:val=\"center\"/></w:trPr>");
        row.forEach(cell -> cell(cell, width));
        out.append("</w:tr>");
    }

    private void cell(GridCell cell, int width) {
        out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width * cell.columnSpan()).append("\" w:type=\"dxa\"/>");
        if (cell.columnSpan() > 1) {
            out.append("<w:gridSpan w:val=\"").append(cell.columnSpan()).append("\"/>");
        }
        if (cell.rowSpan() > 1) {
            out.append(cell.continued() ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>");
        }
        out.append("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"auto\"/><w:vAlign w:val=\"center\"/></w:tcPr>");
        beginParagraph("<w:widowControl/><w:jc w:val=\"center\"/>", CELL_FONTS);
        runs(cell.text(), CELL_FONTS);
        out.append("</w:p></w:tc>");
    }
}
