package org.gouji.model.schema;

import java.util.List;
import java.util.Optional;

/**
 * A part of a form table with its own header: a title row, a corner, column labels and rows.
 *
 * @param title the row that spans the block, such as 第二十条第（一）项, when there is one
 * @param corner the label above the row labels; empty text when the form leaves it out
 * @param columns the column labels
 * @param rows the row labels; empty when the block has one row without a label, whose cells are grouped by the column
 *            labels alone
 * @since 1.0
 */
public record FormBlock(Optional<Label> title, Label corner, List<LabelNode> columns, List<LabelNode> rows) {

    public FormBlock {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * The data columns, left to right.
     *
     * @return an unmodifiable list
     */
    public List<LabelNode> columnLeaves() {
        return columns.stream().flatMap(c -> c.leaves().stream()).toList();
    }

    /**
     * The data rows, top to bottom.
     *
     * @return an unmodifiable list; empty when the block has one unlabelled row
     */
    public List<LabelNode> rowLeaves() {
        return rows.stream().flatMap(r -> r.leaves().stream()).toList();
    }
}
