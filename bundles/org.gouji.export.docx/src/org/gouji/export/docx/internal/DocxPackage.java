package org.gouji.export.docx.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.gouji.model.report.Report;

/** The zip of a docx: always the same parts in the same order with the given time. */
final class DocxPackage {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String AUTHOR = "Gouji Workbench";

    private final Instant time;

    DocxPackage(Instant time) {
        this.time = time;
    }

    void write(Report report, String body, Marks marks, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        part(zip, "[Content_Types].xml", fixed("content-types.xml"));
        part(zip, "_rels/.rels", fixed("package-rels.xml"));
        part(zip, "docProps/core.xml", properties(report));
        part(zip, "word/document.xml",
                XML + "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
        part(zip, "word/_rels/document.xml.rels", fixed("document-rels.xml"));
        part(zip, "word/styles.xml", fixed("styles.xml"));
        part(zip, "word/comments.xml", comments(marks.comments()));
        part(zip, "word/footer1.xml", footer(marks));
        zip.finish();
    }

    private void part(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // Local time without zone: the same bytes everywhere.
        entry.setTimeLocal(LocalDateTime.ofInstant(time, ZoneOffset.UTC));
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String fixed(String name) throws IOException {
        try (InputStream in = DocxPackage.class.getResourceAsStream("parts/" + name)) {
            if (in == null) {
                throw new IOException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String properties(Report report) {
        return XML + "<cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>"
                + Xml.text(report.title().text()) + "</dc:title><dc:creator>" + AUTHOR
                + "</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + time
                + "</dcterms:created></cp:coreProperties>";
    }

    private String comments(List<String> texts) {
        StringBuilder xml = new StringBuilder(XML + "<w:comments" + NAMESPACES + ">");
        for (int i = 0; i < texts.size(); i++) {
            xml.append("<w:comment w:id=\"").append(i).append("\" w:author=\"").append(AUTHOR).append("\" w:date=\"")
                    .append(time).append("\" w:initials=\"G\"><w:p><w:pPr><w:pStyle w:val=\"CommentText\"/></w:pPr>")
                    .append(Xml.runs(texts.get(i))).append("</w:p></w:comment>");
        }
        return xml.append("</w:comments>").toString();
    }

    /** The page's number and, where there are fills, what they mean: not in the text, which is the report's own. */
    private static String footer(Marks marks) {
        String legend = marks.used().isEmpty()
                ? ""
                : "<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>" + Xml.runs(marks.title())
                        + marks.used().stream().sorted().map(mark -> sample(marks, mark)).collect(Collectors.joining())
                        + "</w:p>";
        return XML + "<w:ftr" + NAMESPACES + ">" + legend + "<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>"
                + Xml.runs("— ") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + Xml.runs("1")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + Xml.runs(" —") + "</w:p></w:ftr>";
    }

    private static String sample(Marks marks, Mark mark) {
        return "<w:r><w:rPr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + mark.fill()
                + "\"/></w:rPr><w:t xml:space=\"preserve\"> " + Xml.text(marks.words(mark)) + " </w:t></w:r>"
                + Xml.runs("  ");
    }
}
