package org.gouji.bench.docs;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a docx: content types, relations, styles with latent ones, lists, theme, settings, fonts, footer. */
final class WordParts {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MIME = "application/vnd.openxmlformats-";
    private static final List<String> RELATED = List.of("styles", "numbering", "settings", "webSettings", "fontTable",
            "footer", "theme");

    private static final String NAMESPACES = " xmlns:wpc=\"http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:r=\"" + OFFICE + "\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:wp14=\"http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:w10=\"urn:schemas-microsoft-com:office:word\" xmlns:w=\"" + WORD + "\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\""
            + " xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\""
            + " xmlns:wne=\"http://schemas.microsoft.com/office/word/2006/wordml\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" mc:Ignorable=\"w14 w15 wp14\"";

    private final ZipOutputStream zip;
    private final List<String> revisions;
    private final Writer writer;

    WordParts(ZipOutputStream zip, List<String> revisions) {
        this.zip = zip;
        this.revisions = revisions;
        this.writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
    }

    void write(String title, CharSequence body) throws IOException {
        packageParts(RELATED);
        part("word/document.xml", "w:document", body(body));
        part("word/styles.xml", "w:styles", StyleParts.styles());
        part("word/numbering.xml", "w:numbering", StyleParts.numbering());
        part("word/settings.xml", "w:settings", settings());
        part("word/webSettings.xml", "w:webSettings", "<w:optimizeForBrowser/><w:allowPNG/>");
        part("word/fontTable.xml", "w:fonts", StyleParts.fonts());
        part("word/footer1.xml", "w:ftr", "<w:p><w:pPr><w:pStyle w:val=\"a5\"/></w:pPr><w:r><w:fldChar "
                + "w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar "
                + "w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
        entry("word/theme/theme1.xml", StyleParts.theme());
        entry("docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/"
                        + "core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + title
                        + "</dc:title></cp:coreProperties>");
    }

    /** The parts without which nobody finds the others. */
    void packageParts(List<String> related) throws IOException {
        StringBuilder types = new StringBuilder(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"" + MIME.replace("formats-", "formats-package.")
                        + "relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        override(types, "word/document.xml", "document.main");
        StringBuilder relations = relations();
        for (int i = 0; i < related.size(); i++) {
            String target = target(related.get(i));
            override(types, "word/" + target, related.get(i));
            relation(relations, i + 1, OFFICE + "/" + related.get(i), target);
        }
        types.append("<Override PartName=\"/docProps/core.xml\" ContentType=\"").append(MIME)
                .append("package.core-properties+xml\"/></Types>");
        entry("[Content_Types].xml", types);
        StringBuilder root = relations();
        relation(root, 1, OFFICE + "/officeDocument", "word/document.xml");
        relation(root, 2, "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml");
        entry("_rels/.rels", root.append("</Relationships>"));
        entry("word/_rels/document.xml.rels", relations.append("</Relationships>"));
    }

    private static String target(String kind) {
        return switch (kind) {
            case "theme" -> "theme/theme1.xml";
            case "footer" -> "footer1.xml";
            default -> kind + ".xml";
        };
    }

    private static void override(StringBuilder types, String part, String kind) {
        String type = kind.equals("theme") ? "officedocument.theme" : "officedocument.wordprocessingml." + kind;
        types.append("<Override PartName=\"/").append(part).append("\" ContentType=\"").append(MIME).append(type)
                .append("+xml\"/>");
    }

    private static StringBuilder relations() {
        return new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    }

    private static void relation(StringBuilder into, int id, String type, String target) {
        into.append("<Relationship Id=\"rId").append(id).append("\" Type=\"").append(type).append("\" Target=\"")
                .append(target).append("\"/>");
    }

    private String settings() {
        StringBuilder out = new StringBuilder("<w:zoom w:percent=\"100\"/><w:bordersDoNotSurroundHeader/>"
                + "<w:defaultTabStop w:val=\"420\"/><w:drawingGridVerticalSpacing w:val=\"156\"/><w:compat>"
                + "<w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:useFELayout/></w:compat><w:rsids>");
        revisions.forEach(revision -> out.append("<w:rsid w:val=\"").append(revision).append("\"/>"));
        return out.append("</w:rsids><w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>").toString();
    }

    private static CharSequence body(CharSequence body) {
        return new StringBuilder(body.length() + 500).append("<w:body>").append(body)
                .append("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId6\"/><w:pgSz w:w=\"11906\" "
                        + "w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\" "
                        + "w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/><w:cols w:space=\"425\"/>"
                        + "<w:docGrid w:type=\"lines\" w:linePitch=\"312\"/></w:sectPr></w:body>");
    }

    private void part(String name, String root, CharSequence content) throws IOException {
        begin(name);
        writer.append('<').append(root).append(NAMESPACES).append('>').append(content);
        writer.append("</").append(root).append('>');
        end();
    }

    private void entry(String name, CharSequence content) throws IOException {
        begin(name);
        writer.append(content);
        end();
    }

    /** Begins a part that the caller writes itself. */
    Writer begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // Local time without zone: the stored bytes are the same everywhere.
        entry.setTimeLocal(LocalDateTime.of(2020, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        writer.append(XML);
        return writer;
    }

    void end() throws IOException {
        writer.flush();
        zip.closeEntry();
    }
}
