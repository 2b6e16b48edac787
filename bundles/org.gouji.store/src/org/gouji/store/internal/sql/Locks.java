package org.gouji.store.internal.sql;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Keeps officers who share a server apart, each lock to the end of the transaction. A database in a folder has one
 * writer anyway. What is decided from a row must be read after its lock is held, and a journal entry gets its number
 * after it: so the order of numbers is the order in which the entries count.
 */
public final class Locks {

    private static final String SPACE = "1735357034";

    private Locks() {
    }

    /** Nobody else changes that filing meanwhile. */
    public static void filing(Connection connection, long filing) throws SQLException {
        if (Dialect.of(connection) == Dialect.POSTGRES) {
            Sql.first(connection, "SELECT id FROM filing WHERE id = ? FOR UPDATE", row -> row.getLong(1), filing);
        }
    }

    /** Nobody else takes reports in, changes the register or the tables meanwhile. */
    public static void whole(Connection connection) throws SQLException {
        if (Dialect.of(connection) == Dialect.POSTGRES) {
            Sql.first(connection, "SELECT 1 FROM (SELECT pg_advisory_xact_lock(" + SPACE
                    + ", hashtext(coalesce(current_schema(), '')))) held", row -> true);
        }
    }
}
