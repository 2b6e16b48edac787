package org.gouji.binding.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.gouji.model.Severity;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.Equation;
import org.gouji.model.schema.Equation.Relation;
import org.gouji.model.schema.Equation.Term;
import org.gouji.model.schema.FormTable;
import org.gouji.model.schema.YearEquation;
import org.gouji.model.schema.YearEquation.YearTerm;

/**
 * Expands the equations of a schema file: {@code each: column} writes the rule with row codes and repeats it for every
 * column, {@code each: row} writes it with column codes and repeats it for every row. {@code 3.3.*} stands for the sum
 * of all rows whose code begins with {@code 3.3.}; in relations across years {@code last 4} is row 4 of last year's
 * report.
 */
final class EquationParser {

    private static final String UNLESS_LEVEL = " = 0 unless level";
    private static final String LAST = "last";

    private final List<FormTable> tables;
    private final List<CellSpec> cells;
    private final Set<String> keys = new HashSet<>();

    EquationParser(List<FormTable> tables, List<CellSpec> cells) {
        this.tables = tables;
        this.cells = cells;
        cells.forEach(cell -> keys.add(cell.key()));
    }

    List<Equation> parse(List<YamlNode> nodes) {
        List<Equation> equations = new ArrayList<>();
        for (YamlNode node : nodes) {
            expand(node).forEach(one -> equations.add(equation(node, one)));
        }
        return equations;
    }

    /** Relations between this year's report and last year's. */
    List<YearEquation> parseAcrossYears(List<YamlNode> nodes) {
        List<YearEquation> equations = new ArrayList<>();
        for (YamlNode node : nodes) {
            expand(node).forEach(one -> equations.add(yearEquation(node, one)));
        }
        return equations;
    }

    /** A rule written out for one row or column. */
    private record Expanded(String place, Relation relation, List<YearTerm> left, List<YearTerm> right) {
    }

    private List<Expanded> expand(YamlNode node) {
        String table = node.required("table").text();
        if (tables.stream().noneMatch(t -> t.id().equals(table))) {
            throw node.wrong("there is no table '" + table + "'");
        }
        boolean byColumn = byColumn(node);
        Sides sides = sides(node);
        List<Expanded> expanded = new ArrayList<>();
        for (String place : places(node, table, byColumn, sides)) {
            UnaryOperator<String> key = name -> byColumn
                    ? table + "/" + name + "/" + place
                    : table + "/" + place + "/" + name;
            Names names = new Names(table, byColumn, key);
            expanded.add(new Expanded(place, sides.relation, terms(node, sides.left, names),
                    terms(node, sides.right, names)));
        }
        if (expanded.isEmpty()) {
            throw node.wrong("the rule applies nowhere: check its names");
        }
        return expanded;
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

    private static Equation equation(YamlNode node, Expanded one) {
        String code = node.required("code").text();
        return new Equation(code, code + "@" + one.place, severity(node), one.relation, terms(node, one.left),
                terms(node, one.right), node.required("statement").localized(), official(node));
    }

    private static YearEquation yearEquation(YamlNode node, Expanded one) {
        String code = node.required("code").text();
        YamlNode rule = node.required("rule");
        if (one.relation != Relation.EQUAL) {
            throw rule.wrong("a relation across years says that both sides are equal: 'a = last b'");
        }
        YearEquation equation = new YearEquation(code, code + "@" + one.place, severity(node), one.left, one.right,
                node.texts("crosses"), node.required("statement").localized(), official(node));
        if (equation.terms().stream().noneMatch(YearTerm::last) || equation.terms().stream().allMatch(YearTerm::last)) {
            throw rule.wrong("a relation across years names cells of both years; 'last' marks last year's");
        }
        return equation;
    }

    private static boolean official(YamlNode node) {
        return node.flag("official", false);
    }

    private static Severity severity(YamlNode node) {
        String text = node.text("severity", official(node) ? "error" : "warning");
        return Severity.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static List<Term> terms(YamlNode node, List<YearTerm> side) {
        if (side.stream().anyMatch(YearTerm::last)) {
            throw node.wrong("'last' belongs to the relations across years, under 'years'");
        }
        return side.stream().map(term -> new Term(term.sign(), term.key())).toList();
    }

    private List<YearTerm> terms(YamlNode node, List<Named> side, Names names) {
        List<YearTerm> terms = new ArrayList<>();
        for (Named named : side) {
            for (String name : resolve(named.name, names)) {
                String key = names.key.apply(name);
                if (!keys.contains(key)) {
                    throw node.wrong("the rule names '" + name + "', but the form has no cell " + key);
                }
                terms.add(new YearTerm(named.sign, named.last, key));
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

    private record Named(int sign, boolean last, String name) {
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
        boolean last = false;
        for (String token : text.strip().split("\\s+")) {
            switch (token) {
                case "+" -> sign = 1;
                case "-" -> sign = -1;
                case "0" -> sign = 1;
                case LAST -> last = true;
                case "" -> throw rule.wrong("a side of the rule is empty");
                default -> {
                    side.add(new Named(sign, last, token));
                    last = false;
                }
            }
        }
        return side;
    }
}
