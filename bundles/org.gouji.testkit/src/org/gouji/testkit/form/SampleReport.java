package org.gouji.testkit.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormSchema;
import org.gouji.model.schema.SectionSpec;

/**
 * A report to be written in some format: title, sections and the raw text of every data cell. Not for several threads.
 *
 * @since 1.0
 */
public final class SampleReport {

    private final FormSchema schema;
    private final String title;
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final Map<String, String> headings = new LinkedHashMap<>();
    private final Map<String, String> cells = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final List<String> closing = new ArrayList<>();

    /**
     * Begins a report whose cells all hold 0.
     *
     * @param schema the form
     * @param agency the agency's full name
     * @param year the report year
     */
    public SampleReport(FormSchema schema, String agency, int year) {
        this.schema = schema;
        this.title = agency + year + "年政府信息公开工作年度报告";
        schema.cells().forEach(cell -> cells.put(cell.key(), "0"));
        schema.sections()
                .forEach(section -> headings.put(section.id(), section.numeral() + "、" + section.label().text()));
    }

    /**
     * Sets a data cell.
     *
     * @param key the key
     * @param raw its text; empty for a blank cell
     * @return this
     * @throws IllegalArgumentException when the form has no such cell
     */
    public SampleReport set(String key, String raw) {
        if (!cells.containsKey(key)) {
            throw new IllegalArgumentException(schema.id() + " has no cell " + key);
        }
        cells.put(key, raw);
        return this;
    }

    /**
     * Sets a row of a table from left to right.
     *
     * @param table id of the table
     * @param row code of the row
     * @param raw the texts of its cells
     * @return this
     */
    public SampleReport row(String table, String row, String... raw) {
        List<CellSpec> specs = schema.cells().stream().filter(c -> c.table().equals(table) && c.row().equals(row))
                .toList();
        if (specs.size() != raw.length) {
            throw new IllegalArgumentException(
                    table + "/" + row + " has " + specs.size() + " cells, not " + raw.length);
        }
        for (int i = 0; i < raw.length; i++) {
            set(specs.get(i).key(), raw[i]);
        }
        return this;
    }

    /**
     * Adds a paragraph to a section.
     *
     * @param section id of the section
     * @param paragraph its text
     * @return this
     */
    public SampleReport text(String section, String paragraph) {
        texts.computeIfAbsent(section, key -> new ArrayList<>()).add(paragraph);
        return this;
    }

    /**
     * Replaces a section's heading.
     *
     * @param section id of the section
     * @param heading the heading; empty to leave it out
     * @return this
     */
    public SampleReport heading(String section, String heading) {
        headings.put(section, heading);
        return this;
    }

    /**
     * Writes a label of the form otherwise.
     *
     * @param label as the form prints it
     * @param written as this report writes it
     * @return this
     */
    public SampleReport label(String label, String written) {
        labels.put(label, written);
        return this;
    }

    /**
     * Adds a line after the last section, such as the signature.
     *
     * @param line the line
     * @return this
     */
    public SampleReport closing(String line) {
        closing.add(line);
        return this;
    }

    /**
     * The form.
     *
     * @return the schema
     */
    public FormSchema schema() {
        return schema;
    }

    /**
     * The title.
     *
     * @return one line
     */
    public String title() {
        return title;
    }

    /**
     * The text of a data cell.
     *
     * @param key the key
     * @return as set, 0 unless set
     */
    public String cell(String key) {
        return cells.getOrDefault(key, "");
    }

    /**
     * All data cells.
     *
     * @return a copy, in the order of the form
     */
    public Map<String, String> cells() {
        return new LinkedHashMap<>(cells);
    }

    /**
     * How this report writes a label.
     *
     * @param label as the form prints it
     * @return as written
     */
    public String written(String label) {
        return labels.getOrDefault(label, label);
    }

    /**
     * A section's heading.
     *
     * @param section the section
     * @return the heading; empty when it is left out
     */
    public String heading(SectionSpec section) {
        return headings.getOrDefault(section.id(), "");
    }

    /**
     * The paragraphs of a section.
     *
     * @param section the section
     * @return an unmodifiable list
     */
    public List<String> texts(SectionSpec section) {
        return List.copyOf(texts.getOrDefault(section.id(), List.of()));
    }

    /**
     * The lines after the last section.
     *
     * @return an unmodifiable list
     */
    public List<String> closing() {
        return List.copyOf(closing);
    }
}
