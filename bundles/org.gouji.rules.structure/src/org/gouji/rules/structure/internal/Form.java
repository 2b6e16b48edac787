package org.gouji.rules.structure.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.gouji.model.LocalizedText;
import org.gouji.model.report.Observation;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormBlock;
import org.gouji.model.schema.FormSchema;
import org.gouji.model.schema.FormTable;
import org.gouji.model.schema.LabelNode;

/** Answers what structure rules ask of a form. */
final class Form {

    private final FormSchema schema;

    Form(FormSchema schema) {
        this.schema = schema;
    }

    /** The table an observation is about: that of its cells, or the one whose id its subject is or begins with. */
    String table(Observation observation) {
        return observation.keys().stream().flatMap(key -> schema.cell(key).stream()).map(CellSpec::table).findFirst()
                .or(() -> schema.tables().stream().map(FormTable::id)
                        .filter(id -> observation.subject().equals(id) || observation.subject().startsWith(id + "/"))
                        .findFirst())
                .orElse("");
    }

    /** A table by the number of its section, which officers know it by. */
    LocalizedText tableName(String id) {
        Optional<FormTable> table = schema.table(id);
        String zh = table.flatMap(t -> schema.sections().stream().filter(s -> s.id().equals(t.section())).findFirst())
                .map(s -> "表" + s.numeral()).orElseGet(() -> table.map(t -> t.title().zh()).orElse(id));
        return LocalizedText.of(zh, "table ‘" + table.map(t -> t.title().en()).orElse(id) + "’");
    }

    /** Keys without doubles in the order of the form; keys of no cell last. */
    List<String> inOrder(Collection<String> keys) {
        Set<String> wanted = new HashSet<>(keys);
        List<String> ordered = new ArrayList<>();
        schema.cells().stream().map(CellSpec::key).filter(wanted::remove).forEach(ordered::add);
        keys.stream().filter(wanted::remove).forEach(ordered::add);
        return ordered;
    }

    /** Labels of the rows in which the cells lie, top to bottom. */
    List<String> rows(Collection<String> keys) {
        return inOrder(keys).stream().flatMap(key -> schema.cell(key).stream()).map(this::row).distinct().toList();
    }

    String row(CellSpec cell) {
        return nodes(cell.table(), cell.block(), true).filter(n -> n.code().equals(cell.row())).findFirst()
                .map(n -> n.label().text()).orElse(cell.row());
    }

    String column(CellSpec cell) {
        return nodes(cell.table(), cell.block(), false).filter(n -> n.code().equals(cell.column())).findFirst()
                .map(n -> n.label().text()).orElse(cell.column());
    }

    private Stream<LabelNode> nodes(String table, int block, boolean rowsFirst) {
        return schema.table(table).filter(t -> block < t.blocks().size()).map(t -> t.blocks().get(block)).stream()
                .flatMap(b -> rowsFirst ? Stream.concat(b.rows().stream(), b.columns().stream()) : b.columns().stream())
                .flatMap(Form::all);
    }

    /** How many labels of rows and columns the form has. */
    int labels() {
        int count = 0;
        for (FormTable table : schema.tables()) {
            for (FormBlock block : table.blocks()) {
                count += count(block.columns()) + count(block.rows());
            }
        }
        return count;
    }

    private static int count(List<LabelNode> nodes) {
        int count = nodes.size();
        for (LabelNode node : nodes) {
            count += count(node.children());
        }
        return count;
    }

    private static Stream<LabelNode> all(LabelNode node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(Form::all));
    }
}
