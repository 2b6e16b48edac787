package org.gouji.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.store.WorkspaceException;
import org.gouji.store.correction.Patches;
import org.gouji.store.filing.FilingState;
import org.gouji.store.internal.journal.FilingProjector;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.journal.Draft;

/** How far the work on filings has come. */
public final class FilingStates {

    private FilingStates() {
    }

    /** The state of a filing. */
    public static FilingState of(Connection connection, long filing) throws SQLException, WorkspaceException {
        return Sql.first(connection, "SELECT state FROM filing WHERE id = ?", row -> FilingState.of(row.getString(1)),
                filing).orElseThrow(() -> Unknown.filing(filing));
    }

    /** The number of its latest version. */
    public static int latest(Connection connection, long filing) throws SQLException, WorkspaceException {
        return Sql.first(connection, "SELECT latest FROM filing WHERE id = ?", row -> row.getInt(1), filing)
                .orElseThrow(() -> Unknown.filing(filing));
    }

    /** Whether its latest version holds a report. */
    public static boolean hasReport(Connection connection, long filing) throws SQLException {
        return Sql.first(connection, "SELECT 1 FROM current_record WHERE filing = ?", row -> true, filing).isPresent();
    }

    /** Where a filing stands that is neither accepted nor returned. */
    public static FilingState working(Store store, Connection connection, long filing)
            throws SQLException, WorkspaceException {
        return working(Current.patched(store, connection, filing));
    }

    private static FilingState working(Optional<Patches.Result> patched) {
        if (patched.isEmpty()) {
            return FilingState.RECEIVED;
        }
        return patched.get().changed().isEmpty() ? FilingState.CHECKED : FilingState.CORRECTED;
    }

    /** After values changed: a returned filing stays returned, because its agency still owes it. */
    public static void changed(Store store, Connection connection, long filing, Current.State state)
            throws SQLException, WorkspaceException {
        FilingState now = of(connection, filing);
        FilingState next = working(state.patched());
        if (now != next && now != FilingState.RETURNED && now != FilingState.ACCEPTED) {
            store.journal().enter(connection, store.actor(),
                    Draft.about(filing, FilingProjector.STATE).with("state", next.id()));
        }
    }

    /** Why an accepted filing cannot be changed. */
    public static LocalizedText reopenFirst(long filing) {
        return LocalizedText.of("报告 " + filing + " 已经通过，请先重新打开（gouji workspace reopen）。",
                "filing " + filing + " is accepted; open it again first (gouji workspace reopen)");
    }
}
