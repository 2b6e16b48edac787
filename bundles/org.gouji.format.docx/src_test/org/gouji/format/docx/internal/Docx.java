package org.gouji.format.docx.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds a docx piece by piece; every piece may be replaced or left out. */
final class Docx {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder types = new StringBuilder();
    private String namespace = W;

    static Docx of(String body) {
        return new Docx().body(body);
    }

    Docx strict() {
        namespace = STRICT;
        return this;
    }

    Docx body(String body) {
        return part("word/document.xml", root("document", "<w:body>" + body + "<w:sectPr/></w:body>"));
    }

    Docx styles(String styles) {
        return related("styles", root("styles", styles));
    }

    Docx numbering(String content) {
        return related("numbering", root("numbering", content));
    }

    Docx related(String kind, String xml) {
        relations.append("<Relationship Id=\"r").append(kind).append("\" Type=\"").append(OFFICE).append(kind)
                .append("\" Target=\"").append(kind).append(".xml\"/>");
        types.append("<Override PartName=\"/word/").append(kind).append(".xml\" ContentType=\"").append(TYPE)
                .append(kind).append("+xml\"/>");
        return part("word/" + kind + ".xml", xml);
    }

    Docx part(String name, String text) {
        return part(name, bytes(text));
    }

    Docx part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    String root(String name, String content) {
        return HEAD + "<w:" + name + " xmlns:w=\"" + namespace + "\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
                + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                + " xmlns:x9=\"http://example.org/unknown\">" + content + "</w:" + name + ">";
    }

    byte[] zip() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", bytes(HEAD
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + "document.main+xml\"/>" + types
                + "</Types>"));
        all.put("_rels/.rels", bytes(relations("<Relationship Id=\"r1\" Type=\"" + OFFICE
                + "officeDocument\" Target=\"word/document.xml\"/>")));
        all.put("word/_rels/document.xml.rels", bytes(relations(relations.toString())));
        all.putAll(parts);
        all.values().removeIf(bytes -> bytes.length == 0);
        return zip(all);
    }

    static String relations(String content) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(1_600_000_000_000L);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    static String p(String properties, String content) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String tbl(String... rows) {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"0\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"1\"/></w:tblGrid>"
                + String.join("", rows) + "</w:tbl>";
    }

    static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    /** A row of plain cells. */
    static String row(String... texts) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String text : texts) {
            row.append(tc("", p(text)));
        }
        return row.append("</w:tr>").toString();
    }

    static String tc(String properties, String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"1\"/>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }
}
