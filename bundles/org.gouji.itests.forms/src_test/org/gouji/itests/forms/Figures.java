package org.gouji.itests.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.Equation;
import org.gouji.model.schema.Equation.Term;
import org.gouji.model.schema.FormSchema;
import org.gouji.testkit.form.SampleReport;

/** Invented figures that satisfy every sum of a form. */
final class Figures {

    private final FormSchema schema;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    private Figures(FormSchema schema) {
        this.schema = schema;
    }

    /** Figures for tables two, three and four, mostly small, none of them all zero. */
    static Map<String, Integer> consistent(FormSchema schema, long seed) {
        Figures figures = new Figures(schema);
        Random random = new Random(seed);
        for (CellSpec cell : schema.cells()) {
            figures.numbers.put(cell.key(), random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(9));
        }
        figures.settle("T303", "T401", "T402", "T403");
        figures.settle("T302");
        figures.settleFirstTerm("T301");
        figures.plausible();
        return figures.numbers;
    }

    /** Writes figures into a report. */
    static SampleReport into(SampleReport report, Map<String, Integer> numbers) {
        numbers.forEach((key, number) -> report.set(key, String.valueOf(number)));
        return report;
    }

    /** Sets the left side of the sums, which is one total, to the right side. */
    private void settle(String... codes) {
        for (Equation equation : equations(List.of(codes))) {
            numbers.put(equation.left().get(0).key(), sum(equation.right()));
        }
    }

    /** Sets the first of several terms on the left so that both sides agree; the right side is made large enough. */
    private void settleFirstTerm(String code) {
        for (Equation equation : equations(List.of(code))) {
            int rest = sum(equation.left().subList(1, equation.left().size()));
            Term last = equation.right().get(equation.right().size() - 1);
            int short0 = Math.max(0, rest - sum(equation.right()));
            numbers.merge(last.key(), short0, Integer::sum);
            numbers.put(equation.left().get(0).key(), sum(equation.right()) - rest);
        }
        settleRowTotals();
    }

    /** Row totals of rows that were changed column by column; the total column is a column like the others. */
    private void settleRowTotals() {
        settle("T303");
    }

    /** Table two: more in force than issued, nothing that a county may not make. */
    private void plausible() {
        for (Equation equation : schema.equations()) {
            switch (equation.relation()) {
                case AT_LEAST -> numbers.merge(equation.left().get(0).key(), 20, Integer::sum);
                case ZERO_UNLESS_LEVEL -> equation.keys().forEach(key -> numbers.put(key, 0));
                case ZERO_TOGETHER -> equation.keys().forEach(key -> numbers.put(key, 3));
                default -> {
                }
            }
        }
        equations(List.of("T203")).stream().map(e -> e.left().get(0).key())
                .filter(key -> schema.equations().stream()
                        .anyMatch(e -> e.relation() == Equation.Relation.ZERO_UNLESS_LEVEL && e.keys().contains(key)))
                .forEach(key -> numbers.put(key, 0));
    }

    private List<Equation> equations(List<String> codes) {
        return schema.equations().stream().filter(e -> codes.contains(e.code())).toList();
    }

    private int sum(List<Term> terms) {
        return terms.stream().mapToInt(term -> term.sign() * numbers.getOrDefault(term.key(), 0)).sum();
    }
}
