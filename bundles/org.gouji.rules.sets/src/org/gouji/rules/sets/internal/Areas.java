package org.gouji.rules.sets.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.gouji.spi.rule.AgencyLevel;
import org.gouji.spi.rule.ReportSetInput;
import org.gouji.spi.rule.ReportSetInput.Body;
import org.gouji.spi.rule.ReportSetInput.Expected;
import org.gouji.spi.rule.ReportSetInput.Member;

/**
 * The bodies of one year as a tree: by the register, or, where there is none, by names alone, of which nobody knows
 * whether they are all.
 */
final class Areas {

    private static final int SHORTEST = 2;

    private final int year;
    private final boolean registered;
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, List<Unit>> below = new TreeMap<>();
    private final List<Member> others = new ArrayList<>();

    private Areas(int year, boolean registered) {
        this.year = year;
        this.registered = registered;
    }

    /** One tree for each year, in order; the year the register speaks of is there even without any report. */
    static List<Areas> of(ReportSetInput set) {
        Map<Integer, List<Member>> years = new TreeMap<>();
        set.expected().ifPresent(expected -> years.put(expected.year(), new ArrayList<>()));
        for (Member member : set.members()) {
            member.year().ifPresent(y -> years.computeIfAbsent(y, k -> new ArrayList<>()).add(member));
        }
        List<Areas> all = new ArrayList<>();
        years.forEach((year, members) -> all.add(set.expected().filter(expected -> expected.year() == year)
                .map(expected -> byRegister(expected, members)).orElseGet(() -> byNames(year, members))));
        return all;
    }

    private static Areas byRegister(Expected expected, List<Member> members) {
        Areas areas = new Areas(expected.year(), true);
        Map<String, List<Member>> byCode = new LinkedHashMap<>();
        expected.bodies().forEach(body -> byCode.put(body.code(), new ArrayList<>()));
        for (Member member : members) {
            Optional<List<Member>> its = member.body().map(byCode::get);
            its.orElse(areas.others).add(member);
        }
        for (Body body : expected.bodies()) {
            areas.add(new Unit(body.code(), body.names(), body.level() != AgencyLevel.DEPARTMENT, body.parent(),
                    Optional.of(body), List.copyOf(byCode.getOrDefault(body.code(), List.of()))));
        }
        return areas;
    }

    private static Areas byNames(int year, List<Member> members) {
        Areas areas = new Areas(year, false);
        Map<String, List<Member>> byName = new LinkedHashMap<>();
        Map<String, String> governments = new LinkedHashMap<>();
        for (Member member : members) {
            Optional<String> name = member.agency().map(BodyNames::normal).filter(n -> !n.isEmpty());
            name.ifPresentOrElse(n -> byName.computeIfAbsent(n, k -> new ArrayList<>()).add(member),
                    () -> areas.others.add(member));
            name.ifPresent(n -> BodyNames.area(n).ifPresent(area -> governments.put(area, n)));
        }
        byName.forEach((name, its) -> areas.add(new Unit(name, List.of(its.get(0).agency().orElse(name)),
                BodyNames.area(name).isPresent(), upper(name, governments), Optional.empty(), its)));
        return areas;
    }

    /** The government of the smallest area that the name begins with. */
    private static Optional<String> upper(String name, Map<String, String> governments) {
        for (int length = name.length() - 1; length >= SHORTEST; length--) {
            String government = governments.get(name.substring(0, length));
            if (government != null && !government.equals(name)) {
                return Optional.of(government);
            }
        }
        return Optional.empty();
    }

    private void add(Unit unit) {
        units.put(unit.id(), unit);
        unit.parent().ifPresent(parent -> below.computeIfAbsent(parent, p -> new ArrayList<>()).add(unit));
    }

    int year() {
        return year;
    }

    /** Whether the register tells who is there; else only names do. */
    boolean registered() {
        return registered;
    }

    Collection<Unit> units() {
        return units.values();
    }

    /** Reports that belong to no body of the tree. */
    List<Member> others() {
        return others;
    }

    List<Unit> governments() {
        return units.values().stream().filter(Unit::area).toList();
    }

    /** The bodies whose reports together make up a government's: a lower government counts for all of its area. */
    List<Unit> parts(Unit government) {
        Map<String, Unit> parts = new LinkedHashMap<>();
        List<Unit> waiting = new ArrayList<>(below.getOrDefault(government.id(), List.of()));
        for (int i = 0; i < waiting.size(); i++) {
            Unit unit = waiting.get(i);
            boolean fresh = !unit.id().equals(government.id()) && parts.put(unit.id(), unit) == null;
            if (fresh && !unit.area()) {
                waiting.addAll(below.getOrDefault(unit.id(), List.of()));
            }
        }
        return List.copyOf(parts.values());
    }

    /** The government's office, which has a report of its own. */
    Optional<Unit> office(Unit government) {
        return below.getOrDefault(government.id(), List.of()).stream().filter(unit -> !unit.area())
                .filter(unit -> BodyNames.isOfficeOf(unit.name(), government.name())).findFirst();
    }
}
