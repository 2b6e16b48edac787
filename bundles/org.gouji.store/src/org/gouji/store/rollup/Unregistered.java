package org.gouji.store.rollup;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.WorkspaceException;
import org.gouji.store.internal.Names;
import org.gouji.store.internal.Store;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.register.Body;

/**
 * Reports of agencies that no register knows. Each name is taken for a body of its own, whose number is negative so that
 * it is never that of a body; a name keeps its number through the years.
 */
final class Unregistered {

    private static final String SELECT = "SELECT f.id, f.name, f.year, r.path FROM filing f"
            + " JOIN current_record c ON c.filing = f.id JOIN received r ON r.id = c.received"
            + " WHERE f.body IS NULL AND f.year IS NOT NULL ORDER BY f.id";

    private final Map<Long, Long> ofFilings = new HashMap<>();

    private final Map<Integer, Map<Long, Body>> ofYears = new HashMap<>();

    private final Map<String, Long> ofNames = new HashMap<>();

    private Unregistered() {
    }

    static Unregistered of(Store store) throws WorkspaceException {
        return store.database().read(Unregistered::of);
    }

    private static Unregistered of(Connection connection) throws SQLException {
        Unregistered found = new Unregistered();
        Sql.each(connection, SELECT, row -> found.add(row.getLong("id"),
                Sql.text(row, "name").orElse(fileName(row.getString("path"))), row.getInt("year")));
        return found;
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void add(long filing, String name, int year) {
        Map<Long, Body> there = ofYears.computeIfAbsent(year, y -> new LinkedHashMap<>());
        long named = ofNames.computeIfAbsent(Names.normal(name), normal -> -filing);
        // Two reports of one name and year are two, until an officer says whose they are.
        long number = there.containsKey(named) ? -filing : named;
        ofFilings.put(filing, number);
        there.put(number, new Body(number, "", AgencyLevel.DEPARTMENT, name, Optional.empty(),
                LocalDate.of(year, Month.JANUARY, 1), Optional.empty(), Optional.empty()));
    }

    /** Those with a report of a year. */
    List<Body> in(int year) {
        return new ArrayList<>(ofYears.getOrDefault(year, Map.of()).values());
    }

    /** Whose a filing is. */
    long number(long filing) {
        return ofFilings.getOrDefault(filing, 0L);
    }
}
