package org.gouji.binding.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.Equation;
import org.gouji.model.schema.Equation.Relation;
import org.gouji.model.schema.Equation.Term;
import org.gouji.model.schema.FormTable;

/**
 * Expands the equations of a schema file: {@code each: column} writes the rule with row codes and repeats it for every
 * column, {@code each: row} writes it with column codes and repeats it for every row. {@code 3.3.*} stands for the sum
 * of all rows whose code begins with {@code 3.3.}.
 */
final class EquationParser {

    private static final String UNLESS_LEVEL = " = 0 unless level";

    private final List<FormTable> tables;
    private final List<CellSpec> cells;

    EquationParser(List<FormTable> tables, List<CellSpec> cells) {
        this.tables = tables;
        this.cells = cells;
    }

    List<Equation> parse(List<YamlNode> nodes) {
        List<Equation> equations = new ArrayList<>();
        nodes.forEach(node -> expand(node, equations));
        return equations;
    }

    private void expand(YamlNode node, List<Equation> into) {
        String table = node.required("table").text();
        if (tables.stream().noneMatch(t -> t.id().equals(table))) {
            throw node.wrong("there is no table '" + table + "'");
        }
        boolean byColumn = byColumn(node);
        Sides sides = sides(node);
        int before = into.size();
        for (String place : places(node, table, byColumn, sides)) {
            UnaryOperator<String> key = name -> byColumn
                    ? table + "/" + name + "/" + place
                    : table + "/" + place + "/" + name;
            into.add(equation(node, place, sides, new Names(table, byColumn, key)));
        }
        if (into.size() == before) {
            throw node.wrong("the rule applies nowhere: check its names");
        }
    }

    private record Names(String table, boolean byColumn, UnaryOperator<String> key) {
    }

    private static boolean byColumn(YamlNode node) {
        YamlNode each = node.required("each");
        return switch (each.text()) {
            case "column" -> true;
            case "row" -> false;
            default -> throw each.wrong("row or column is expected");
        };
    }

    /** Rows or columns the rule is repeated for: those named, or all that have every cell of the rule. */
    private Set<String> places(YamlNode node, String table, boolean byColumn, Sides sides) {
        List<String> named = node.texts(byColumn ? "columns" : "rows");
        if (!named.isEmpty()) {
            return new LinkedHashSet<>(named);
        }
        Set<String> places = new LinkedHashSet<>();
        String first = sides.left.get(0).name;
        for (CellSpec cell : cells) {
            String across = byColumn ? cell.row() : cell.column();
            if (cell.table().equals(table) && across.equals(first)) {
                places.add(byColumn ? cell.column() : cell.row());
            }
        }
        return places;
    }

    private Equation equation(YamlNode node, String place, Sides sides, Names names) {
        String code = node.required("code").text();
        boolean official = node.flag("official", false);
        Severity severity = Severity
                .valueOf(node.text("severity", official ? "error" : "warning").toUpperCase(Locale.ROOT));
        LocalizedText statement = node.required("statement").localized();
        return new Equation(code, code + "@" + place, severity, sides.relation, terms(node, sides.left, names),
                terms(node, sides.right, names), statement, official);
    }

    private List<Term> terms(YamlNode node, List<Named> side, Names names) {
        List<Term> terms = new ArrayList<>();
        for (Named named : side) {
            for (String name : resolve(named.name, names)) {
                String key = names.key.apply(name);
                if (cells.stream().noneMatch(cell -> cell.key().equals(key))) {
                    throw node.wrong("the rule names '" + name + "', but the form has no cell " + key);
                }
                terms.add(new Term(named.sign, key));
            }
        }
        return terms;
    }

    private List<String> resolve(String name, Names names) {
        if (!name.endsWith("*")) {
            return List.of(name);
        }
        String prefix = name.substring(0, name.length() - 1);
        return cells.stream().filter(cell -> cell.table().equals(names.table))
                .map(cell -> names.byColumn ? cell.row() : cell.column()).filter(code -> code.startsWith(prefix))
                .distinct().toList();
    }

    private record Named(int sign, String name) {
    }

    private record Sides(Relation relation, List<Named> left, List<Named> right) {
    }

    private static Sides sides(YamlNode node) {
        YamlNode rule = node.required("rule");
        String text = rule.text().strip();
        if (text.endsWith(UNLESS_LEVEL)) {
            String left = text.substring(0, text.length() - UNLESS_LEVEL.length());
            return new Sides(Relation.ZERO_UNLESS_LEVEL, side(rule, left), List.of());
        }
        for (String sign : List.of("<=>", ">=", "=")) {
            int at = text.indexOf(" " + sign + " ");
            if (at > 0) {
                return new Sides(relation(sign), side(rule, text.substring(0, at)),
                        side(rule, text.substring(at + sign.length() + 2)));
            }
        }
        throw rule.wrong("a rule 'a + b = c' with blanks around its signs is expected");
    }

    private static Relation relation(String sign) {
        return switch (sign) {
            case "<=>" -> Relation.ZERO_TOGETHER;
            case ">=" -> Relation.AT_LEAST;
            default -> Relation.EQUAL;
        };
    }

    private static List<Named> side(YamlNode rule, String text) {
        List<Named> side = new ArrayList<>();
        int sign = 1;
        for (String token : text.strip().split("\\s+")) {
            switch (token) {
                case "+" -> sign = 1;
                case "-" -> sign = -1;
                case "0" -> sign = 1;
                case "" -> throw rule.wrong("a side of the rule is empty");
                default -> side.add(new Named(sign, token));
            }
        }
        return side;
    }
}
