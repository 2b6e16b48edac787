package org.gouji.store.internal.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.gouji.store.correction.Correction;
import org.gouji.store.correction.ValueText;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.journal.Entry;

/** Corrections of values. */
public final class CorrectionProjector implements Projector {

    /** A value was corrected. */
    public static final String CORRECT = "correct";

    /** A correction was taken back. */
    public static final String UNDO = "undo";

    /** A correction that was taken back counts again. */
    public static final String REDO = "redo";

    @Override
    public Set<String> kinds() {
        return Set.of(CORRECT, UNDO, REDO);
    }

    @Override
    public Set<String> tables() {
        return Set.of("correction");
    }

    @Override
    public void apply(Connection connection, Entry entry) throws SQLException {
        if (entry.kind().equals(CORRECT)) {
            Sql.update(connection,
                    "INSERT INTO correction (id, filing, field, expected_state, expected_text, replacement, reason,"
                            + " author, at, active) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                    entry.number(), entry.filing().orElseThrow(), entry.need("key"), entry.need("expected.state"),
                    entry.need("expected.text"), entry.need("replacement"), entry.need("reason"), entry.author(),
                    entry.at());
        } else {
            Sql.update(connection, "UPDATE correction SET active = ? WHERE id = ?",
                    entry.kind().equals(REDO) ? 1 : 0, entry.needNumber("correction"));
        }
    }

    /** The corrections of a filing in the order they were made. */
    public static List<Correction> of(Connection connection, long filing) throws SQLException {
        return Sql.list(connection, "SELECT * FROM correction WHERE filing = ? ORDER BY id",
                CorrectionProjector::correction, filing);
    }

    private static Correction correction(ResultSet row) throws SQLException {
        return new Correction(row.getLong("id"), row.getLong("filing"), row.getString("field"),
                ValueText.parse(row.getString("expected_state"), row.getString("expected_text")),
                row.getString("replacement"), row.getString("reason"), row.getString("author"),
                Instant.parse(row.getString("at")), row.getInt("active") == 1);
    }
}
