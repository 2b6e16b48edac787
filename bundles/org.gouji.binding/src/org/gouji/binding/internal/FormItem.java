package org.gouji.binding.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.model.schema.FormBlock;
import org.gouji.model.schema.FormTable;
import org.gouji.model.schema.LabelNode;

/**
 * A row that the form prescribes: a block's title, its head, or a data row.
 *
 * @param table the table
 * @param block index of the block
 * @param kind which of these
 * @param path the labels from the outermost group down to the row's own; empty for other kinds and unlabelled rows
 * @param labels number of the row's own label (-1 without one), of its groups' labels, and of the head's labels
 * @param columns the leaf columns of its block
 * @param keys the key of the row's cell in each of these columns; empty for what is no data row
 */
record FormItem(FormTable table, int block, Kind kind, List<LabelNode> path, Labels labels, List<LabelNode> columns,
        Map<LabelNode, Optional<String>> keys) {

    /** What a row may be. */
    enum Kind {
        TITLE, HEAD, DATA
    }

    /** Numbers in the {@link LabelIndex}. */
    record Labels(int own, int[] groups, int[] head) {
    }

    FormBlock formBlock() {
        return table.blocks().get(block);
    }

    /** The row's own node; empty for an unlabelled row. */
    Optional<LabelNode> leaf() {
        return path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1));
    }

    /** The key of the row's cell in a column. */
    Optional<String> key(LabelNode column) {
        return keys.getOrDefault(column, Optional.empty());
    }

    boolean isData() {
        return kind == Kind.DATA;
    }

    /** The row's name in keys: table and row code. */
    String subject() {
        return leaf().map(node -> table.id() + "/" + node.code()).orElse(table.id());
    }

    /** The row's name for people. */
    String name() {
        return leaf().map(node -> node.label().text()).orElse(table.title().zh());
    }
}
