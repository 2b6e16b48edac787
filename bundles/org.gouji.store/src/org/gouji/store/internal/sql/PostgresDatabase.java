package org.gouji.store.internal.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.eclipse.jdt.annotation.Nullable;
import org.gouji.model.LocalizedText;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL database, shared with other officers. */
public final class PostgresDatabase implements Database {

    /** Work that was in the way of somebody else's is tried so often. */
    private static final int TRIES = 5;

    private static final String LOCK_TIMEOUT = "SET lock_timeout = '30s'";

    /** Reading sees one state. For the whole session, because to say so for each transaction costs a round trip. */
    private static final String ONE_STATE = "; SET default_transaction_isolation = 'repeatable read'";

    /** Whoever changes something locks what it reads first, and must then see what others wrote until then. */
    private static final String LATEST_STATE = "; SET default_transaction_isolation = 'read committed'";

    private final PGSimpleDataSource source = new PGSimpleDataSource();

    private final boolean readOnly;

    private final Pool readers = new Pool(() -> connect(true));

    private final Pool writers = new Pool(() -> connect(false));

    private final PostgresFailures failures = new PostgresFailures(source);

    private PostgresDatabase(boolean readOnly) {
        this.readOnly = readOnly;
    }

    /** Connects to a server. */
    public static PostgresDatabase open(String url, boolean readOnly) throws WorkspaceException {
        PostgresDatabase database = new PostgresDatabase(readOnly);
        try {
            database.source.setUrl(url);
        } catch (IllegalArgumentException e) {
            // Not kept as the cause: its message holds the whole address, password and all.
            throw new WorkspaceException(Problem.REFUSED, LocalizedText.of(
                    "数据库地址的写法不对：" + PostgresFailures.masked(url) + "。应为 jdbc:postgresql://服务器:端口/数据库?user=用户名",
                    "the database's address is not well-formed: " + PostgresFailures.masked(url)
                            + "; write jdbc:postgresql://server:port/database?user=name"));
        }
        database.source.setApplicationName("gouji");
        database.source.setTcpKeepAlive(true);
        String encoding = database.read(PostgresDatabase::encoding);
        if (!"UTF8".equals(encoding)) {
            database.close();
            throw database.failures.encoding(encoding);
        }
        return database;
    }

    /** What the server said when it was reached. */
    private static String encoding(Connection connection) throws SQLException {
        String told = connection.unwrap(PGConnection.class).getParameterStatus("server_encoding");
        return told == null ? "" : told;
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
            throw Failures.readOnly(Path.of(failures.where()));
        }
        return run(false, work);
    }

    private <T> T run(boolean reading, Work<T> work) throws WorkspaceException {
        int lost = 0;
        for (int attempt = 1;; attempt++) {
            Attempt<T> once = new Attempt<>(reading, work);
            try {
                return once.run();
            } catch (SQLException e) {
                boolean gone = PostgresFailures.isLost(e);
                // The server may have been restarted since; but whether a lost commit counts nobody can tell.
                boolean again = gone ? !once.committing && lost == 0 : PostgresFailures.isInTheWay(e);
                if (!again || attempt == TRIES) {
                    throw failures.of(e);
                }
                lost += gone ? 1 : 0;
                forget(e);
            }
        }
    }

    private void forget(SQLException why) throws WorkspaceException {
        try {
            readers.drop();
            writers.drop();
        } catch (SQLException e) {
            e.addSuppressed(why);
            throw failures.of(e);
        }
    }

    /** Work that is run once. */
    private final class Attempt<T> {

        private final boolean reading;

        private final Work<T> work;

        private boolean committing;

        Attempt(boolean reading, Work<T> work) {
            this.reading = reading;
            this.work = work;
        }

        T run() throws SQLException, WorkspaceException {
            Pool pool = reading ? readers : writers;
            Connection connection = null;
            try {
                connection = pool.borrow();
                T result = work.run(connection);
                committing = true;
                connection.commit();
                pool.giveBack(connection);
                connection = null;
                return result;
            } finally {
                discard(connection);
            }
        }
    }

    private Connection connect(boolean reading) throws SQLException {
        Connection connection = source.getConnection();
        boolean done = false;
        try {
            try (Statement statement = connection.createStatement()) {
                statement.execute(LOCK_TIMEOUT + (reading ? ONE_STATE : LATEST_STATE));
            }
            connection.setReadOnly(reading);
            connection.setAutoCommit(false);
            done = true;
            return connection;
        } finally {
            if (!done) {
                connection.close();
            }
        }
    }

    /** Closing rolls back what was not committed. */
    private void discard(@Nullable Connection connection) throws WorkspaceException {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw failures.of(e);
            }
        }
    }

    @Override
    public void close() throws WorkspaceException {
        try {
            readers.close();
            writers.close();
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }
}
