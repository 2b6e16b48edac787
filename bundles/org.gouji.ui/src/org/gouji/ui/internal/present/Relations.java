package org.gouji.ui.internal.present;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.gouji.model.report.Report;
import org.gouji.model.report.Value;
import org.gouji.model.schema.Equation;
import org.gouji.model.schema.Equation.Term;
import org.gouji.ui.internal.present.Relation.State;

/** The relations of a form with the numbers of a report. */
public final class Relations {

    /** Terms of a side that are written out. */
    private static final int FEW = 10;

    private final Texts texts;
    private final Report report;

    public Relations(Texts texts, Report report) {
        this.texts = texts;
        this.report = report;
    }

    /** The relations that a cell takes part in: those that are broken first, then those that cannot be judged. */
    public List<Relation> of(String key) {
        return report.schema().equations().stream().filter(equation -> equation.keys().contains(key))
                .map(this::relation).sorted(Comparator.comparingInt(Relations::rank)).toList();
    }

    private static int rank(Relation relation) {
        return switch (relation.state()) {
            case BROKEN -> 0;
            case OPEN -> 1;
            case HOLDS -> 2;
        };
    }

    private Relation relation(Equation equation) {
        State state = state(equation);
        String numbers = switch (equation.relation()) {
            case EQUAL, AT_LEAST -> sides(equation, state);
            case ZERO_TOGETHER -> texts.get("relation.pair", side(equation.left()), side(equation.right()));
            case ZERO_UNLESS_LEVEL -> side(equation.left());
        };
        return new Relation(equation.code(), texts.of(equation.statement()), numbers, state, equation.keys());
    }

    private String sides(Equation equation, State state) {
        String sign = switch (state) {
            case HOLDS -> equation.relation().sign();
            case BROKEN -> equation.relation() == Equation.Relation.EQUAL ? "≠" : "<";
            case OPEN -> "?";
        };
        return texts.get("relation.sides", side(equation.left()), sign, side(equation.right()));
    }

    /** A sum with its terms, as {@code 21（3 + 18）}; a side of one term is that number. */
    private String side(List<Term> terms) {
        Optional<BigDecimal> sum = sum(terms);
        if (terms.size() == 1 && terms.get(0).sign() > 0) {
            return number(terms.get(0));
        }
        StringBuilder parts = new StringBuilder();
        for (Term term : terms.subList(0, Math.min(FEW, terms.size()))) {
            parts.append(parts.length() == 0 ? term.sign() < 0 ? "-" : "" : term.sign() < 0 ? " - " : " + ")
                    .append(number(term));
        }
        if (terms.size() > FEW) {
            parts.append(" + …");
        }
        return sum.map(total -> texts.get("relation.sum", total.toPlainString(), parts)).orElse(parts.toString());
    }

    private String number(Term term) {
        return value(term).map(BigDecimal::toPlainString).orElse(texts.get("relation.unknown"));
    }

    private Optional<BigDecimal> value(Term term) {
        return report.values().get(term.key()).flatMap(Value::number);
    }

    private Optional<BigDecimal> sum(List<Term> terms) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : terms) {
            Optional<BigDecimal> value = value(term);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(value.get().multiply(BigDecimal.valueOf(term.sign())));
        }
        return Optional.of(sum);
    }

    private State state(Equation equation) {
        Optional<BigDecimal> left = sum(equation.left());
        Optional<BigDecimal> right = sum(equation.right());
        if (left.isEmpty() || right.isEmpty() || equation.relation() == Equation.Relation.ZERO_UNLESS_LEVEL) {
            return State.OPEN;
        }
        boolean holds = switch (equation.relation()) {
            case EQUAL -> left.get().compareTo(right.get()) == 0;
            case AT_LEAST -> left.get().compareTo(right.get()) >= 0;
            case ZERO_TOGETHER -> left.get().signum() == 0 == (right.get().signum() == 0);
            case ZERO_UNLESS_LEVEL -> true;
        };
        return holds ? State.HOLDS : State.BROKEN;
    }
}
