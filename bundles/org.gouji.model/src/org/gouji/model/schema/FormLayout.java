package org.gouji.model.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The official layout of a form table: a grid of labels and data cells with their spans.
 *
 * @param table id of the table
 * @param rows grid rows
 * @param columns grid columns
 * @param cells the cells, row by row, left to right; together they cover the grid at most once
 * @since 1.0
 */
public record FormLayout(String table, int rows, int columns, List<LayoutCell> cells) {

    public FormLayout {
        cells = List.copyOf(cells);
    }

    /**
     * A cell of the layout.
     *
     * @param row top grid row
     * @param column left grid column
     * @param rowSpan rows covered, at least 1
     * @param columnSpan columns covered, at least 1
     * @param text the label; empty for a data cell
     * @param key the key of a data cell; empty for a label
     */
    public record LayoutCell(int row, int column, int rowSpan, int columnSpan, String text, Optional<String> key) {

        /**
         * Whether the cell covers a grid row.
         *
         * @param gridRow the row
         * @return true from its top row to its last
         */
        public boolean coversRow(int gridRow) {
            return gridRow >= row && gridRow < row + rowSpan;
        }
    }

    /**
     * The cells that cover a grid row, from above included.
     *
     * @param row the grid row
     * @return an unmodifiable list, left to right
     */
    public List<LayoutCell> row(int row) {
        return cells.stream().filter(cell -> cell.coversRow(row))
                .sorted((a, b) -> Integer.compare(a.column(), b.column())).toList();
    }

    /**
     * Lays out a table of a form.
     *
     * @param schema the form
     * @param table one of its tables
     * @return the layout
     */
    public static FormLayout of(FormSchema schema, FormTable table) {
        Builder builder = new Builder(schema, table);
        for (int b = 0; b < table.blocks().size(); b++) {
            builder.block(b, table.blocks().get(b));
        }
        return new FormLayout(table.id(), builder.row, builder.width(), builder.sorted());
    }

    private static final class Builder {

        private final FormTable table;
        private final Map<String, String> keys = new HashMap<>();
        private final List<LayoutCell> cells = new ArrayList<>();
        private final int labels;
        private int row;

        Builder(FormSchema schema, FormTable table) {
            this.table = table;
            schema.cells().stream().filter(cell -> cell.table().equals(table.id()))
                    .forEach(cell -> keys.put(cell.block() + "|" + cell.row() + "|" + cell.column(), cell.key()));
            labels = table.blocks().stream().flatMap(b -> b.rows().stream()).mapToInt(LabelNode::depth).max().orElse(0);
        }

        int width() {
            return labels + table.blocks().stream().mapToInt(Builder::span).max().orElse(0);
        }

        List<LayoutCell> sorted() {
            return cells.stream().sorted((a, b) -> a.row() != b.row()
                    ? Integer.compare(a.row(), b.row())
                    : Integer.compare(a.column(), b.column())).toList();
        }

        private static int span(FormBlock block) {
            return block.columnLeaves().stream().mapToInt(LabelNode::span).sum();
        }

        void block(int index, FormBlock block) {
            block.title().ifPresent(title -> label(row++, 0, 1, width(), title.text()));
            int depth = block.columns().stream().mapToInt(LabelNode::depth).max().orElse(0);
            if (labels > 0) {
                label(row, 0, depth, labels, block.corner().text());
            }
            int column = labels;
            for (LabelNode node : block.columns()) {
                column = head(node, row, column, depth);
            }
            row += depth;
            if (block.rows().isEmpty()) {
                groups(index, block);
                row++;
            }
            block.rows().forEach(node -> rows(index, block, node, 0));
        }

        private int head(LabelNode node, int top, int column, int depth) {
            int width = node.leaves().stream().mapToInt(LabelNode::span).sum();
            label(top, column, node.leaf() ? depth : 1, width, node.label().text());
            int at = column;
            for (LabelNode child : node.children()) {
                at = head(child, top + 1, at, depth - 1);
            }
            return column + width;
        }

        private void rows(int index, FormBlock block, LabelNode node, int level) {
            if (!node.leaf()) {
                label(row, level, node.leaves().size(), 1, node.label().text());
                node.children().forEach(child -> rows(index, block, child, level + 1));
                return;
            }
            label(row, level, 1, labels - level, node.label().text());
            int column = labels;
            for (LabelNode leaf : block.columnLeaves()) {
                data(column, leaf, keys.getOrDefault(index + "|" + node.code() + "|" + leaf.code(), ""));
                column += leaf.span();
            }
            row++;
        }

        private void groups(int index, FormBlock block) {
            int[] column = {labels};
            block.columns().forEach(node -> group(index, "", node, column));
        }

        private void group(int index, String group, LabelNode node, int[] column) {
            if (node.leaf()) {
                data(column[0], node, keys.getOrDefault(index + "|" + group + "|" + node.code(), ""));
                column[0] += node.span();
            }
            node.children().forEach(child -> group(index, node.code(), child, column));
        }

        private void data(int column, LabelNode leaf, String key) {
            cells.add(new LayoutCell(row, column, 1, leaf.span(), "", Optional.of(key)));
        }

        private void label(int top, int column, int rowSpan, int columnSpan, String text) {
            cells.add(new LayoutCell(top, column, rowSpan, columnSpan, text, Optional.empty()));
        }
    }
}
