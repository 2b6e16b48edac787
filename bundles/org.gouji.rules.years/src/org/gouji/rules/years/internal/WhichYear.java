package org.gouji.rules.years.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.finding.Proposal;
import org.gouji.model.schema.YearEquation;
import org.gouji.model.schema.YearEquation.YearTerm;

/**
 * Tells which of two reports is wrong, where the sums within the reports are clear about it: putting the other report's
 * number into one of them repairs sums there, and the other way round does not. One cell is tried first, then all cells
 * of the same code at once, because a row typed wrongly agrees with itself.
 */
final class WhichYear {

    private static final double ONE_CELL = 0.9;
    private static final double SEVERAL_CELLS = 0.7;
    private static final double SEVERAL_TERMS = 0.5;

    private final TwoYears years;
    private final List<Balance> broken;
    private final TableSums here;
    private final TableSums there;

    WhichYear(TwoYears years, List<Balance> broken) {
        this.years = years;
        this.broken = broken;
        this.here = new TableSums(years.input().schema(), years.input()::value);
        this.there = new TableSums(years.last().schema(), years.last().values()::get);
    }

    /** What a change within one report would repair. */
    private record Evidence(BigDecimal number, List<String> sums, double confidence) {
    }

    Optional<Proposal> proposal(Balance balance) {
        Optional<Evidence> now = evidence(balance, false);
        Optional<Evidence> before = evidence(balance, true);
        if (now.isPresent() == before.isPresent()) {
            return Optional.empty();
        }
        return now.map(e -> thisYear(balance, e)).or(() -> before.map(e -> lastYear(balance, e)));
    }

    private Optional<Evidence> evidence(Balance balance, boolean last) {
        Optional<Change> own = change(balance, last);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        TableSums sums = last ? there : here;
        BigDecimal number = own.get().number;
        List<String> alone = sums.repaired(Map.of(own.get().key, number));
        if (!alone.isEmpty()) {
            boolean two = balance.equation().terms().size() == 2;
            return Optional.of(new Evidence(number, alone, two ? ONE_CELL : SEVERAL_TERMS));
        }
        Map<String, BigDecimal> all = new LinkedHashMap<>();
        broken.stream().filter(b -> b.equation().code().equals(balance.equation().code()))
                .flatMap(b -> change(b, last).stream()).forEach(c -> all.put(c.key, c.number));
        List<String> together = all.size() > 1 ? sums.repaired(all) : List.of();
        return together.isEmpty() ? Optional.empty() : Optional.of(new Evidence(number, together, SEVERAL_CELLS));
    }

    private record Change(String key, BigDecimal number) {
    }

    /** The number that would make the relation hold, if it has just one cell of that report on a side of its own. */
    private static Optional<Change> change(Balance balance, boolean last) {
        YearEquation equation = balance.equation();
        boolean left = only(equation.left(), last);
        if (left == only(equation.right(), last)) {
            return Optional.empty();
        }
        YearTerm term = left ? equation.left().get(0) : equation.right().get(0);
        Range other = left ? balance.right() : balance.left();
        Range own = left ? balance.left() : balance.right();
        return own.number().flatMap(known -> other.number()).map(number -> new Change(term.key(), number));
    }

    private static boolean only(List<YearTerm> side, boolean last) {
        return side.size() == 1 && side.get(0).sign() > 0 && side.get(0).last() == last;
    }

    private Proposal thisYear(Balance balance, Evidence evidence) {
        YearTerm term = term(balance, false);
        LocalizedText name = years.name(term);
        String number = Range.plain(evidence.number);
        return new Proposal(LocalizedText.of(name.zh() + "改为 " + number, "Change " + name.en() + " to " + number),
                Optional.of(term.key()), Optional.of(number), evidence.confidence, why(evidence, false));
    }

    private Proposal lastYear(Balance balance, Evidence evidence) {
        LocalizedText name = years.name(term(balance, true));
        String number = Range.plain(evidence.number);
        return new Proposal(
                LocalizedText.of("核对" + name.zh() + "，似应为 " + number,
                        "Check " + name.en() + ", which seems to be " + number),
                Optional.empty(), Optional.empty(), evidence.confidence, why(evidence, true));
    }

    private static YearTerm term(Balance balance, boolean last) {
        YearEquation equation = balance.equation();
        return only(equation.left(), last) ? equation.left().get(0) : equation.right().get(0);
    }

    private static LocalizedText why(Evidence evidence, boolean last) {
        String sums = String.join("、", evidence.sums);
        return LocalizedText.of((last ? "上年" : "本年") + "报告的 " + sums + " 目前不成立，改后成立，且不影响其他关系",
                sums + " of " + (last ? "last" : "this") + " year's report do not hold now and would then; nothing"
                        + " else breaks");
    }
}
