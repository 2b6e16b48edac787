package org.gouji.model.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.gouji.model.LocalizedText;

/**
 * Everything that one version of the form prescribes. Immutable.
 *
 * @since 1.0
 */
public final class FormSchema {

    private final String id;
    private final int revision;
    private final LocalizedText title;
    private final Basis basis;
    private final List<SectionSpec> sections;
    private final List<FormTable> tables;
    private final List<Equation> equations;
    private final Map<String, CellSpec> cells;
    private final List<CellSpec> cellsInOrder;
    private final AcrossYears acrossYears;
    private final List<FormMapping> mappings;
    private final List<String> sums;

    /**
     * Makes a schema. Prefer loading one from its file.
     *
     * @param identity id, revision and title
     * @param basis the paper it rests on
     * @param parts sections, tables, cells and equations
     */
    public FormSchema(Identity identity, Basis basis, Parts parts) {
        this.id = identity.id();
        this.revision = identity.revision();
        this.title = identity.title();
        this.basis = Objects.requireNonNull(basis, "basis");
        this.sections = List.copyOf(parts.sections());
        this.tables = List.copyOf(parts.tables());
        this.equations = List.copyOf(parts.equations());
        this.acrossYears = parts.acrossYears();
        this.mappings = List.copyOf(parts.mappings());
        this.sums = List.copyOf(parts.sums());
        this.cells = new LinkedHashMap<>();
        parts.cells().forEach(cell -> cells.put(cell.key(), cell));
        this.cellsInOrder = List.copyOf(cells.values());
    }

    /**
     * The template id.
     *
     * @return such as {@code gwy-2021-30}
     */
    public String id() {
        return id;
    }

    /**
     * Revision of the label variants; rises when variants are added.
     *
     * @return 1 or more
     */
    public int revision() {
        return revision;
    }

    /**
     * Name of the form for people.
     *
     * @return the name
     */
    public LocalizedText title() {
        return title;
    }

    /**
     * The paper the form rests on.
     *
     * @return the basis
     */
    public Basis basis() {
        return basis;
    }

    /**
     * Sections in the order of the form.
     *
     * @return an unmodifiable list
     */
    public List<SectionSpec> sections() {
        return sections;
    }

    /**
     * Tables in the order of the form.
     *
     * @return an unmodifiable list
     */
    public List<FormTable> tables() {
        return tables;
    }

    /**
     * A table by id.
     *
     * @param tableId such as {@code t3}
     * @return the table, or empty
     */
    public Optional<FormTable> table(String tableId) {
        return tables.stream().filter(t -> t.id().equals(tableId)).findFirst();
    }

    /**
     * All relations between cells.
     *
     * @return an unmodifiable list
     */
    public List<Equation> equations() {
        return equations;
    }

    /**
     * All data cells in the order of the form.
     *
     * @return an unmodifiable list
     */
    public List<CellSpec> cells() {
        return cellsInOrder;
    }

    /**
     * A data cell by key.
     *
     * @param key the key
     * @return the cell, or empty when the form has no such cell
     */
    public Optional<CellSpec> cell(String key) {
        return Optional.ofNullable(cells.get(key));
    }

    /**
     * What the form lets expect of two years in a row.
     *
     * @return the relations and limits, perhaps none
     */
    public AcrossYears acrossYears() {
        return acrossYears;
    }

    /**
     * What becomes of the values of older forms in this one.
     *
     * @return an unmodifiable list, one mapping for each older form
     */
    public List<FormMapping> mappings() {
        return mappings;
    }

    /**
     * What becomes of the values of an older form in this one.
     *
     * @param template template id of the older form
     * @return the mapping, or empty when none is declared
     */
    public Optional<FormMapping> mappingFrom(String template) {
        return mappings.stream().filter(m -> m.from().equals(template)).findFirst();
    }

    /**
     * The cells that add up: in the report of a government they hold the sum over the bodies of its area.
     *
     * @return the keys in the order declared; empty when the form declares none
     */
    public List<String> sums() {
        return sums;
    }

    @Override
    public String toString() {
        return id + " r" + revision;
    }

    /**
     * What names a schema.
     *
     * @param id the template id
     * @param revision revision of the label variants
     * @param title name for people
     */
    public record Identity(String id, int revision, LocalizedText title) {
    }

    /**
     * The paper a form rests on.
     *
     * @param paper number of the paper, such as 国办公开办函〔2021〕30号
     * @param mark the part by which a citation in a report is recognised, such as 〔2021〕30号
     * @param firstYear first report year it applies to
     * @param lastYear last report year, or {@link Integer#MAX_VALUE} while in force
     */
    public record Basis(String paper, String mark, int firstYear, int lastYear) {

        /**
         * Whether the form applies to a report year.
         *
         * @param year the report year
         * @return true within the validity
         */
        public boolean covers(int year) {
            return year >= firstYear && year <= lastYear;
        }
    }

    /**
     * The contents of a schema.
     *
     * @param sections the sections
     * @param tables the tables
     * @param cells the data cells
     * @param equations the relations
     * @param acrossYears what two years in a row let expect
     * @param mappings what becomes of older forms' values
     * @param sums keys of the cells that add up over the bodies of an area
     */
    public record Parts(List<SectionSpec> sections, List<FormTable> tables, List<CellSpec> cells,
            List<Equation> equations, AcrossYears acrossYears, List<FormMapping> mappings, List<String> sums) {

        /**
         * The contents of a schema of which nothing adds up over bodies.
         *
         * @param sections the sections
         * @param tables the tables
         * @param cells the data cells
         * @param equations the relations
         * @param acrossYears what two years in a row let expect
         * @param mappings what becomes of older forms' values
         */
        public Parts(List<SectionSpec> sections, List<FormTable> tables, List<CellSpec> cells,
                List<Equation> equations, AcrossYears acrossYears, List<FormMapping> mappings) {
            this(sections, tables, cells, equations, acrossYears, mappings, List.of());
        }

        /**
         * The contents of a schema that stands alone.
         *
         * @param sections the sections
         * @param tables the tables
         * @param cells the data cells
         * @param equations the relations
         */
        public Parts(List<SectionSpec> sections, List<FormTable> tables, List<CellSpec> cells,
                List<Equation> equations) {
            this(sections, tables, cells, equations, AcrossYears.NONE, List.of());
        }
    }
}
