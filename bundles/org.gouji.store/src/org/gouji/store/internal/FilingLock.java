package org.gouji.store.internal;

import java.sql.Connection;
import java.sql.SQLException;

import org.gouji.store.WorkspaceException;
import org.gouji.store.internal.sql.Locks;
import org.gouji.store.internal.sql.Sql;

/** Keeps others from changing a filing. */
public final class FilingLock {

    private FilingLock() {
    }

    /** On a server the filing is locked for this transaction; a file has one writer anyway. */
    public static void take(Connection connection, long filing) throws SQLException, WorkspaceException {
        Locks.filing(connection, filing);
        Sql.first(connection, "SELECT id FROM filing WHERE id = ?", row -> row.getLong(1), filing)
                .orElseThrow(() -> Unknown.filing(filing));
    }
}
