package org.gouji.export.docx.internal;

import java.util.List;
import java.util.Optional;

import org.gouji.model.report.Report;
import org.gouji.model.report.ReportSection;
import org.gouji.model.schema.FormTable;
import org.gouji.model.schema.SectionSpec;

/** Title, sections and tables in the order of the form. */
final class ReportBody {

    private final Report report;
    private final Marks marks;
    private final StringBuilder xml = new StringBuilder();

    ReportBody(Report report, Marks marks) {
        this.report = report;
        this.marks = marks;
    }

    /** The content of {@code w:body}. */
    String xml() {
        paragraph("Title", title());
        for (SectionSpec spec : report.schema().sections()) {
            Optional<ReportSection> section = report.section(spec.id());
            List<FormTable> tables = report.schema().tables().stream().filter(t -> t.section().equals(spec.id()))
                    .toList();
            // What the report leaves out stays out; a total without running text has all headings of the form.
            if (section.isPresent() || !tables.isEmpty() || report.sections().isEmpty()) {
                paragraph("Heading1", section.map(ReportSection::heading).map(String::strip)
                        .filter(heading -> !heading.isEmpty()).orElseGet(() -> heading(spec)));
            }
            section.ifPresent(s -> s.paragraphs().forEach(p -> paragraph("BodyText", p.text())));
            tables.forEach(this::table);
        }
        boolean wide = report.schema().tables().stream().anyMatch(t -> new TableXml(report, t, marks).wide());
        return xml.append(page(wide)).toString();
    }

    private String title() {
        String text = report.title().text().strip();
        return text.isEmpty()
                ? report.agency().orElse("") + report.year().map(y -> y + "年").orElse("")
                        + report.schema().title().zh()
                : text;
    }

    private static String heading(SectionSpec spec) {
        return spec.numeral().isEmpty() ? spec.label().text() : spec.numeral() + "、" + spec.label().text();
    }

    private void paragraph(String style, String text) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>").append(Xml.runs(text))
                .append("</w:p>");
    }

    private void table(FormTable table) {
        xml.append(new TableXml(report, table, marks).xml());
        // Two tables without a paragraph between them are one for a word processor.
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"AfterTable\"/></w:pPr></w:p>");
    }

    /** The page of official documents: A4; on its side for a form with very many columns. */
    private static String page(boolean wide) {
        String size = wide
                ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
                        + "<w:pgMar w:top=\"1588\" w:right=\"1984\" w:bottom=\"1474\" w:left=\"2098\""
                : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                        + "<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\"";
        return "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/>" + size
                + " w:header=\"851\" w:footer=\"1134\" w:gutter=\"0\"/></w:sectPr>";
    }
}
