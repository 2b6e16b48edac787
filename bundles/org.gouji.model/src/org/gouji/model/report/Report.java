package org.gouji.model.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.gouji.model.SourceRange;
import org.gouji.model.schema.FormSchema;

/**
 * One annual report: the values of its three tables, its sections, and what was noticed on the way. Immutable.
 *
 * @param fit the template and why it was chosen
 * @param schema the form the values follow
 * @param title the report's title with its agency and year
 * @param sections the sections found, in document order
 * @param values one value for every data cell of the schema
 * @param observations what binding noticed
 * @since 1.0
 */
public record Report(TemplateFit fit, FormSchema schema, Title title, List<ReportSection> sections, ReportValues values,
        List<Observation> observations) {

    public Report {
        Objects.requireNonNull(fit, "fit");
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(values, "values");
        sections = List.copyOf(sections);
        observations = List.copyOf(observations);
    }

    /**
     * The agency named in the title.
     *
     * @return the name as printed, without blanks
     */
    public Optional<String> agency() {
        return title.agency();
    }

    /**
     * The year the report is about.
     *
     * @return the year
     */
    public Optional<Integer> year() {
        return title.year();
    }

    /**
     * A section by id.
     *
     * @param id such as {@code s1}
     * @return the section, or empty when it was not found
     */
    public Optional<ReportSection> section(String id) {
        return sections.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /**
     * A report's title.
     *
     * @param text the title as one line; empty when none was found
     * @param agency the agency it names
     * @param year the report year it names
     * @param at where it stands
     */
    public record Title(String text, Optional<String> agency, Optional<Integer> year, Optional<SourceRange> at) {
    }
}
