package org.gouji.store.internal.journal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.gouji.store.Actor;
import org.gouji.store.internal.json.Out;
import org.gouji.store.internal.json.Tree;
import org.gouji.store.internal.sql.Locks;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.journal.Draft;
import org.gouji.store.journal.Entry;

/** Makes entries and applies them, both in the caller's transaction. */
public final class Journal {

    /** Stands for the filing in entries about the workspace itself. */
    public static final long WORKSPACE = 0;

    private static final String COLUMNS = "SELECT number, at, author, kind, filing, facts FROM journal ";

    private final Map<String, Projector> byKind = new HashMap<>();

    private final List<Projector> projectors;

    /** A journal whose entries those projectors apply. */
    public Journal(List<Projector> projectors) {
        this.projectors = List.copyOf(projectors);
        for (Projector projector : projectors) {
            for (String kind : projector.kinds()) {
                if (byKind.put(kind, projector) != null) {
                    throw new IllegalStateException("two projectors for " + kind);
                }
            }
        }
    }

    /** The projectors. */
    public List<Projector> projectors() {
        return projectors;
    }

    /** Makes an entry and applies it. */
    public Entry enter(Connection connection, Actor actor, Draft draft) throws SQLException {
        if (draft.filing().isPresent()) {
            Locks.filing(connection, draft.filing().get());
        } else {
            Locks.whole(connection);
        }
        return enterHeld(connection, actor, draft);
    }

    /** The same, where {@link Locks} hold what the entry is about already. */
    public Entry enterHeld(Connection connection, Actor actor, Draft draft) throws SQLException {
        Instant at = actor.now();
        long number = Sql.insert(connection,
                "INSERT INTO journal (at, author, kind, filing, facts) VALUES (?, ?, ?, ?, ?) RETURNING number",
                at.toString(), actor.name(), draft.kind(), draft.filing(), json(new TreeMap<>(draft.facts())));
        Entry entry = new Entry(number, at, actor.name(), draft.kind(), draft.filing(), draft.facts());
        apply(connection, entry);
        return entry;
    }

    /** Applies an entry to the tables. */
    public void apply(Connection connection, Entry entry) throws SQLException {
        Projector projector = byKind.get(entry.kind());
        if (projector == null) {
            throw new SQLException("journal entry " + entry.number() + " is of an unknown kind: " + entry.kind());
        }
        projector.apply(connection, entry);
    }

    private static String json(Map<String, String> facts) throws SQLException {
        try {
            return Out.object(facts);
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    /** All entries, one after the other. */
    public static void each(Connection connection, EachEntry each) throws SQLException {
        Sql.each(connection, COLUMNS + "ORDER BY number", row -> each.entry(entry(row)));
    }

    /** Takes an entry. */
    @FunctionalInterface
    public interface EachEntry {

        void entry(Entry entry) throws SQLException;
    }

    /** The entries about a filing, about those that became versions of it, and about what it took with it from one. */
    public static List<Entry> of(Connection connection, long filing) throws SQLException {
        return Sql.list(connection, COLUMNS + "WHERE filing = ? OR filing IN (SELECT id FROM received WHERE filing = ?)"
                + " OR number IN (SELECT id FROM received WHERE filing = ?)"
                + " OR number IN (SELECT id FROM correction WHERE filing = ?)"
                + " OR number IN (SELECT id FROM waiver WHERE filing = ?) ORDER BY number", Journal::entry, filing,
                filing, filing, filing, filing);
    }

    /** The newest entry of a kind about the workspace itself. */
    public static Optional<Entry> last(Connection connection, String kind) throws SQLException {
        return Sql.first(connection, COLUMNS + "WHERE filing = ? AND kind = ? ORDER BY number DESC", Journal::entry,
                WORKSPACE, kind);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        Map<String, String> facts = new TreeMap<>();
        try {
            Tree.parse(row.getString("facts")).map().forEach((name, fact) -> facts.put(name, fact.text()));
        } catch (IOException e) {
            throw new SQLException("journal entry " + row.getLong("number") + " is damaged", e);
        }
        Optional<Long> filing = Sql.number(row, "filing");
        return new Entry(row.getLong("number"), Instant.parse(row.getString("at")), row.getString("author"),
                row.getString("kind"), filing, facts);
    }
}
