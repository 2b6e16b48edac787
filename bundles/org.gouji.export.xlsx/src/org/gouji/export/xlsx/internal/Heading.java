package org.gouji.export.xlsx.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormBlock;
import org.gouji.model.schema.FormSchema;
import org.gouji.model.schema.FormTable;
import org.gouji.model.schema.LabelNode;

/**
 * The head of a column that holds one key.
 *
 * @param table the table's title
 * @param row the row in words, from its outermost label on
 * @param column the column in words
 * @param key the key
 */
record Heading(String table, String row, String column, String key) {

    private static final String IN = " › ";

    /** One for each data cell of a form, in its order. */
    static List<Heading> of(FormSchema schema, Locale locale) {
        Map<String, Heading> found = new HashMap<>();
        for (FormTable table : schema.tables()) {
            String title = table.title().in(locale);
            for (int b = 0; b < table.blocks().size(); b++) {
                block(schema, table, b).forEach((cell, words) -> found.put(cell.key(),
                        new Heading(title, words.get(0), words.get(1), cell.key())));
            }
        }
        List<Heading> headings = new ArrayList<>();
        for (CellSpec cell : schema.cells()) {
            headings.add(found.getOrDefault(cell.key(),
                    new Heading(cell.table(), "", cell.name().in(locale), cell.key())));
        }
        return headings;
    }

    private static Map<CellSpec, List<String>> block(FormSchema schema, FormTable table, int index) {
        FormBlock block = table.blocks().get(index);
        String title = block.title().map(t -> t.text()).orElse("");
        Map<String, String> rows = new HashMap<>();
        Map<String, String> columns = new HashMap<>();
        if (block.rows().isEmpty()) {
            block.columns().forEach(node -> groups(node, title, rows));
            block.columnLeaves().forEach(leaf -> columns.put(leaf.code(), leaf.label().text()));
        } else {
            block.rows().forEach(node -> paths(node, title, rows));
            block.columns().forEach(node -> paths(node, "", columns));
        }
        Map<CellSpec, List<String>> words = new HashMap<>();
        for (CellSpec cell : schema.cells()) {
            String column = columns.get(cell.column());
            if (cell.table().equals(table.id()) && cell.block() == index && column != null) {
                words.put(cell, List.of(rows.getOrDefault(cell.row(), title), column));
            }
        }
        return words;
    }

    private static void paths(LabelNode node, String above, Map<String, String> paths) {
        String path = join(above, node.label().text());
        if (node.leaf()) {
            paths.put(node.code(), path);
        }
        node.children().forEach(child -> paths(child, path, paths));
    }

    private static void groups(LabelNode node, String above, Map<String, String> paths) {
        if (!node.leaf()) {
            String path = join(above, node.label().text());
            paths.put(node.code(), path);
            node.children().forEach(child -> groups(child, path, paths));
        }
    }

    private static String join(String above, String label) {
        return above.isEmpty() ? label : above + IN + label;
    }
}
