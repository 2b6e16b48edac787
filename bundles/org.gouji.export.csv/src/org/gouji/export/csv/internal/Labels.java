package org.gouji.export.csv.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormBlock;
import org.gouji.model.schema.FormSchema;
import org.gouji.model.schema.FormTable;
import org.gouji.model.schema.LabelNode;

/** Table, row and column of each of a form's cells, in the form's words. */
final class Labels {

    private static final String BELOW = " / ";

    private final FormSchema schema;
    private final Map<String, Label> byKey = new HashMap<>();

    /**
     * Where a cell stands.
     *
     * @param table title of its table
     * @param row its row, outer labels first
     * @param column its column, outer labels first
     */
    record Label(String table, String row, String column) {

        static final Label NONE = new Label("", "", "");
    }

    Labels(FormSchema schema, Locale locale) {
        this.schema = schema;
        for (CellSpec cell : schema.cells()) {
            byKey.put(cell.key(), new Label(cell.table(), "", cell.name().in(locale)));
        }
        for (FormTable table : schema.tables()) {
            for (int i = 0; i < table.blocks().size(); i++) {
                block(table, i, locale);
            }
        }
    }

    /** Whether these are the form's. */
    boolean areOf(FormSchema other) {
        return schema == other;
    }

    Label of(String key) {
        return byKey.getOrDefault(key, Label.NONE);
    }

    private void block(FormTable table, int number, Locale locale) {
        FormBlock block = table.blocks().get(number);
        String title = block.title().map(label -> label.text()).orElse("");
        Map<String, String> rows = new HashMap<>();
        Map<String, String> columns = new HashMap<>();
        paths(block.rows(), title, rows);
        // A row without a label is called by the groups of its columns.
        boolean labelled = !block.rows().isEmpty();
        paths(block.columns(), labelled ? "" : title, labelled ? columns : rows);
        if (!labelled) {
            block.columnLeaves().forEach(leaf -> columns.put(leaf.code(), leaf.label().text()));
        }
        for (CellSpec cell : schema.cells()) {
            String column = columns.get(cell.column());
            if (cell.table().equals(table.id()) && cell.block() == number && column != null) {
                byKey.put(cell.key(),
                        new Label(table.title().in(locale), rows.getOrDefault(cell.row(), title), column));
            }
        }
    }

    private static void paths(List<LabelNode> nodes, String above, Map<String, String> paths) {
        for (LabelNode node : nodes) {
            String path = above.isEmpty() ? node.label().text() : above + BELOW + node.label().text();
            paths.put(node.code(), path);
            paths(node.children(), path, paths);
        }
    }
}
