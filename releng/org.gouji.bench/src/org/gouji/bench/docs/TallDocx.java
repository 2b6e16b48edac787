package org.gouji.bench.docs;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.zip.ZipOutputStream;

/** One table of very many rows and five columns, written as a stream. */
final class TallDocx {

    static final int COLUMNS = 5;

    private static final String CELL = "<w:tc><w:tcPr><w:tcW w:w=\"1704\" w:type=\"dxa\"/></w:tcPr><w:p w:rsidR=\"00A94B67\">"
            + "<w:r><w:t>";
    private static final String CELL_END = "</w:t></w:r></w:p></w:tc>";

    private TallDocx() {
    }

    static void write(int rows, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        WordParts parts = new WordParts(zip, List.of());
        parts.packageParts(List.of("styles"));
        Writer writer = parts.begin("word/document.xml");
        writer.append("<w:document xmlns:w=\"" + WordParts.WORD + "\"><w:body><w:tbl><w:tblPr><w:tblW w:w=\"0\" "
                + "w:type=\"auto\"/></w:tblPr><w:tblGrid>" + "<w:gridCol w:w=\"1704\"/>".repeat(COLUMNS)
                + "</w:tblGrid>");
        for (int row = 0; row < rows; row++) {
            row(writer, row);
        }
        writer.append("</w:tbl><w:sectPr/></w:body></w:document>");
        parts.end();
        parts.begin("word/styles.xml").append("<w:styles xmlns:w=\"" + WordParts.WORD + "\"/>");
        parts.end();
        zip.finish();
    }

    private static void row(Writer writer, int row) throws IOException {
        writer.append("<w:tr w:rsidR=\"00C13D5E\">");
        for (int column = 0; column < COLUMNS; column++) {
            writer.append(CELL);
            // Digits that do not repeat: they compress as real figures do.
            writer.append(
                    column == 0 ? "第" + (row + 1) + "件" : String.valueOf((row * 2654435761L >>> column) % 99_991));
            writer.append(CELL_END);
        }
        writer.append("</w:tr>");
    }
}
