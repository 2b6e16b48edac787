package org.gouji.testkit.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.gouji.testkit.form.SampleGrid.GridCell;

/** A minimal Office Open XML document: paragraphs with styles, tables with spans. */
final class DocxBody {

    private static final String PREFIX = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder body = new StringBuilder();

    void paragraph(String style, String text) {
        body.append("<w:p>");
        if (!style.isEmpty()) {
            body.append("<w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
        }
        run(text);
        body.append("</w:p>");
    }

    private void run(String text) {
        if (!text.isEmpty()) {
            body.append("<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\">")
                    .append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                    .append("</w:t></w:r>");
        }
    }

    void table(SampleGrid grid) {
        body.append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>");
        body.append("<w:gridCol w:w=\"900\"/>".repeat(grid.columns())).append("</w:tblGrid>");
        for (List<GridCell> row : grid.rows()) {
            body.append("<w:tr>");
            row.forEach(this::cell);
            body.append("</w:tr>");
        }
        body.append("</w:tbl>");
    }

    private void cell(GridCell cell) {
        body.append("<w:tc><w:tcPr><w:tcW w:w=\"900\" w:type=\"dxa\"/>");
        if (cell.columnSpan() > 1) {
            body.append("<w:gridSpan w:val=\"").append(cell.columnSpan()).append("\"/>");
        }
        if (cell.rowSpan() > 1) {
            body.append(cell.continued() ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>");
        }
        body.append("</w:tcPr><w:p>");
        run(cell.text());
        body.append("</w:p></w:tc>");
    }

    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "[Content_Types].xml", XML
                    + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + "<Override PartName=\"/word/document.xml\" ContentType=\"" + PREFIX + "document.main+xml\"/>"
                    + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + PREFIX + "styles+xml\"/></Types>");
            entry(zip, "_rels/.rels", relations("officeDocument", "word/document.xml"));
            entry(zip, "word/_rels/document.xml.rels", relations("styles", "styles.xml"));
            entry(zip, "word/styles.xml", XML + "<w:styles xmlns:w=\"" + WORD + "\">" + style("Title", "Title", -1)
                    + style("Heading1", "heading 1", 0) + "</w:styles>");
            entry(zip, "word/document.xml", XML + "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body
                    + "<w:sectPr/></w:body></w:document>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String relations(String type, String target) {
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target
                + "\"/></Relationships>";
    }

    private static String style(String id, String name, int level) {
        String outline = level < 0 ? "" : "<w:pPr><w:outlineLvl w:val=\"" + level + "\"/></w:pPr>";
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + outline
                + "</w:style>";
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // Local time without zone: the stored bytes are the same everywhere.
        entry.setTimeLocal(LocalDateTime.of(2020, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
