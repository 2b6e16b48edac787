package org.gouji.model.report;

import java.util.List;
import java.util.Objects;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.SourceRange;

/**
 * Something that binding noticed about the structure of a report. Structure rules turn observations into findings.
 *
 * @param kind what was noticed
 * @param subject what it is about: a table or section id, or the key of a row, column or cell ({@code t3/3.3.2})
 * @param severity how much it matters, as the schema or the binding judges
 * @param detail for people
 * @param keys the values concerned, may be empty
 * @param at the places, may be empty
 * @since 1.0
 */
public record Observation(Kind kind, String subject, Severity severity, LocalizedText detail, List<String> keys,
        List<SourceRange> at) {

    public Observation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(detail, "detail");
        keys = List.copyOf(keys);
        at = List.copyOf(at);
    }

    /** What can be noticed. */
    public enum Kind {
        /** A prescribed section has no heading in the report. */
        SECTION_MISSING,
        /** A section stands in another order than prescribed. */
        SECTION_ORDER,
        /** A table has neither cells nor labels in the report. */
        TABLE_MISSING,
        /** The section of a table is there, but nothing readable below it (an image, for instance). */
        TABLE_UNREADABLE,
        /** A table was broken into pieces and joined again. */
        TABLE_JOINED,
        /** A row of the form is not in the table. */
        ROW_MISSING,
        /** A row stands twice. */
        ROW_REPEATED,
        /** The table has a row that the form does not know. */
        ROW_UNKNOWN,
        /** A row's label is lost; it was identified by its neighbours. */
        ROW_LABEL_LOST,
        /** A row has fewer or more values than columns, or values that do not stand where its labels say. */
        ROW_MISALIGNED,
        /** A column of the form is not in the table. */
        COLUMN_MISSING,
        /** The table has a column that the form does not know. */
        COLUMN_UNKNOWN,
        /** A label is spelled otherwise than the form prints it. */
        LABEL_VARIANT,
        /** Labels drifted, but every value was bound without loss. */
        LABEL_DRIFT
    }
}
