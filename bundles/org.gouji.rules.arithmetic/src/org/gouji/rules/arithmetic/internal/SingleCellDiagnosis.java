package org.gouji.rules.arithmetic.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gouji.model.schema.Equation;
import org.gouji.model.schema.Equation.Relation;

/**
 * Looks for the one cell whose change would repair broken equations: every equation with that cell must then be
 * possible again, and none that holds may break. Several cells that do equally well prove nothing, so then there is no
 * answer, unless exchanged digits give one of them away.
 */
final class SingleCellDiagnosis {

    private final Numbers numbers;
    private final Map<String, List<Evaluation>> byKey = new LinkedHashMap<>();
    private final Map<String, List<Repair>> byEquation = new LinkedHashMap<>();

    SingleCellDiagnosis(Numbers numbers, List<Evaluation> evaluations) {
        this.numbers = numbers;
        List<Evaluation> broken = evaluations.stream().filter(Evaluation::broken).toList();
        if (!broken.isEmpty()) {
            look(evaluations, broken);
        }
    }

    private void look(List<Evaluation> evaluations, List<Evaluation> allBroken) {
        for (Evaluation evaluation : evaluations) {
            Set.copyOf(evaluation.equation().keys())
                    .forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(evaluation));
        }
        Set<Repair> repairs = new LinkedHashSet<>();
        allBroken.forEach(broken -> collect(broken, repairs));
        repairs.forEach(repair -> repair.repaired()
                .forEach(e -> byEquation.computeIfAbsent(e.id(), id -> new ArrayList<>()).add(repair)));
    }

    /**
     * The change of one cell that explains a broken equation better than any other.
     *
     * @param equation the broken equation
     * @return the change, or empty when there is none or several do equally well
     */
    Optional<Repair> best(Equation equation) {
        List<Repair> all = byEquation.getOrDefault(equation.id(), List.of());
        int most = all.stream().mapToInt(r -> r.repaired().size()).max().orElse(0);
        List<Repair> best = all.stream().filter(r -> r.repaired().size() == most).toList();
        if (best.size() == 1) {
            return Optional.of(best.get(0).surely());
        }
        List<Repair> swapped = best.stream().filter(Repair::transposed).toList();
        return swapped.size() == 1 ? Optional.of(swapped.get(0)) : Optional.empty();
    }

    private void collect(Evaluation broken, Set<Repair> repairs) {
        if (broken.equation().relation() != Relation.EQUAL) {
            return;
        }
        Optional<BigDecimal> surplus = broken.left().plus(broken.right().negate()).number();
        surplus.ifPresent(s -> new LinkedHashSet<>(broken.equation().keys())
                .forEach(key -> repair(broken.equation(), key, s).ifPresent(repairs::add)));
    }

    private Optional<Repair> repair(Equation equation, String key, BigDecimal surplus) {
        int factor = factor(equation, key);
        Optional<BigDecimal> from = numbers.get(key).number();
        if (from.isEmpty() || Math.abs(factor) != 1) {
            return Optional.empty();
        }
        BigDecimal to = factor > 0 ? from.get().subtract(surplus) : from.get().add(surplus);
        return numbers.allowed(key, to)
                ? repaired(key, to).map(r -> new Repair(key, from.get(), to, r, false))
                : Optional.empty();
    }

    private static int factor(Equation equation, String key) {
        int left = equation.left().stream().filter(t -> t.key().equals(key)).mapToInt(Equation.Term::sign).sum();
        int right = equation.right().stream().filter(t -> t.key().equals(key)).mapToInt(Equation.Term::sign).sum();
        return left - right;
    }

    /** The equations repaired by a change, or empty when the change leaves or makes one broken. */
    private Optional<List<Equation>> repaired(String key, BigDecimal to) {
        Numbers changed = numbers.with(key, to);
        List<Equation> repaired = new ArrayList<>();
        for (Evaluation before : byKey.getOrDefault(key, List.of())) {
            Evaluation after = Evaluation.of(before.equation(), changed);
            boolean mustHold = before.equation().relation() == Relation.EQUAL || !before.broken();
            if (after.broken() && mustHold) {
                return Optional.empty();
            }
            if (before.broken() && !after.broken()) {
                repaired.add(before.equation());
            }
        }
        return Optional.of(repaired);
    }

    /**
     * The change of one cell.
     *
     * @param key the cell
     * @param from its number in the report
     * @param to the number that would repair the equations
     * @param repaired the equations that hold after it
     * @param only whether no other cell does as well
     */
    record Repair(String key, BigDecimal from, BigDecimal to, List<Equation> repaired, boolean only) {

        private Repair surely() {
            return new Repair(key, from, to, repaired, true);
        }

        /** Whether two neighbouring digits were exchanged, the typist's favourite slip. */
        boolean transposed() {
            String a = from.toPlainString();
            String b = to.toPlainString();
            int i = 0;
            while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
                i++;
            }
            return a.length() == b.length() && i + 1 < a.length() && a.charAt(i) == b.charAt(i + 1)
                    && a.charAt(i + 1) == b.charAt(i) && a.substring(i + 2).equals(b.substring(i + 2));
        }

        double confidence() {
            if (!only) {
                return 0.3;
            }
            return switch (repaired.size()) {
                case 0, 1 -> 0.3;
                case 2 -> 0.6;
                default -> 0.9;
            };
        }
    }
}
