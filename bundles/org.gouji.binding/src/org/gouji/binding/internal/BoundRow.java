package org.gouji.binding.internal;

import java.util.List;
import java.util.Optional;

import org.gouji.model.schema.LabelNode;

/**
 * A data row of the form with the file's row that was found for it.
 *
 * @param item the form's row
 * @param row the file's row
 * @param label index of its label cell, -1 when the form gives none, {@link #LOST} when it is lost
 * @param doubtful whether even the row itself was only guessed, and others are as likely
 * @param readings the possible placements of its values
 * @param keys the key of each column in the placements; empty for a column the form does not know
 */
record BoundRow(FormItem item, PhysicalRow row, int label, boolean doubtful, RowPlacer.Readings readings,
        List<Optional<String>> keys) {

    static final int LOST = -2;

    static List<Optional<String>> keys(FormItem item, TableHead head) {
        return head.columns().stream().map(column -> column.map(leaf -> key(item, leaf))).toList();
    }

    /** The key of a cell in a row; in an unlabelled row the column's group stands for the row. */
    static String key(FormItem item, LabelNode column) {
        String row = item.leaf().map(LabelNode::code).orElseGet(() -> group(item, column));
        return item.table().id() + "/" + row + "/" + column.code();
    }

    private static String group(FormItem item, LabelNode leaf) {
        return item.formBlock().columns().stream().map(top -> groupIn(top, leaf)).flatMap(Optional::stream).findFirst()
                .orElse("");
    }

    private static Optional<String> groupIn(LabelNode node, LabelNode leaf) {
        for (LabelNode child : node.children()) {
            // Leaves of different groups may be equal in every part, so identity tells them apart.
            if (child == leaf) {
                return Optional.of(node.code());
            }
            Optional<String> below = groupIn(child, leaf);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    /** Whether the file itself fixes the place of every value. */
    boolean certain() {
        return label != LOST && readings.printed().isPresent() && readings.others().isEmpty();
    }
}
