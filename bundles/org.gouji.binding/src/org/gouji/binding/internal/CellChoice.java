package org.gouji.binding.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.gouji.model.schema.CellSpec;

/**
 * Cells chosen as {@code {table, rows, columns}}: every named row with every named column. {@code 3.3.*} stands for all
 * codes of the table that begin with {@code 3.3.}, a list that is left out for all rows or columns of the table.
 */
final class CellChoice {

    private final List<CellSpec> cells;

    CellChoice(List<CellSpec> cells) {
        this.cells = cells;
    }

    /** The keys of the chosen cells; all of them must be cells of the form. */
    List<String> keys(YamlNode node) {
        String table = node.required("table").text();
        List<String> keys = new ArrayList<>();
        for (String row : rows(node)) {
            columns(node).forEach(column -> keys.add(checked(node, key(table, row, column))));
        }
        return keys;
    }

    /** The row codes named, which need not be codes of this form. */
    List<String> rows(YamlNode node) {
        return codes(node, "rows", CellSpec::row);
    }

    /** The column codes named, which need not be codes of this form. */
    List<String> columns(YamlNode node) {
        return codes(node, "columns", CellSpec::column);
    }

    static String key(String table, String row, String column) {
        return table + "/" + row + "/" + column;
    }

    /** The key, if the form has such a cell. */
    String checked(YamlNode node, String key) {
        if (cells.stream().noneMatch(cell -> cell.key().equals(key))) {
            throw node.wrong("the form has no cell " + key);
        }
        return key;
    }

    private List<String> codes(YamlNode node, String name, Function<CellSpec, String> code) {
        String table = node.required("table").text();
        List<String> all = cells.stream().filter(cell -> cell.table().equals(table)).map(code).distinct().toList();
        List<String> named = node.texts(name);
        Set<String> codes = new LinkedHashSet<>();
        for (String text : named.isEmpty() ? all : named) {
            if (text.endsWith("*")) {
                String prefix = text.substring(0, text.length() - 1);
                all.stream().filter(c -> c.startsWith(prefix)).forEach(codes::add);
            } else {
                codes.add(text);
            }
        }
        if (codes.isEmpty()) {
            throw node.wrong("no " + name + " of table '" + table + "' are meant");
        }
        return List.copyOf(codes);
    }
}
