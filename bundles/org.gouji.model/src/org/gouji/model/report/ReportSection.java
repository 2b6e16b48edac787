package org.gouji.model.report;

import java.util.List;
import java.util.StringJoiner;

import org.gouji.model.SourceRange;

/**
 * A section found in a report.
 *
 * @param id id of the section in the schema, such as {@code s1}
 * @param heading the heading as read
 * @param headingAt where the heading stands
 * @param paragraphs the running text below it, tables left out, in order
 * @since 1.0
 */
public record ReportSection(String id, String heading, SourceRange headingAt, List<Passage> paragraphs) {

    public ReportSection {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * The running text.
     *
     * @return paragraphs joined by line ends
     */
    public String text() {
        StringJoiner text = new StringJoiner("\n");
        for (Passage paragraph : paragraphs) {
            text.add(paragraph.text());
        }
        return text.toString();
    }

    /**
     * A paragraph with its place.
     *
     * @param text the text as read
     * @param at the place
     */
    public record Passage(String text, SourceRange at) {
    }
}
