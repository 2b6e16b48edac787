package org.gouji.rules.sets.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.gouji.model.report.Report;
import org.gouji.spi.rule.ReportSetInput.Body;
import org.gouji.spi.rule.ReportSetInput.Member;

/** A body in one year with the reports that are there of it. */
final class Unit {

    private final String id;
    private final List<String> names;
    private final boolean area;
    private final Optional<String> parent;
    private final Optional<Body> body;
    private final List<Member> members;
    /** Worked out when somebody asks: whole reports may have to be read from disk for it. */
    private Optional<Optional<Member>> member = Optional.empty();

    /**
     * A body with its reports.
     *
     * @param id its code in the register, or else its name without blanks
     * @param names its name, then other names
     * @param area whether its report is for a whole area: a government's
     * @param parent id of the body it stands under
     * @param body what the register says of it
     * @param members its reports; more than one where nobody can tell which counts
     */
    Unit(String id, List<String> names, boolean area, Optional<String> parent, Optional<Body> body,
            List<Member> members) {
        this.id = id;
        this.names = List.copyOf(names);
        this.area = area;
        this.parent = parent;
        this.body = body;
        this.members = List.copyOf(members);
    }

    String id() {
        return id;
    }

    List<String> names() {
        return names;
    }

    String name() {
        return names.get(0);
    }

    boolean area() {
        return area;
    }

    Optional<String> parent() {
        return parent;
    }

    Optional<Body> body() {
        return body;
    }

    List<Member> members() {
        return members;
    }

    /** Its one report. Copies in other formats hold the same numbers and are no second opinion. */
    Optional<Member> member() {
        if (member.isEmpty()) {
            member = Optional.of(members.stream().findFirst().filter(first -> agree(members)));
        }
        return member.get();
    }

    /** Numbers are at hand and mostly tell already; the rest may have to be read from disk, each report once. */
    private static boolean agree(List<Member> members) {
        Member first = members.get(0);
        List<Member> others = members.subList(1, members.size());
        if (others.isEmpty()) {
            return true;
        }
        if (!others.stream().allMatch(other -> sameNumbers(first, other))) {
            return false;
        }
        List<String> texts = texts(first);
        return others.stream().allMatch(other -> texts(other).equals(texts));
    }

    private static boolean sameNumbers(Member one, Member other) {
        return one.schema().id().equals(other.schema().id()) && one.schema().cells().stream()
                .noneMatch(cell -> differ(one.number(cell.key()), other.number(cell.key())));
    }

    private static List<String> texts(Member member) {
        Report report = member.report();
        return member.schema().cells().stream().map(cell -> text(report, cell.key())).toList();
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
