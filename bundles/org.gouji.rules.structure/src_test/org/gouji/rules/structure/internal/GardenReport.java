package org.gouji.rules.structure.internal;

import static org.gouji.model.LocalizedText.of;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.SourceRange;
import org.gouji.model.SourceRange.Precision;
import org.gouji.model.document.Block;
import org.gouji.model.document.Document;
import org.gouji.model.document.Paragraph;
import org.gouji.model.document.Table;
import org.gouji.model.report.Observation;
import org.gouji.model.report.Observation.Kind;
import org.gouji.model.report.Report;
import org.gouji.model.report.ReportSection;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.CellKind;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormBlock;
import org.gouji.model.schema.FormSchema;
import org.gouji.model.schema.FormTable;
import org.gouji.model.schema.Label;
import org.gouji.model.schema.LabelNode;
import org.gouji.model.schema.SectionSpec;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.spi.rule.RuleInput;

/** A report of an invented garden: beds by season, and trees; with text and observations as told. */
final class GardenReport implements RuleInput {

    static final List<String> BEDS = List.of("roses", "herbs", "moss");
    static final List<String> SEASONS = List.of("spring", "autumn");

    private final FormSchema schema;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>(List.of("某园林局2022年度报告", "一、花圃", "二、树木"));
    private Optional<Integer> year = Optional.of(2022);

    GardenReport() {
        this(new FormSchema.Basis("国办公开办函〔2021〕30号", "〔2021〕30号", 2021, Integer.MAX_VALUE));
    }

    GardenReport(FormSchema.Basis basis) {
        List<CellSpec> cells = new ArrayList<>();
        BEDS.forEach(row -> SEASONS.forEach(column -> cells.add(cell("beds", row, column))));
        cells.add(cell("trees", "oak", "spring"));
        List<SectionSpec> sections = List.of(
                new SectionSpec("p1", "一", new Label("花圃", List.of()), List.of()),
                new SectionSpec("p2", "二", new Label("树木", List.of()), List.of()));
        List<FormTable> tables = List.of(
                new FormTable("beds", "p1", of("花圃情况", "Beds"), List.of(block(SEASONS, BEDS))),
                new FormTable("trees", "p2", of("树木情况", "Trees"), List.of(block(List.of("spring"), List.of("oak")))));
        schema = new FormSchema(new FormSchema.Identity("garden", 1, of("园林表", "garden form")), basis,
                new FormSchema.Parts(sections, tables, cells, List.of()));
        cells.forEach(cell -> put(cell.key(), ValueState.NUMBER, Optional.empty()));
    }

    private static CellSpec cell(String table, String row, String column) {
        return new CellSpec(table + "/" + row + "/" + column, table, 0, row, column, CellKind.COUNT, Optional.empty(),
                0,
                LocalizedText.same(row + column));
    }

    private static FormBlock block(List<String> columns, List<String> rows) {
        return new FormBlock(Optional.empty(), new Label("", List.of()), nodes(columns), nodes(rows));
    }

    private static List<LabelNode> nodes(List<String> codes) {
        return codes.stream().map(c -> new LabelNode(c, new Label("[" + c + "]", List.of()), 1, List.of())).toList();
    }

    private void put(String key, ValueState state, Optional<Value.Repair> repair) {
        values.put(key, new Value(key, state, "5", Optional.of(BigDecimal.valueOf(5)), Optional.empty(),
                Optional.empty(), repair, List.of()));
    }

    GardenReport proposed(String key, double confidence, String reason) {
        put(key, ValueState.PROPOSED,
                Optional.of(new Value.Repair(confidence, of(reason, "because " + reason), List.of())));
        return this;
    }

    GardenReport observed(Kind kind, String subject, Severity severity, String... keys) {
        observations.add(new Observation(kind, subject, severity, of("见" + subject, "see " + subject), List.of(keys),
                List.of()));
        return this;
    }

    GardenReport misaligned(String row) {
        return observed(Kind.ROW_MISALIGNED, "beds/" + row, Severity.ERROR, "beds/" + row + "/autumn",
                "beds/" + row + "/spring");
    }

    GardenReport year(int known) {
        year = Optional.of(known);
        return this;
    }

    GardenReport withoutYear() {
        year = Optional.empty();
        return this;
    }

    /** Adds a paragraph after the title. */
    GardenReport preamble(String text) {
        paragraphs.add(1, text);
        return this;
    }

    /** Adds a paragraph to the last section. */
    GardenReport text(String text) {
        paragraphs.add(text);
        return this;
    }

    private static SourceRange range(int index) {
        return new SourceRange("", "/paragraph[" + (index + 1) + "]", 0, 1, Optional.empty(), Precision.CELL);
    }

    private int indexOf(String start) {
        return paragraphs.indexOf(paragraphs.stream().filter(t -> t.startsWith(start)).findFirst().orElseThrow());
    }

    @Override
    public FormSchema schema() {
        return schema;
    }

    @Override
    public Optional<Value> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    @Override
    public List<Value> values() {
        return List.copyOf(values.values());
    }

    @Override
    public Report.Title title() {
        return new Report.Title(paragraphs.get(0), Optional.empty(), year, Optional.of(range(0)));
    }

    @Override
    public List<ReportSection> sections() {
        int last = indexOf("二、");
        List<ReportSection.Passage> passages = new ArrayList<>();
        for (int i = last + 1; i < paragraphs.size(); i++) {
            passages.add(new ReportSection.Passage(paragraphs.get(i), range(i)));
        }
        return List.of(new ReportSection("p1", "一、花圃", range(indexOf("一、")), List.of()),
                new ReportSection("p2", "二、树木", range(last), passages));
    }

    @Override
    public List<Observation> observations() {
        return List.copyOf(observations);
    }

    @Override
    public Document document() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            blocks.add(new Line(i, paragraphs.get(i), range(i)));
        }
        return new Lines(blocks);
    }

    @Override
    public Optional<Report> lastYear() {
        return Optional.empty();
    }

    @Override
    public Optional<AgencyLevel> agencyLevel() {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> asOf() {
        return Optional.empty();
    }

    private record Line(int index, String text, SourceRange range) implements Paragraph {
    }

    private record Lines(List<Block> blocks) implements Document {

        @Override
        public String container() {
            return "";
        }

        @Override
        public List<Table> tables() {
            return List.of();
        }

        @Override
        public int textLength() {
            return blocks.stream().mapToInt(b -> b.text().length()).sum();
        }
    }
}
