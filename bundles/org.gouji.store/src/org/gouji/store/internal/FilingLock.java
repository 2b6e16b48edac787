package org.gouji.store.internal;

import java.sql.Connection;
import java.sql.SQLException;

import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.filing.FilingState;
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

    /** The same, for a change that an accepted filing must not see. */
    public static void forChange(Connection connection, long filing) throws SQLException, WorkspaceException {
        take(connection, filing);
        if (FilingStates.of(connection, filing) == FilingState.ACCEPTED) {
            throw new WorkspaceException(Problem.REFUSED, FilingStates.reopenFirst(filing));
        }
    }
}
