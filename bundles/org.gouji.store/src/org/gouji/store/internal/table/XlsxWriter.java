package org.gouji.store.internal.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A table as an Excel workbook of one sheet, every cell a text, also when an officer types into it later: so codes keep
 * their zeros. The same table gives the same bytes.
 */
public final class XlsxWriter {

    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final int LETTERS = 26;

    private XlsxWriter() {
    }

    /** Writes a table. */
    public static byte[] write(String sheet, List<List<String>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + type("/xl/workbook.xml", "sheet.main")
                    + type("/xl/worksheets/sheet1.xml", "worksheet") + type("/xl/styles.xml", "styles") + "</Types>");
            part(zip, "_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
            part(zip, "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\""
                            + escaped(sheet) + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                    + relation("rId2", "styles", "styles.xml")));
            part(zip, "xl/styles.xml", styles());
            part(zip, "xl/worksheets/sheet1.xml", sheet(rows));
        }
        return bytes.toByteArray();
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + kind + "+xml\"/>";
    }

    private static String relations(String inner) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + inner + "</Relationships>";
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    /** Format 49 is text. */
    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN
                + "\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"宋体\"/></font></fonts>"
                + "<fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills>"
                + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                + "<cellXfs count=\"2\"><xf/><xf numFmtId=\"49\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";
    }

    private static String sheet(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><cols><col min=\"1\" max=\"" + columns
                + "\" width=\"18\" style=\"1\" customWidth=\"1\"/></cols><sheetData>");
        for (int i = 0; i < rows.size(); i++) {
            xml.append("<row r=\"").append(i + 1).append("\">");
            for (int j = 0; j < rows.get(i).size(); j++) {
                String text = rows.get(i).get(j);
                if (!text.isEmpty()) {
                    xml.append("<c r=\"").append(letters(j)).append(i + 1)
                            .append("\" s=\"1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">").append(escaped(text))
                            .append("</t></is></c>");
                }
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    /** A for 0, AA for 26. */
    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    /** Characters that XML cannot hold are left out. */
    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "").replace("&", "&amp;")
                .replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
