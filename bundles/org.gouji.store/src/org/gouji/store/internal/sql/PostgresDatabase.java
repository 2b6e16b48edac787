package org.gouji.store.internal.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.eclipse.jdt.annotation.Nullable;
import org.gouji.model.LocalizedText;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL database, shared with other officers. */
public final class PostgresDatabase implements Database {

    private static final String NO_ROOM = "53100";

    private final PGSimpleDataSource source = new PGSimpleDataSource();

    private final boolean readOnly;

    private final Pool pool = new Pool(this::connect);

    private PostgresDatabase(String url, boolean readOnly) {
        this.readOnly = readOnly;
        source.setUrl(url);
    }

    /** Connects to a server. */
    public static PostgresDatabase open(String url, boolean readOnly) throws WorkspaceException {
        PostgresDatabase database = new PostgresDatabase(url, readOnly);
        database.read(connection -> 0);
        return database;
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRES;
    }

    @Override
    public <T> T read(Work<T> work) throws WorkspaceException {
        return run(true, work);
    }

    @Override
    public <T> T write(Work<T> work) throws WorkspaceException {
        if (readOnly) {
            throw Failures.readOnly(Path.of(WhereIs.server(source)));
        }
        return run(false, work);
    }

    private <T> T run(boolean reading, Work<T> work) throws WorkspaceException {
        Connection connection = null;
        try {
            connection = pool.borrow();
            connection.setTransactionIsolation(
                    reading ? Connection.TRANSACTION_REPEATABLE_READ : Connection.TRANSACTION_READ_COMMITTED);
            T result = work.run(connection);
            connection.commit();
            pool.giveBack(connection);
            connection = null;
            return result;
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            discard(connection);
        }
    }

    private Connection connect() throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    /** Closing rolls back what was not committed. */
    private void discard(@Nullable Connection connection) throws WorkspaceException {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw failure(e);
            }
        }
    }

    private WorkspaceException failure(SQLException e) {
        String where = WhereIs.server(source);
        if (NO_ROOM.equals(e.getSQLState())) {
            return new WorkspaceException(Problem.FULL, LocalizedText.of(
                    "数据库服务器磁盘空间不足，未写入：" + where,
                    "the database server has no space left, nothing was written: " + where),
                    e);
        }
        boolean away = e.getSQLState() != null && e.getSQLState().startsWith("08");
        return new WorkspaceException(Problem.FAILED, LocalizedText.of(
                (away ? "连接不上数据库服务器 " : "数据库服务器报告错误 ") + where + "（" + e.getMessage() + "）",
                (away ? "cannot reach the database server " : "the database server reports an error ") + where + " ("
                        + e.getMessage() + ")"),
                e);
    }

    @Override
    public void close() throws WorkspaceException {
        try {
            pool.close();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Names a server without the password that its address may hold. */
    private static final class WhereIs {

        static String server(PGSimpleDataSource source) {
            String[] servers = source.getServerNames();
            return String.join(",", servers == null ? new String[0] : servers) + "/" + source.getDatabaseName();
        }
    }
}
