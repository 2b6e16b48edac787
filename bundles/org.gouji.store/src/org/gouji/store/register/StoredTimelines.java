package org.gouji.store.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.register.Timeline.ShortName;
import org.gouji.store.register.Timeline.Spell;

/** Reads the whole register as timelines. */
final class StoredTimelines {

    private final Map<Long, String> codes = new HashMap<>();

    private final Map<Long, TreeMap<LocalDate, String>> names = new HashMap<>();

    private final Map<Long, TreeMap<LocalDate, Optional<String>>> parents = new HashMap<>();

    private final Map<Long, List<ShortName>> shorts = new HashMap<>();

    private StoredTimelines() {
    }

    /** All bodies by code. */
    static Map<String, Timeline> read(Connection connection) throws SQLException {
        StoredTimelines stored = new StoredTimelines();
        stored.collect(connection);
        Map<String, Timeline> all = new TreeMap<>();
        Sql.each(connection, "SELECT id, code, level, until, successor FROM body", row -> {
            long id = row.getLong("id");
            Optional<LocalDate> until = Sql.text(row, "until").map(LocalDate::parse);
            Optional<String> successor = Sql.number(row, "successor").map(stored.codes::get);
            all.put(row.getString("code"), new Timeline(row.getString("code"),
                    AgencyLevel.valueOf(row.getString("level")), stored.spells(id, until, successor),
                    stored.shorts.getOrDefault(id, List.of())));
        });
        return all;
    }

    private void collect(Connection connection) throws SQLException {
        Sql.each(connection, "SELECT id, code FROM body", row -> codes.put(row.getLong("id"), row.getString("code")));
        Sql.each(connection, "SELECT body, kind, name, since FROM body_name ORDER BY since, id, position", row -> {
            LocalDate since = LocalDate.parse(row.getString("since"));
            if (row.getString("kind").equals("official")) {
                names.computeIfAbsent(row.getLong("body"), b -> new TreeMap<>()).put(since, row.getString("name"));
            } else {
                ShortName name = new ShortName(row.getString("name"), since, 0);
                List<ShortName> its = shorts.computeIfAbsent(row.getLong("body"), b -> new ArrayList<>());
                if (!its.contains(name)) {
                    its.add(name);
                }
            }
        });
        Sql.each(connection, "SELECT body, parent, since FROM body_parent ORDER BY since, id",
                row -> parents.computeIfAbsent(row.getLong("body"), b -> new TreeMap<>())
                        .put(LocalDate.parse(row.getString("since")), Sql.number(row, "parent").map(codes::get)));
    }

    private List<Spell> spells(long body, Optional<LocalDate> until, Optional<String> successor) {
        TreeMap<LocalDate, String> called = names.getOrDefault(body, new TreeMap<>());
        TreeMap<LocalDate, Optional<String>> under = parents.getOrDefault(body, new TreeMap<>());
        TreeSet<LocalDate> days = new TreeSet<>(called.keySet());
        days.addAll(under.keySet());
        List<Spell> spells = new ArrayList<>();
        for (LocalDate day : days) {
            Optional<LocalDate> next = Optional.ofNullable(days.higher(day));
            spells.add(new Spell(called.floorEntry(day).getValue(), under.floorEntry(day).getValue(), day,
                    next.isPresent() ? next : until, next.isPresent() ? Optional.empty() : successor, 0));
        }
        return spells;
    }
}
