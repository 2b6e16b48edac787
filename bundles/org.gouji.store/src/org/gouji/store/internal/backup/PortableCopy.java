package org.gouji.store.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.store.WorkspaceException;
import org.gouji.store.internal.sql.Database;
import org.gouji.store.internal.sql.Dialect;
import org.gouji.store.internal.sql.Failures;
import org.gouji.store.internal.sql.Migrations;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.internal.sql.SqliteDatabase;

/** Copies the database of a workspace, wherever it is, to one SQLite file; others may write meanwhile. */
public final class PortableCopy {

    /** Originals lie beside a backup's database, not in it. */
    private static final String CONTENT = "content";

    private PortableCopy() {
    }

    /** Copies it as it stands at this moment; it must be of the latest of those versions. */
    public static void write(Database from, Path file, Migrations format) throws WorkspaceException {
        write(from, file, format, room(from));
    }

    /** How many bytes a copy takes; 0 where nobody can tell, for on a server tables take another room. */
    static long room(Database from) {
        return from instanceof SqliteDatabase known ? known.size() : 0;
    }

    /**
     * The same.
     *
     * @param needed how many bytes the caller needs in all, to be told when there is no room
     */
    static void write(Database from, Path file, Migrations format, long needed) throws WorkspaceException {
        if (from instanceof SqliteDatabase known) {
            known.copyTo(file, needed);
            return;
        }
        Path draft = file.resolveSibling("draft.db");
        try (SqliteDatabase to = SqliteDatabase.open(draft, false)) {
            from.read(source -> to.write(target -> rows(source, target, format)));
            to.copyTo(file, needed);
        }
        try {
            Files.delete(draft);
        } catch (IOException e) {
            throw Failures.of(e, draft, 0);
        }
    }

    private static int rows(Connection source, Connection target, Migrations format) throws SQLException {
        format.run(target, Dialect.SQLITE);
        List<String> tables = Sql.list(target,
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
                row -> row.getString(1));
        for (String table : tables) {
            Sql.update(target, "DELETE FROM " + table);
            List<String> columns = Sql.list(target, "SELECT name FROM pragma_table_info('" + table + "')",
                    row -> row.getString(1)).stream().filter(name -> !name.equals(CONTENT)).toList();
            String names = String.join(", ", columns);
            String insert = "INSERT INTO " + table + " (" + names + ") VALUES (" + "?, ".repeat(columns.size() - 1)
                    + "?)";
            Sql.each(source, "SELECT " + names + " FROM " + table,
                    row -> Sql.update(target, insert, values(row, columns.size())));
        }
        return tables.size();
    }

    private static Object[] values(ResultSet row, int columns) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            Object value = row.getObject(i);
            values.add(value == null ? Optional.empty() : value);
        }
        return values.toArray();
    }
}
