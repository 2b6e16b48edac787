package org.gouji.binding.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.schema.AcrossYears;
import org.gouji.model.schema.CellKind;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.Equation;
import org.gouji.model.schema.FormBlock;
import org.gouji.model.schema.FormSchema;
import org.gouji.model.schema.FormTable;
import org.gouji.model.schema.Label;
import org.gouji.model.schema.LabelNode;
import org.gouji.model.schema.SectionSpec;

/** Turns the tree of a schema file into a schema. */
public final class SchemaParser {

    private final YamlNode root;
    private final List<CellSpec> cells = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    /** Prepares for one file. */
    public SchemaParser(YamlNode root) {
        this.root = root;
    }

    /** Parses the file. */
    public FormSchema parse() {
        FormSchema.Identity identity = new FormSchema.Identity(root.required("id").text(), root.number("revision", 1),
                root.required("title").localized());
        YamlNode basis = root.required("basis");
        FormSchema.Basis paper = new FormSchema.Basis(basis.required("paper").text(), basis.required("mark").text(),
                basis.number("from", 0), basis.number("to", Integer.MAX_VALUE));
        List<SectionSpec> sections = root.list("sections").stream().map(SchemaParser::section).toList();
        List<FormTable> tables = root.list("tables").stream().map(this::table).toList();
        if (tables.isEmpty()) {
            throw root.wrong("'tables' is missing or empty");
        }
        EquationParser parser = new EquationParser(tables, cells);
        List<Equation> equations = parser.parse(root.list("equations"));
        Optional<YamlNode> years = root.optional("years");
        AcrossYears across = new AcrossYears(
                years.map(y -> parser.parseAcrossYears(y.list("relations"))).orElse(List.of()),
                years.map(y -> new JumpParser(cells).parse(y.list("jumps"))).orElse(List.of()));
        MappingParser mappings = new MappingParser(identity.id(), cells);
        return new FormSchema(identity, paper, new FormSchema.Parts(sections, tables, cells, equations, across,
                root.list("carries-over").stream().map(mappings::parse).toList(), sums()));
    }

    private List<String> sums() {
        CellChoice choice = new CellChoice(cells);
        return root.list("adds-up").stream().flatMap(node -> choice.keys(node).stream()).distinct().toList();
    }

    private static SectionSpec section(YamlNode node) {
        List<List<String>> keywords = node.list("keywords").stream()
                .map(words -> words.elements().stream().map(YamlNode::text).toList()).toList();
        return new SectionSpec(node.required("id").text(), node.required("numeral").text(), label(node), keywords);
    }

    private FormTable table(YamlNode node) {
        String id = node.required("id").text();
        List<FormBlock> blocks = new ArrayList<>();
        for (YamlNode block : node.list("blocks")) {
            blocks.add(block(id, blocks.size(), block));
        }
        if (blocks.isEmpty()) {
            throw node.wrong("'blocks' is missing or empty");
        }
        return new FormTable(id, node.required("section").text(), node.required("title").localized(), blocks);
    }

    private FormBlock block(String table, int index, YamlNode node) {
        Optional<Label> title = node.optional("title").map(SchemaParser::label);
        Label corner = node.optional("corner").map(SchemaParser::label).orElse(new Label("", List.of()));
        List<LabelNode> columns = node.required("columns").elements().stream().map(n -> tree(n, "columns")).toList();
        List<LabelNode> rows = node.list("rows").stream().map(n -> tree(n, "rows")).toList();
        FormBlock block = new FormBlock(title, corner, columns, rows);
        addCells(new BlockPlace(table, index, node), block);
        return block;
    }

    private record BlockPlace(String table, int index, YamlNode node) {
    }

    private void addCells(BlockPlace place, FormBlock block) {
        if (block.rows().isEmpty()) {
            place.node.list("columns").forEach(column -> addGroup(place, "", column));
            return;
        }
        for (LabelNode row : block.rowLeaves()) {
            place.node.list("columns").forEach(column -> addColumn(place, row, column));
        }
    }

    private void addColumn(BlockPlace place, LabelNode row, YamlNode column) {
        List<YamlNode> below = column.isMap() ? column.list("columns") : List.of();
        if (below.isEmpty()) {
            addCell(place, row.code(), row.label().text(), column);
        } else {
            below.forEach(child -> addColumn(place, row, child));
        }
    }

    private void addGroup(BlockPlace place, String group, YamlNode column) {
        List<YamlNode> below = column.isMap() ? column.list("columns") : List.of();
        if (below.isEmpty()) {
            addCell(place, group, group, column);
        } else {
            String code = tree(column, "columns").code();
            below.forEach(child -> addGroup(place, code, child));
        }
    }

    private void addCell(BlockPlace place, String row, String rowName, YamlNode column) {
        LabelNode leaf = tree(column, "columns");
        String key = place.table + "/" + row + "/" + leaf.code();
        if (!keys.add(key)) {
            throw column.wrong("two cells with the key " + key + "; give one a 'code' of its own");
        }
        Optional<YamlNode> facts = column.isMap() ? Optional.of(column) : Optional.empty();
        CellKind kind = facts.flatMap(f -> f.optional("kind")).map(SchemaParser::kind).orElse(CellKind.COUNT);
        Optional<String> unit = facts.flatMap(f -> f.optional("unit")).map(YamlNode::text);
        int decimals = facts.map(f -> f.number("decimals", 0)).orElse(0);
        LocalizedText name = LocalizedText.same("‘" + rowName + "’" + leaf.label().text());
        cells.add(new CellSpec(key, place.table, place.index, row, leaf.code(), kind, unit, decimals, name));
    }

    private static CellKind kind(YamlNode node) {
        return switch (node.text()) {
            case "count" -> CellKind.COUNT;
            case "change" -> CellKind.SIGNED_COUNT;
            case "amount" -> CellKind.AMOUNT;
            default -> throw node.wrong("count, change or amount is expected");
        };
    }

    private static LabelNode tree(YamlNode node, String childName) {
        if (!node.isMap()) {
            return new LabelNode(node.text(), label(node), 1, List.of());
        }
        Label label = label(node);
        List<LabelNode> children = node.list(childName).stream().map(child -> tree(child, childName)).toList();
        return new LabelNode(node.text("code", label.text()), label, node.number("span", 1), children);
    }

    private static Label label(YamlNode node) {
        if (!node.isMap()) {
            return new Label(node.text(), List.of());
        }
        List<Label.Variant> variants = node.list("variants").stream().map(SchemaParser::variant).toList();
        return new Label(node.required("label").text(), variants);
    }

    private static Label.Variant variant(YamlNode node) {
        if (!node.isMap()) {
            return new Label.Variant(node.text(), Severity.WARNING);
        }
        String severity = node.text("severity", "warning");
        try {
            return new Label.Variant(node.required("text").text(), Severity.valueOf(severity.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw node.wrong("severity info, warning or error is expected, not '" + severity + "'");
        }
    }
}
