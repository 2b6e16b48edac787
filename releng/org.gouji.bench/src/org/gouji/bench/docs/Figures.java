package org.gouji.bench.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.Equation;
import org.gouji.model.schema.Equation.Relation;
import org.gouji.model.schema.Equation.Term;
import org.gouji.model.schema.FormSchema;

/** Figures of a form that satisfy all of its sums, hardly any of them 0. */
final class Figures {

    private final FormSchema schema;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    private Figures(FormSchema schema) {
        this.schema = schema;
    }

    static Map<String, Integer> of(FormSchema schema, Random random) {
        return after(Map.of(), schema, random);
    }

    /** The figures of the year after another one, whose open applications are carried over. */
    static Map<String, Integer> after(Map<String, Integer> lastYear, FormSchema schema, Random random) {
        Figures figures = new Figures(schema);
        for (CellSpec cell : schema.cells()) {
            figures.numbers.put(cell.key(), 1 + random.nextInt(random.nextInt(4) == 0 ? 90 : 9));
        }
        figures.takeOver(lastYear);
        figures.settle("T303", "T401", "T402", "T403");
        figures.settle("T302");
        figures.carryOver();
        figures.settle("T303");
        figures.bound();
        return figures.numbers;
    }

    /** Makes the one total on the left the sum of the right. */
    private void settle(String... codes) {
        for (Equation equation : equations(codes)) {
            numbers.put(equation.left().get(0).key(), sum(equation.right()));
        }
    }

    private void takeOver(Map<String, Integer> lastYear) {
        for (Equation equation : equations("T301")) {
            Optional.ofNullable(lastYear.get(carriedOn(equation)))
                    .ifPresent(number -> numbers.put(equation.left().get(1).key(), number));
        }
    }

    private static String carriedOn(Equation equation) {
        return equation.right().get(equation.right().size() - 1).key();
    }

    /** First + second = results + carried over: enough is carried over, and the first is what is left. */
    private void carryOver() {
        for (Equation equation : equations("T301")) {
            int others = sum(equation.left().subList(1, equation.left().size()));
            numbers.merge(carriedOn(equation), Math.max(0, others - sum(equation.right())), Integer::sum);
            numbers.put(equation.left().get(0).key(), sum(equation.right()) - others);
        }
    }

    private void bound() {
        for (Equation equation : schema.equations()) {
            if (equation.relation() == Relation.AT_LEAST) {
                numbers.put(equation.left().get(0).key(), Math.max(1, sum(equation.right())) + 100);
            }
        }
        // What only some levels may have comes last: it must be 0, and so what is compared with it.
        for (Equation equation : schema.equations()) {
            if (equation.relation() == Relation.ZERO_UNLESS_LEVEL) {
                equation.keys().forEach(key -> numbers.put(key, 0));
            }
        }
        for (Equation equation : schema.equations()) {
            if (equation.relation() == Relation.AT_LEAST && sum(equation.right()) == 0) {
                numbers.put(equation.left().get(0).key(), 0);
            }
        }
    }

    private List<Equation> equations(String... codes) {
        return schema.equations().stream().filter(e -> List.of(codes).contains(e.code())).toList();
    }

    private int sum(List<Term> terms) {
        return terms.stream().mapToInt(term -> term.sign() * numbers.getOrDefault(term.key(), 0)).sum();
    }
}
