package org.gouji.rules.sets.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.spi.rule.ReportSetInput.Member;

/**
 * A cell of a government's report beside the same cell of the reports that make it up.
 *
 * @param key the cell
 * @param upper what the government reports
 * @param sum of what is known of the others; none of these cells can be below 0
 * @param unknown how many of them are not known
 */
record Sums(String key, BigDecimal upper, BigDecimal sum, int unknown) {

    /** The cells that a government's report states; the others cannot be compared. */
    static List<Sums> of(Member upper, List<Unit> parts) {
        List<Optional<Member>> members = parts.stream().map(
                part -> part.member().filter(member -> member.schema().id().equals(upper.schema().id()))).toList();
        List<Sums> sums = new ArrayList<>();
        for (String key : upper.schema().sums()) {
            upper.number(key).ifPresent(number -> sums.add(of(key, number, members)));
        }
        return sums;
    }

    private static Sums of(String key, BigDecimal upper, List<Optional<Member>> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        int unknown = 0;
        for (Optional<Member> part : parts) {
            Optional<BigDecimal> number = part.flatMap(member -> member.number(key));
            sum = sum.add(number.orElse(BigDecimal.ZERO));
            unknown += number.isPresent() ? 0 : 1;
        }
        return new Sums(key, upper, sum, unknown);
    }

    boolean tooLarge() {
        return sum.compareTo(upper) > 0;
    }

    boolean tooSmall() {
        return sum.compareTo(upper) < 0;
    }

    BigDecimal difference() {
        return sum.subtract(upper).abs();
    }
}
