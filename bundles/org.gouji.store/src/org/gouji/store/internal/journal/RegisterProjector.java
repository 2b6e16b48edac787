package org.gouji.store.internal.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

import org.gouji.store.internal.Names;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.journal.Entry;

/** The agency register and the days by which its bodies send their reports. */
public final class RegisterProjector implements Projector {

    /** A body came into being. */
    public static final String FOUND = "body.found";

    /** A body got another official name. */
    public static final String RENAME = "body.rename";

    /** A body got one more short name. */
    public static final String SHORT = "body.short";

    /** A body was put under another one. */
    public static final String MOVE = "body.move";

    /** A body ended, perhaps merged into another one. */
    public static final String END = "body.end";

    /** The day by which reports are due was set. */
    public static final String DUE = "due";

    @Override
    public Set<String> kinds() {
        return Set.of(FOUND, RENAME, SHORT, MOVE, END, DUE);
    }

    @Override
    public Set<String> tables() {
        return Set.of("body", "body_name", "body_parent", "due");
    }

    @Override
    public void apply(Connection connection, Entry entry) throws SQLException {
        switch (entry.kind()) {
            case FOUND -> found(connection, entry);
            case RENAME -> rename(connection, entry);
            case SHORT -> name(connection, entry, entry.needNumber("body"), 1);
            case MOVE -> move(connection, entry);
            case END -> Sql.update(connection, "UPDATE body SET until = ?, successor = ? WHERE id = ?",
                    entry.need("date"), entry.fact("successor").map(Long::valueOf), entry.needNumber("body"));
            default -> Sql.update(connection, "INSERT INTO due (level, month, day) VALUES (?, ?, ?)"
                    + " ON CONFLICT (level) DO UPDATE SET month = excluded.month, day = excluded.day",
                    entry.need("level"), entry.needNumber("month"), entry.needNumber("day"));
        }
    }

    private static void found(Connection connection, Entry entry) throws SQLException {
        Sql.update(connection, "INSERT INTO body (id, code, level, since) VALUES (?, ?, ?, ?)", entry.number(),
                entry.need("code"), entry.need("level"), entry.need("date"));
        name(connection, entry, entry.number(), 0);
        parent(connection, entry, entry.number());
    }

    private static void rename(Connection connection, Entry entry) throws SQLException {
        Sql.update(connection,
                "UPDATE body_name SET until = ? WHERE body = ? AND kind = 'official' AND until IS NULL",
                entry.need("date"), entry.needNumber("body"));
        name(connection, entry, entry.needNumber("body"), 0);
    }

    private static void move(Connection connection, Entry entry) throws SQLException {
        Sql.update(connection, "UPDATE body_parent SET until = ? WHERE body = ? AND until IS NULL",
                entry.need("date"), entry.needNumber("body"));
        parent(connection, entry, entry.needNumber("body"));
    }

    private static void parent(Connection connection, Entry entry, long body) throws SQLException {
        Sql.update(connection, "INSERT INTO body_parent (id, body, parent, since) VALUES (?, ?, ?, ?)",
                entry.number(), body, entry.fact("parent").map(Long::valueOf), entry.need("date"));
    }

    private static void name(Connection connection, Entry entry, long body, int position) throws SQLException {
        String name = entry.need("name");
        Sql.update(connection,
                "INSERT INTO body_name (id, position, body, kind, name, normal, since) VALUES (?, ?, ?, ?, ?, ?, ?)",
                entry.number(), position, body, position == 0 ? "official" : "short", name, Names.normal(name),
                entry.need("date"));
    }
}
