package org.gouji.store.internal.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.TreeSet;

import org.gouji.model.LocalizedText;
import org.gouji.store.internal.journal.Journal;
import org.gouji.store.internal.journal.Projector;
import org.gouji.store.internal.sql.Dialect;
import org.gouji.store.internal.sql.Migrations;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.internal.sql.SqliteDatabase;
import org.gouji.store.verify.Damage;

/** Draws all tables from the journal once more, in memory, and compares them with the stored ones. */
final class Replay {

    private static final LocalizedText RESTORE = LocalizedText.of("请从备份恢复工作区。", "restore the workspace from a backup");

    private final Journal journal;

    private final List<Damage> found = new ArrayList<>();

    Replay(Journal journal) {
        this.journal = journal;
    }

    List<Damage> run(Connection stored) throws SQLException {
        try (Connection fresh = SqliteDatabase.inMemory()) {
            fresh.setAutoCommit(false);
            new Migrations().run(fresh, Dialect.SQLITE);
            if (replay(stored, fresh)) {
                for (Projector projector : journal.projectors()) {
                    for (String table : new TreeSet<>(projector.tables())) {
                        compare(table, rows(stored, table), rows(fresh, table));
                    }
                }
            }
            fresh.rollback();
        }
        return found;
    }

    /** After an entry that cannot be applied all later rows would differ, so nothing is compared then. */
    private boolean replay(Connection stored, Connection fresh) throws SQLException {
        long[] last = {0};
        try {
            Journal.each(stored, entry -> {
                last[0] = entry.number();
                journal.apply(fresh, entry);
            });
            return true;
        } catch (SQLException | IllegalStateException | NoSuchElementException | NumberFormatException
                | DateTimeException e) {
            found.add(new Damage(Damage.Kind.JOURNAL, "journal " + last[0], LocalizedText.of(
                    "日志在第 " + last[0] + " 条或其后一条无法重放（" + e.getMessage() + "）",
                    "the journal cannot be replayed at entry " + last[0] + " or the next (" + e.getMessage() + ")"),
                    RESTORE));
            return false;
        }
    }

    private static TreeMap<String, List<String>> rows(Connection connection, String table) throws SQLException {
        TreeMap<String, List<String>> rows = new TreeMap<>();
        Sql.each(connection, "SELECT * FROM " + table, row -> rows
                .computeIfAbsent(String.valueOf(row.getString(1)), key -> new ArrayList<>()).add(text(row)));
        rows.values().forEach(list -> list.sort(null));
        return rows;
    }

    private static String text(ResultSet row) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            cells.add(row.getMetaData().getColumnName(i) + "=" + row.getString(i));
        }
        return String.join(", ", cells);
    }

    private void compare(String table, TreeMap<String, List<String>> stored, TreeMap<String, List<String>> fresh) {
        TreeSet<String> keys = new TreeSet<>(stored.keySet());
        keys.addAll(fresh.keySet());
        for (String key : keys) {
            List<String> is = stored.getOrDefault(key, List.of());
            List<String> should = fresh.getOrDefault(key, List.of());
            if (!is.equals(should)) {
                found.add(new Damage(Damage.Kind.ROW, table + " " + key, LocalizedText.of(
                        "数据表 " + table + " 的记录 " + key + " 与日志不一致：现为 " + is + "，应为 " + should,
                        "row " + key + " of table " + table + " is not what the journal says: it is " + is
                                + ", it should be " + should),
                        RESTORE));
            }
        }
    }
}
