package org.gouji.store.internal.verify;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows of a table in the order of its key, one at a time. */
final class Rows implements AutoCloseable {

    private static final int AT_ONCE = 500;

    private final Table table;

    private final PreparedStatement statement;

    private final ResultSet rows;

    private boolean there;

    private Rows(Table table, PreparedStatement statement) throws SQLException {
        this.table = table;
        this.statement = statement;
        this.rows = statement.executeQuery();
        this.there = rows.next();
    }

    /**
     * A table.
     *
     * @param name its name
     * @param columns its columns
     * @param key those of its primary key, in order
     */
    record Table(String name, List<String> columns, List<String> key) {

        String select() {
            return "SELECT " + String.join(", ", columns) + " FROM " + name + " ORDER BY " + String.join(", ", key);
        }
    }

    static Rows of(Connection connection, Table table) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(table.select());
        boolean done = false;
        try {
            statement.setFetchSize(AT_ONCE);
            Rows rows = new Rows(table, statement);
            done = true;
            return rows;
        } finally {
            if (!done) {
                statement.close();
            }
        }
    }

    /** Whether there is a row now. */
    boolean there() {
        return there;
    }

    void next() throws SQLException {
        there = rows.next();
    }

    /** The key of the row, as it is shown. */
    String key() throws SQLException {
        List<String> key = new ArrayList<>();
        for (String column : table.key()) {
            key.add(String.valueOf(rows.getString(column)));
        }
        return String.join("/", key);
    }

    /** Whether this row comes before, with or after the other one; one that is not there comes after all. */
    int compare(Rows other) throws SQLException {
        if (!there || !other.there) {
            return Boolean.compare(other.there, there);
        }
        for (String column : table.key()) {
            int order = compare(rows.getObject(column), other.rows.getObject(column));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int compare(Object one, Object two) {
        if (one instanceof Number first && two instanceof Number second) {
            return Long.compare(first.longValue(), second.longValue());
        }
        return Arrays.compareUnsigned(String.valueOf(one).getBytes(StandardCharsets.UTF_8),
                String.valueOf(two).getBytes(StandardCharsets.UTF_8));
    }

    /** All cells of the row. */
    String text() throws SQLException {
        List<String> cells = new ArrayList<>();
        for (String column : table.columns()) {
            cells.add(column + "=" + rows.getString(column));
        }
        return String.join(", ", cells);
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
