package org.gouji.ui.internal.rollup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.gouji.model.LocalizedText;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.Equation;
import org.gouji.model.schema.Equation.Relation;
import org.gouji.model.schema.Equation.Term;
import org.gouji.model.schema.FormBlock;
import org.gouji.model.schema.FormSchema;
import org.gouji.model.schema.FormTable;
import org.gouji.model.schema.LabelNode;

/** What of a form is worth a chart, told by its relations alone: no row or column of a form is known here. */
public final class Measures {

    private final FormSchema form;

    public Measures(FormSchema form) {
        this.form = form;
    }

    /**
     * The measures of a form: first the totals that are no part of another total, in the order of the form, then the
     * numbers that are compared with last year's.
     */
    public List<Measure> all() {
        Set<String> totals = new HashSet<>();
        Set<String> parts = new HashSet<>();
        form.equations().stream().filter(Measures::sums).forEach(equation -> {
            totals.add(equation.left().get(0).key());
            equation.right().forEach(term -> parts.add(term.key()));
        });
        Set<String> keys = new LinkedHashSet<>();
        form.cells().stream().map(CellSpec::key).filter(key -> totals.contains(key) && !parts.contains(key))
                .forEach(keys::add);
        form.acrossYears().jumps().forEach(jump -> keys.addAll(jump.keys()));
        List<Measure> found = new ArrayList<>();
        keys.forEach(key -> form.cell(key).ifPresent(cell -> found.add(new Measure(cell.name(), List.of(key)))));
        return found;
    }

    /** A total with the cells it is the sum of. */
    private static boolean sums(Equation equation) {
        return equation.relation() == Relation.EQUAL && equation.left().size() == 1 && equation.right().size() > 1
                && Stream.concat(equation.left().stream(), equation.right().stream()).allMatch(term -> term.sign() > 0);
    }

    /**
     * A measure by its kinds.
     *
     * @param whole the measure
     * @param kinds what it is made of, in the order of the form
     */
    public record Breakdown(Measure whole, List<Measure> kinds) {

        public Breakdown {
            kinds = List.copyOf(kinds);
        }
    }

    /** The rows that a measure is the sum of; for a measure that is no sum of rows, the columns in another table. */
    public Optional<Breakdown> kinds(Measure measure) {
        Optional<Equation> own = sumOf(measure.keys().get(0), true);
        Optional<Equation> other = all().stream().flatMap(each -> sumOf(each.keys().get(0), true).stream()).findFirst();
        String table = cell(measure.keys().get(0)).map(CellSpec::table).orElse("");
        boolean same = other.flatMap(sum -> cell(sum.left().get(0).key())).map(CellSpec::table)
                .equals(Optional.of(table));
        Optional<Equation> across = same ? Optional.empty() : sumOf(measure.keys().get(0), false);
        return own.or(() -> across).or(() -> other).map(this::breakdown);
    }

    private Optional<Equation> sumOf(String key, boolean rows) {
        return form.equations().stream().filter(Measures::sums)
                .filter(equation -> equation.left().get(0).key().equals(key))
                .filter(equation -> rows == oneColumn(equation)).findFirst();
    }

    private boolean oneColumn(Equation equation) {
        return equation.keys().stream().map(key -> cell(key).map(CellSpec::column).orElse(key)).distinct().count() == 1;
    }

    private Optional<CellSpec> cell(String key) {
        return form.cell(key);
    }

    private Breakdown breakdown(Equation equation) {
        String key = equation.left().get(0).key();
        CellSpec whole = cell(key).orElseThrow();
        List<CellSpec> parts = equation.right().stream().map(Term::key).flatMap(part -> cell(part).stream()).toList();
        FormTable table = form.table(whole.table()).orElseThrow();
        FormBlock block = table.blocks().get(whole.block());
        boolean rows = oneColumn(equation);
        List<LabelNode> roots = rows ? block.rows() : block.columns();
        Set<String> codes = new LinkedHashSet<>(parts.stream().map(part -> rows ? part.row() : part.column()).toList());
        Optional<LabelNode> above = above(roots, codes);
        List<Measure> kinds = new ArrayList<>();
        for (LabelNode node : above.map(LabelNode::children).orElse(roots)) {
            List<String> keys = parts.stream().filter(part -> under(node, rows ? part.row() : part.column()))
                    .map(CellSpec::key).toList();
            if (!keys.isEmpty()) {
                kinds.add(new Measure(LocalizedText.same(node.label().text()), keys));
            }
        }
        LocalizedText name = above.map(node -> LocalizedText.same(node.label().text())).orElse(whole.name());
        return new Breakdown(new Measure(name, List.of(key)), kinds.size() > 1
                ? kinds
                : parts.stream()
                        .map(part -> new Measure(part.name(), List.of(part.key()))).toList());
    }

    /** The lowest node below which all codes lie. */
    private static Optional<LabelNode> above(List<LabelNode> nodes, Set<String> codes) {
        for (LabelNode node : nodes) {
            if (!node.leaf() && codes.stream().allMatch(code -> under(node, code))) {
                return above(node.children(), codes).or(() -> Optional.of(node));
            }
        }
        return Optional.empty();
    }

    private static boolean under(LabelNode node, String code) {
        return node.leaves().stream().anyMatch(leaf -> leaf.code().equals(code));
    }
}
