package org.gouji.store.internal.verify;

import java.sql.Connection;
import java.sql.SQLException;

import org.gouji.store.WorkProgress;
import org.gouji.store.internal.sql.Sql;

/** Counts what was looked over, and tells of each hundredth. */
final class Steps {

    private static final int PARTS = 100;

    private static final String ALL = "SELECT (SELECT COUNT(DISTINCT sha256) FROM received)"
            + " + (SELECT COUNT(*) FROM journal) + (SELECT COUNT(*) FROM received)";

    private final WorkProgress progress;

    private final long all;

    private long done;

    private Steps(WorkProgress progress, long all) {
        this.progress = progress;
        this.all = all;
    }

    static Steps of(Connection connection, WorkProgress progress) throws SQLException {
        return new Steps(progress, Sql.first(connection, ALL, row -> row.getLong(1)).orElse(0L));
    }

    /** One more original, entry or record is done. */
    void step() {
        long before = part();
        done++;
        if (part() > before) {
            progress.at(done, all);
        }
    }

    private long part() {
        return all == 0 ? 0 : done * PARTS / all;
    }
}
