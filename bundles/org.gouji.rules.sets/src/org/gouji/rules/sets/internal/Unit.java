package org.gouji.rules.sets.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.gouji.model.report.Report;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
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
 */
record Unit(String id, List<String> names, boolean area, Optional<String> parent, Optional<Body> body,
        List<Member> members) {

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

    /** Its one report. Copies in other formats hold the same numbers and are no second opinion. */
    Optional<Member> member() {
        boolean agree = members.stream().skip(1).allMatch(other -> same(members.get(0).report(), other.report()));
        return members.isEmpty() || !agree ? Optional.empty() : Optional.of(members.get(0));
    }

    static boolean same(Report one, Report other) {
        return one.schema().id().equals(other.schema().id()) && one.schema().cells().stream()
                .allMatch(cell -> text(one, cell.key()).equals(text(other, cell.key())));
    }

    private static String text(Report report, String key) {
        return report.values().get(key)
                .map(v -> v.number().map(Numbers::plain).orElseGet(() -> v.state().id() + v.raw().strip())).orElse("");
    }

    /** A number that the report states; what is only proposed is not known. */
    static Optional<BigDecimal> number(Report report, String key) {
        return report.values().get(key).filter(
                value -> value.state() == ValueState.NUMBER || value.state() == ValueState.NUMBER_WITH_UNIT)
                .flatMap(Value::number);
    }
}
