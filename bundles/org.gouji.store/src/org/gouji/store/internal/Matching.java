package org.gouji.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import org.gouji.store.internal.sql.Sql;

/** Finds the filing that a received report belongs to. */
public final class Matching {

    private Matching() {
    }

    /**
     * What a report says it is.
     *
     * @param body the body in the register, where it was recognised
     * @param name the agency as printed
     * @param year the report year
     */
    public record Identity(Optional<Long> body, Optional<String> name, Optional<Integer> year) {
    }

    /** What a report with that printed name is; the body is recognised or left open. */
    public static Identity identity(Connection connection, Optional<String> name, Optional<Integer> year)
            throws SQLException {
        return new Identity(Bodies.named(connection, name, year), name, year);
    }

    /** The filing of that body, or under that printed name, and year. */
    public static Optional<Long> filing(Connection connection, Identity identity) throws SQLException {
        if (identity.year().isEmpty()) {
            return Optional.empty();
        }
        if (identity.body().isPresent()) {
            return Sql.first(connection, "SELECT id FROM filing WHERE body = ? AND year = ?", row -> row.getLong(1),
                    identity.body().get(), identity.year().get());
        }
        return identity.name().isEmpty()
                ? Optional.empty()
                : Sql.first(connection, "SELECT id FROM filing WHERE body IS NULL AND name = ? AND year = ?",
                        row -> row.getLong(1), identity.name().get(), identity.year().get());
    }
}
