package org.gouji.rules.arithmetic.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.gouji.model.LocalizedText;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.Equation;
import org.gouji.model.schema.FormBlock;
import org.gouji.model.schema.FormSchema;
import org.gouji.model.schema.FormTable;
import org.gouji.model.schema.LabelNode;
import org.gouji.model.schema.SectionSpec;

/** Names cells in the form's own words, as briefly as the equation allows. */
final class FormWords {

    private final FormSchema schema;
    private final List<CellSpec> cells;

    FormWords(FormSchema schema, Equation equation) {
        this.schema = schema;
        this.cells = equation.keys().stream().flatMap(key -> schema.cell(key).stream()).toList();
    }

    private boolean oneRow() {
        return cells.stream().map(c -> c.table() + '\n' + c.block() + '\n' + c.row()).distinct().count() == 1;
    }

    private boolean oneColumn() {
        return cells.stream().map(c -> c.table() + '\n' + c.block() + '\n' + c.column()).distinct().count() == 1;
    }

    /** A cell within the equation: its column in a row's equation, its row in a column's, otherwise both. */
    LocalizedText cell(String key) {
        Optional<CellSpec> cell = schema.cell(key);
        if (cell.isEmpty()) {
            return LocalizedText.same(key);
        }
        if (oneRow() && cells.size() > 1) {
            return LocalizedText.same(column(cell.get()));
        }
        return oneColumn() && cells.size() > 1 ? LocalizedText.same(row(cell.get())) : cell.get().name();
    }

    /** The table, and the row or column when all cells lie in one. */
    LocalizedText place() {
        if (cells.isEmpty() || cells.stream().map(CellSpec::table).distinct().count() > 1) {
            return LocalizedText.EMPTY;
        }
        CellSpec first = cells.get(0);
        LocalizedText table = table(first.table());
        if (cells.size() > 1 && oneRow()) {
            boolean labelled = block(first).filter(b -> !b.rows().isEmpty()).isPresent();
            return LocalizedText.of(table.zh() + "‘" + row(first) + (labelled ? "’行" : "’"),
                    table.en() + ", " + (labelled ? "row ‘" : "‘") + row(first) + "’");
        }
        if (cells.size() > 1 && oneColumn()) {
            return LocalizedText.of(table.zh() + "‘" + column(first) + "’列",
                    table.en() + ", column ‘" + column(first) + "’");
        }
        return table;
    }

    private LocalizedText table(String id) {
        Optional<FormTable> table = schema.table(id);
        String zh = table.flatMap(t -> section(t.section())).map(s -> "表" + s.numeral())
                .orElseGet(() -> table.map(t -> t.title().zh()).orElse(id));
        return LocalizedText.of(zh, "table ‘" + table.map(t -> t.title().en()).orElse(id) + "’");
    }

    private Optional<SectionSpec> section(String id) {
        return schema.sections().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    private String row(CellSpec cell) {
        return block(cell).flatMap(b -> find(Stream.concat(b.rows().stream(), b.columns().stream()), cell.row()))
                .orElse(cell.row());
    }

    private String column(CellSpec cell) {
        return block(cell).flatMap(b -> find(b.columns().stream(), cell.column())).orElse(cell.column());
    }

    private Optional<FormBlock> block(CellSpec cell) {
        return schema.table(cell.table()).filter(t -> cell.block() < t.blocks().size())
                .map(t -> t.blocks().get(cell.block()));
    }

    private static Optional<String> find(Stream<LabelNode> nodes, String code) {
        return nodes.flatMap(FormWords::all).filter(n -> n.code().equals(code)).findFirst().map(n -> n.label().text());
    }

    private static Stream<LabelNode> all(LabelNode node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(FormWords::all));
    }
}
