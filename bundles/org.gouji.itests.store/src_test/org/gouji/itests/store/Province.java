package org.gouji.itests.store;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.register.Register;
import org.gouji.store.register.Register.NewBody;

/** An invented province of which some bodies are renamed, moved or merged on 1 July 2021. */
final class Province {

    static final int CHANGE = 2021;

    private static final LocalDate START = LocalDate.of(2010, 1, 1);

    private static final LocalDate CHANGED = LocalDate.of(CHANGE, 7, 1);

    private static final List<String> OFFICES = List.of("科学技术局", "教育局", "民政局", "财政局", "审计局", "司法局");

    private final Random random;

    private final Map<Long, Unit> units = new HashMap<>();

    private final List<Long> order = new ArrayList<>();

    /**
     * A body.
     *
     * @param name until it is renamed
     * @param level its level
     * @param parent before it is moved
     * @param renamed its later name
     * @param moved its later parent
     * @param merged the body it was merged into
     */
    record Unit(String name, AgencyLevel level, Optional<Long> parent, Optional<String> renamed, Optional<Long> moved,
            Optional<Long> merged) {

        static Unit of(String name, AgencyLevel level, Optional<Long> parent) {
            return new Unit(name, level, parent, Optional.empty(), Optional.empty(), Optional.empty());
        }

        boolean existedAtTheEndOf(int year) {
            return merged.isEmpty() || year < CHANGE;
        }

        Optional<Long> parentAtTheEndOf(int year) {
            return year < CHANGE ? parent : moved.or(() -> parent);
        }

        /** In the year of the change both names may be printed. */
        String printedIn(int year, boolean late) {
            return year > CHANGE || year == CHANGE && late ? renamed.orElse(name) : name;
        }

        boolean government() {
            return level != AgencyLevel.DEPARTMENT;
        }
    }

    Province(Register register, Random random) throws IOException {
        this.random = random;
        long top = found(register, Unit.of("示例省人民政府", AgencyLevel.PROVINCE_GOVERNMENT, Optional.empty()));
        departments(register, top, "示例省");
        for (int i = 0; i <= random.nextInt(2); i++) {
            String city = "示例省" + "甲乙".charAt(i) + "市";
            long id = found(register, Unit.of(city + "人民政府", AgencyLevel.CITY_GOVERNMENT, Optional.of(top)));
            departments(register, id, city);
            for (int j = 0; j <= random.nextInt(2); j++) {
                String county = city + "东西".charAt(j) + "县";
                departments(register, found(register,
                        Unit.of(county + "人民政府", AgencyLevel.COUNTY_GOVERNMENT, Optional.of(id))), county);
            }
        }
        for (long id : List.copyOf(order)) {
            if (!units.get(id).government()) {
                change(register, id);
            }
        }
    }

    private long found(Register register, Unit unit) throws IOException {
        long id = register.found(
                new NewBody("code" + order.size(), unit.name(), unit.level(), unit.parent(), START));
        units.put(id, unit);
        order.add(id);
        return id;
    }

    private void departments(Register register, long government, String area) throws IOException {
        for (int i = 0; i <= random.nextInt(3); i++) {
            found(register, Unit.of(area + OFFICES.get(i), AgencyLevel.DEPARTMENT, Optional.of(government)));
        }
    }

    private void change(Register register, long id) throws IOException {
        Unit unit = units.get(id);
        switch (random.nextInt(6)) {
            case 0 -> {
                String name = unit.name().replaceAll("局$", "和信息化局");
                register.rename(id, name, CHANGED);
                units.put(id, new Unit(unit.name(), unit.level(), unit.parent(), Optional.of(name), Optional.empty(),
                        Optional.empty()));
            }
            case 1 -> {
                long to = any(order.stream().filter(other -> units.get(other).government()).toList());
                register.move(id, to, CHANGED);
                units.put(id, new Unit(unit.name(), unit.level(), unit.parent(), Optional.empty(), Optional.of(to),
                        Optional.empty()));
            }
            case 2 -> merge(register, id, unit);
            default -> {
            }
        }
    }

    private void merge(Register register, long id, Unit unit) throws IOException {
        List<Long> siblings = order.stream().filter(other -> other != id && !units.get(other).government()
                && units.get(other).merged().isEmpty()).toList();
        if (!siblings.isEmpty()) {
            long into = any(siblings);
            register.end(id, Optional.of(into), CHANGED);
            units.put(id, new Unit(unit.name(), unit.level(), unit.parent(), Optional.empty(), Optional.empty(),
                    Optional.of(into)));
        }
    }

    long any(List<Long> ids) {
        return ids.get(random.nextInt(ids.size()));
    }

    List<Long> bodies() {
        return List.copyOf(order);
    }

    Unit unit(long id) {
        return units.get(id);
    }

    Set<Long> childrenAtTheEndOf(int year, long top, boolean governments) {
        Set<Long> children = new TreeSet<>();
        for (long id : order) {
            Unit unit = units.get(id);
            if (unit.existedAtTheEndOf(year) && unit.parentAtTheEndOf(year).equals(Optional.of(top))
                    && unit.government() == governments) {
                children.add(id);
            }
        }
        return children;
    }

    /** Bodies of which none is in the area of another one. */
    Set<Long> apart(int year) {
        Set<Long> chosen = new TreeSet<>();
        for (long id : order) {
            if (random.nextInt(3) == 0 && above(year, id).stream().noneMatch(chosen::contains)) {
                chosen.add(id);
            }
        }
        chosen.removeIf(id -> above(year, id).stream().anyMatch(chosen::contains));
        return chosen;
    }

    /** The governments in whose area a body was. */
    Set<Long> above(int year, long id) {
        Set<Long> above = new TreeSet<>();
        Optional<Long> parent = units.get(id).parentAtTheEndOf(year);
        while (parent.isPresent()) {
            above.add(parent.get());
            parent = units.get(parent.get()).parentAtTheEndOf(year);
        }
        return above;
    }
}
