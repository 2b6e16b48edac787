package org.gouji.itests.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.gouji.store.internal.Forward;
import org.gouji.store.internal.sql.Database;
import org.gouji.store.internal.sql.Migrations;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.internal.sql.SqliteDatabase;

/**
 * Invented later formats, for tests of how a workspace is brought forward; as a program it does so once, so that it can
 * be killed: {@code Formats DATABASE BACKUPS ROWS}.
 */
final class Formats {

    /** The first one is that of the program. */
    static final int FIRST = new Migrations().latest();

    static final int LATEST = FIRST + 3;

    private Formats() {
    }

    /** The program's own format and three that change tables, fill them from old ones and drop what they had. */
    static Migrations chain(int rows) {
        return new Migrations(steps(rows, ""));
    }

    /** The last one fails after it has changed much. */
    static Migrations failing() {
        return new Migrations(steps(10, ";\nINSERT INTO no_such_table VALUES (1)"));
    }

    private static List<String> steps(int rows, String more) {
        List<String> steps = new ArrayList<>();
        new Migrations().scripts().forEach(steps::add);
        steps.add("ALTER TABLE filing ADD COLUMN remark TEXT;\nUPDATE filing SET remark = state_by");
        steps.add("CREATE TABLE tally (number ${integer} PRIMARY KEY, facts TEXT NOT NULL);\n"
                + "INSERT INTO tally (number, facts) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                + " WHERE i < " + rows + ") SELECT i, 'a fact that takes some room' FROM n");
        steps.add("CREATE TABLE tally_new (number ${integer} PRIMARY KEY, facts TEXT NOT NULL, kind TEXT);\n"
                + "INSERT INTO tally_new (number, facts) SELECT number, facts FROM tally;\nDROP TABLE tally;\n"
                + "ALTER TABLE tally_new RENAME TO tally;\nUPDATE journal SET author = author" + more);
        return steps;
    }

    /** What stands in a database, whatever its format: enough to see that nothing was lost. */
    static List<String> content(Database database) throws Exception {
        return database.read(connection -> {
            List<String> all = new ArrayList<>();
            all.addAll(rows(connection, "SELECT number, at, author, kind, facts FROM journal ORDER BY number"));
            all.addAll(rows(connection, "SELECT id, name, year, state, state_by, latest FROM filing ORDER BY id"));
            return all;
        });
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        return Sql.list(connection, sql, row -> {
            StringBuilder text = new StringBuilder();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                text.append(row.getString(i)).append('|');
            }
            return text.toString();
        });
    }

    /** The first column of what a query gives. */
    static List<String> column(Database database, String sql) throws Exception {
        return database.read(connection -> Sql.list(connection, sql, row -> row.getString(1)));
    }

    public static void main(String[] arguments) throws Exception {
        try (SqliteDatabase database = SqliteDatabase.open(Path.of(arguments[0]), false)) {
            // Whoever kills this process counts from here.
            Files.createFile(Path.of(arguments[3]));
            new Forward(Path.of(arguments[1]), Instant.now()).run(database, chain(Integer.parseInt(arguments[2])));
        }
    }
}
