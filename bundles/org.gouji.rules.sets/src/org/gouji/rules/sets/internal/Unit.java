package org.gouji.rules.sets.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.gouji.model.report.Report;
import org.gouji.model.schema.CellSpec;
import org.gouji.spi.rule.ReportSetInput.Body;
import org.gouji.spi.rule.ReportSetInput.Member;

/**
 * A body in one year with the reports that are there of it.
 *
 * @param id its code in the register, or else its name without blanks
 * @param names its name, then other names
 * @param area whether its report is for a whole area: a government's
 * @param parent id of the body it stands under
 * @param body what the register says of it
 * @param members its reports; more than one where nobody can tell which counts
 * @param member its one report
 */
record Unit(String id, List<String> names, boolean area, Optional<String> parent, Optional<Body> body,
        List<Member> members, Optional<Member> member) {

    /** A body with its reports. Copies in other formats hold the same numbers and are no second opinion. */
    Unit(String id, List<String> names, boolean area, Optional<String> parent, Optional<Body> body,
            List<Member> members) {
        this(id, names, area, parent, body, members, one(members));
    }

    String name() {
        return names.get(0);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unit unit && unit.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    private static Optional<Member> one(List<Member> members) {
        boolean agree = members.stream().skip(1).allMatch(other -> same(members.get(0), other));
        return members.isEmpty() || !agree ? Optional.empty() : Optional.of(members.get(0));
    }

    /** Numbers are at hand and mostly tell already; the rest may have to be read from disk. */
    private static boolean same(Member one, Member other) {
        List<CellSpec> cells = one.schema().cells();
        if (!one.schema().id().equals(other.schema().id()) || cells.stream()
                .anyMatch(cell -> differ(one.number(cell.key()), other.number(cell.key())))) {
            return false;
        }
        Report first = one.report();
        Report second = other.report();
        return cells.stream().allMatch(cell -> text(first, cell.key()).equals(text(second, cell.key())));
    }

    private static boolean differ(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) != 0;
    }

    private static String text(Report report, String key) {
        return report.values().get(key)
                .map(v -> v.number().map(Numbers::plain).orElseGet(() -> v.state().id() + v.raw().strip())).orElse("");
    }

    /** A number that its one report states. */
    Optional<BigDecimal> number(String key) {
        return member().flatMap(member -> member.number(key));
    }
}
