package org.gouji.store.internal.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.gouji.store.internal.sql.Sql;
import org.gouji.store.journal.Entry;
import org.gouji.store.waiver.Waiver;

/** Findings that officers accept as they are. */
public final class WaiverProjector implements Projector {

    /** A finding was accepted; an earlier waiver of it no longer counts. */
    public static final String WAIVE = "waive";

    /** A waiver was withdrawn. */
    public static final String UNWAIVE = "unwaive";

    @Override
    public Set<String> kinds() {
        return Set.of(WAIVE, UNWAIVE);
    }

    @Override
    public Set<String> tables() {
        return Set.of("waiver");
    }

    @Override
    public void apply(Connection connection, Entry entry) throws SQLException {
        if (entry.kind().equals(UNWAIVE)) {
            Sql.update(connection, "UPDATE waiver SET active = 0 WHERE id = ?", entry.needNumber("waiver"));
            return;
        }
        long filing = entry.filing().orElseThrow();
        Sql.update(connection, "UPDATE waiver SET active = 0 WHERE filing = ? AND fingerprint = ?", filing,
                entry.need("fingerprint"));
        Sql.update(connection, "INSERT INTO waiver (id, filing, fingerprint, code, reason, author, at, expires, active)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)", entry.number(), filing, entry.need("fingerprint"),
                entry.need("code"), entry.need("reason"), entry.author(), entry.at(), entry.fact("until"));
    }

    /** The waivers of a filing in the order they were made. */
    public static List<Waiver> of(Connection connection, long filing) throws SQLException {
        return Sql.list(connection, "SELECT * FROM waiver WHERE filing = ? ORDER BY id", WaiverProjector::waiver,
                filing);
    }

    /** The waivers of all filings that nobody withdrew. */
    public static List<Waiver> active(Connection connection) throws SQLException {
        return Sql.list(connection, "SELECT * FROM waiver WHERE active = 1 ORDER BY id", WaiverProjector::waiver);
    }

    private static Waiver waiver(ResultSet row) throws SQLException {
        return new Waiver(row.getLong("id"), row.getLong("filing"), row.getString("fingerprint"),
                row.getString("code"), row.getString("reason"), row.getString("author"),
                Instant.parse(row.getString("at")), Sql.text(row, "expires").map(LocalDate::parse),
                row.getInt("active") == 1);
    }
}
