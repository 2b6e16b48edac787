package org.gouji.rules.arithmetic.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.gouji.model.LocalizedText;
import org.gouji.model.schema.Equation;
import org.gouji.model.schema.Equation.Term;
import org.gouji.model.schema.FormSchema;

/** Tells in words how an equation fared. */
final class EquationText {

    /** More terms than an officer reads in one line are summed up. */
    private static final int MAX_TERMS = 8;

    private final Evaluation evaluation;
    private final Numbers numbers;
    private final FormWords words;

    EquationText(FormSchema schema, Numbers numbers, Evaluation evaluation) {
        this.evaluation = evaluation;
        this.numbers = numbers;
        this.words = new FormWords(schema, evaluation.equation());
    }

    /** The message for a broken equation. */
    LocalizedText broken() {
        Equation equation = evaluation.equation();
        LocalizedText left = side(equation.left(), evaluation.left());
        LocalizedText right = side(equation.right(), evaluation.right());
        return sentence(switch (equation.relation()) {
            case EQUAL -> joined(left, " ≠ ", " ≠ ", right);
            case AT_LEAST -> joined(left, " < ", " < ", right);
            case ZERO_TOGETHER -> joined(left, "，而", ", but ", right);
            case ZERO_UNLESS_LEVEL -> joined(left, "，按本单位的级别应为 0", ", should be 0 at the agency's level",
                    LocalizedText.EMPTY);
        });
    }

    /** The message for a row whose total is blank although its parts are not 0. */
    LocalizedText blankTotal() {
        LocalizedText total = words.cell(evaluation.equation().left().get(0).key());
        LocalizedText right = side(evaluation.equation().right(), evaluation.right());
        return sentence(LocalizedText.of(total.zh() + "未填，应为 " + right.zh(),
                total.en() + " is blank, should be " + right.en()));
    }

    private LocalizedText sentence(LocalizedText facts) {
        LocalizedText place = words.place();
        LocalizedText statement = evaluation.equation().statement();
        boolean nowhere = place.zh().isEmpty();
        return LocalizedText.of((nowhere ? "" : place.zh() + "：") + facts.zh() + "（要求：" + statement.zh() + "）",
                (nowhere ? "" : place.en() + ": ") + facts.en() + " (required: " + statement.en() + ")");
    }

    private static LocalizedText joined(LocalizedText left, String zh, String en, LocalizedText right) {
        return LocalizedText.of(left.zh() + zh + right.zh(), left.en() + en + right.en());
    }

    private LocalizedText side(List<Term> terms, Interval sum) {
        LocalizedText total = total(sum);
        if (terms.isEmpty()) {
            return total;
        }
        if (terms.size() == 1 && terms.get(0).sign() > 0) {
            LocalizedText name = words.cell(terms.get(0).key());
            return LocalizedText.of(name.zh() + " " + total.zh(), name.en() + " " + total.en());
        }
        LocalizedText parts = parts(terms);
        return LocalizedText.of(total.zh() + "（" + parts.zh() + "）", total.en() + " (" + parts.en() + ")");
    }

    private static LocalizedText total(Interval sum) {
        if (sum.number().isPresent()) {
            return LocalizedText.same(plain(sum.number().get()));
        }
        if (sum.low().isPresent()) {
            String low = plain(sum.low().get());
            return LocalizedText.of("至少 " + low, "at least " + low);
        }
        return sum.high().map(EquationText::plain).map(high -> LocalizedText.of("至多 " + high, "at most " + high))
                .orElse(LocalizedText.of("未知", "unknown"));
    }

    private LocalizedText parts(List<Term> terms) {
        List<LocalizedText> shown = new ArrayList<>();
        long unknown = terms.stream().filter(t -> numbers.get(t.key()).number().isEmpty()).count();
        List<Term> telling = terms.stream().filter(t -> numbers.get(t.key()).number()
                .filter(n -> n.signum() != 0).isPresent()).toList();
        telling.stream().limit(MAX_TERMS).forEach(t -> shown.add(part(t, shown.isEmpty())));
        int more = telling.size() - shown.size();
        if (more > 0) {
            shown.add(LocalizedText.of("，另有 " + more + " 项", ", and " + more + " more"));
        }
        if (telling.isEmpty() && unknown < terms.size()) {
            shown.add(LocalizedText.of(unknown > 0 ? "其余各项为 0" : "各项为 0", "all known cells 0"));
        }
        if (unknown > 0) {
            shown.add(LocalizedText.of((shown.isEmpty() ? "" : "，") + unknown + " 项未填或无法确定",
                    (shown.isEmpty() ? "" : ", ") + unknown + " unknown"));
        }
        return LocalizedText.of(String.join("", shown.stream().map(LocalizedText::zh).toList()),
                String.join("", shown.stream().map(LocalizedText::en).toList()));
    }

    private LocalizedText part(Term term, boolean first) {
        BigDecimal number = numbers.get(term.key()).number().orElse(BigDecimal.ZERO);
        String sign = term.sign() < 0 ? first ? "−" : " − " : first ? "" : " + ";
        LocalizedText name = words.cell(term.key());
        return LocalizedText.of(sign + name.zh() + " " + plain(number), sign + name.en() + " " + plain(number));
    }

    /** A number as an officer writes it. */
    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() <= 0 ? stripped.toPlainString() : number.toPlainString();
    }
}
