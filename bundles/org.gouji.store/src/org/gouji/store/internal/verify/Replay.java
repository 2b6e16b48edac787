package org.gouji.store.internal.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeSet;

import org.gouji.model.LocalizedText;
import org.gouji.store.internal.journal.Journal;
import org.gouji.store.internal.journal.Projector;
import org.gouji.store.internal.sql.Dialect;
import org.gouji.store.internal.sql.Migrations;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.internal.sql.SqliteDatabase;
import org.gouji.store.verify.Damage;

/** Draws all tables from the journal once more, in a passing database, and compares them with the stored ones. */
final class Replay {

    private static final LocalizedText RESTORE = LocalizedText.of("请从备份恢复工作区。", "restore the workspace from a backup");

    private final Journal journal;

    private final Steps steps;

    private final List<Damage> found = new ArrayList<>();

    Replay(Journal journal, Steps steps) {
        this.journal = journal;
        this.steps = steps;
    }

    List<Damage> run(Connection stored) throws SQLException {
        try (Connection fresh = SqliteDatabase.passing()) {
            fresh.setAutoCommit(false);
            new Migrations().run(fresh, Dialect.SQLITE);
            if (replay(stored, fresh)) {
                for (Projector projector : journal.projectors()) {
                    for (String table : new TreeSet<>(projector.tables())) {
                        compare(table(fresh, table), stored, fresh);
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
                steps.step();
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

    private static Rows.Table table(Connection fresh, String name) throws SQLException {
        String columns = "SELECT name FROM pragma_table_info('" + name + "')";
        return new Rows.Table(name, Sql.list(fresh, columns + " ORDER BY cid", row -> row.getString(1)),
                Sql.list(fresh, columns + " WHERE pk > 0 ORDER BY pk", row -> row.getString(1)));
    }

    /** Both are read side by side, so that nothing but a row of each is in memory. */
    private void compare(Rows.Table table, Connection stored, Connection fresh) throws SQLException {
        try (Rows is = Rows.of(stored, table); Rows should = Rows.of(fresh, table)) {
            while (is.there() || should.there()) {
                int order = is.compare(should);
                if (order < 0) {
                    add(table.name(), is.key(), "[" + is.text() + "]", "[]");
                    is.next();
                } else if (order > 0) {
                    add(table.name(), should.key(), "[]", "[" + should.text() + "]");
                    should.next();
                } else {
                    same(table, is, should);
                    is.next();
                    should.next();
                }
            }
        }
    }

    private void same(Rows.Table table, Rows is, Rows should) throws SQLException {
        String stored = is.text();
        String fresh = should.text();
        if (!stored.equals(fresh)) {
            add(table.name(), is.key(), "[" + stored + "]", "[" + fresh + "]");
        }
    }

    private void add(String table, String key, String is, String should) {
        found.add(new Damage(Damage.Kind.ROW, table + " " + key, LocalizedText.of(
                "数据表 " + table + " 的记录 " + key + " 与日志不一致：现为 " + is + "，应为 " + should,
                "row " + key + " of table " + table + " is not what the journal says: it is " + is + ", it should be "
                        + should),
                RESTORE));
    }
}
