package org.gouji.store.internal.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.postgresql.PGStatement;

/** Statements with their values. An empty {@link Optional} among the values becomes NULL. */
public final class Sql {

    /** A server sends so many rows at a time. */
    private static final int ROWS = 500;

    private static final int AT_ONCE = -1;

    private static final char UNKNOWN = '\uFFFD';

    private Sql() {
    }

    /** Makes a value of a row. */
    @FunctionalInterface
    public interface Row<T> {

        T of(ResultSet row) throws SQLException;
    }

    /** Takes a row. */
    @FunctionalInterface
    public interface Each {

        void row(ResultSet row) throws SQLException;
    }

    /** Reads all rows. */
    public static <T> List<T> list(Connection connection, String sql, Row<T> row, Object... values)
            throws SQLException {
        List<T> rows = new ArrayList<>();
        each(connection, sql, result -> rows.add(row.of(result)), values);
        return rows;
    }

    /** Reads the first row. */
    public static <T> Optional<T> first(Connection connection, String sql, Row<T> row, Object... values)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(row.of(rows)) : Optional.empty();
        }
    }

    /** Hands out row by row. */
    public static void each(Connection connection, String sql, Each each, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values)) {
            statement.setFetchSize(ROWS);
            if (statement.isWrapperFor(PGStatement.class)) {
                // Bytes as they are from the first row on, not as digits.
                statement.unwrap(PGStatement.class).setPrepareThreshold(AT_ONCE);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    each.row(rows);
                }
            }
        }
    }

    /** Changes rows and returns how many. */
    public static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    /** Runs an INSERT … RETURNING and returns the number it gave. */
    public static long insert(Connection connection, String sql, Object... values) throws SQLException {
        return first(connection, sql, row -> row.getLong(1), values)
                .orElseThrow(() -> new SQLException("no row came back from " + sql));
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        boolean done = false;
        try {
            for (int i = 0; i < values.length; i++) {
                bind(statement, i + 1, values[i] instanceof Optional<?> optional ? optional.orElse(null) : values[i]);
            }
            done = true;
            return statement;
        } finally {
            if (!done) {
                statement.close();
            }
        }
    }

    private static void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.NULL);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(index, bytes);
        } else if (value instanceof Integer || value instanceof Long) {
            statement.setLong(index, ((Number) value).longValue());
        } else if (value instanceof Double number) {
            statement.setDouble(index, number);
        } else {
            statement.setString(index, clean(value.toString()));
        }
    }

    /** What no database can keep as text, NUL and halves of characters, becomes the sign for an unknown character. */
    static String clean(String text) {
        boolean fine = text.chars().noneMatch(c -> c == 0 || Character.isSurrogate((char) c));
        if (fine) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(
                c == 0 || c <= Character.MAX_VALUE && Character.isSurrogate((char) c) ? UNKNOWN : c));
        return clean.toString();
    }

    /** A text column that may be NULL. */
    public static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /** A number column that may be NULL. */
    public static Optional<Long> number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }
}
