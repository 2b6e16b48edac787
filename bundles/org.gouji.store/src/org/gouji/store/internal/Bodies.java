package org.gouji.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.gouji.store.internal.sql.Sql;

/** Finds the one body that a printed name means in a year, or none. */
public final class Bodies {

    /** Of the bodies there were in that year. */
    private static final String NAMED = "SELECT DISTINCT b.id FROM body b JOIN body_name n ON n.body = b.id"
            + " WHERE n.normal = ? AND b.since <= ? AND (b.until IS NULL OR b.until > ?) AND n.kind = ?";

    private static final String THEN = " AND n.since <= ? AND (n.until IS NULL OR n.until > ?)";

    private Bodies() {
    }

    /** A name of that year counts before one of another year, an official name before a short one; never a guess. */
    public static Optional<Long> named(Connection connection, Optional<String> name, Optional<Integer> year)
            throws SQLException {
        if (name.isEmpty() || year.isEmpty()) {
            return Optional.empty();
        }
        String normal = Names.normal(name.get());
        String first = "%04d-01-01".formatted(year.get());
        String last = "%04d-12-31".formatted(year.get());
        List<Long> found = ids(connection, NAMED + THEN, normal, last, first, "official", last, first);
        if (found.isEmpty()) {
            found = ids(connection, NAMED, normal, last, first, "official");
        }
        if (found.isEmpty()) {
            found = ids(connection, NAMED, normal, last, first, "short");
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static List<Long> ids(Connection connection, String sql, Object... values) throws SQLException {
        return Sql.list(connection, sql, row -> row.getLong(1), values);
    }
}
