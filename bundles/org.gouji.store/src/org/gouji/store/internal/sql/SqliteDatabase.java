package org.gouji.store.internal.sql;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.jdt.annotation.Nullable;
import org.gouji.store.WorkspaceException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** One SQLite file: a connection that writes, and some that read beside it. */
public final class SqliteDatabase implements Database {

    /** Ends the name of a copy that is not complete yet. */
    public static final String DRAFT = ".new";

    private static final int BUSY_MILLIS = 10_000;

    private static final int CACHE_KIB = -32 * 1024;

    private final Path file;

    /** Whether nobody writes to the file, not even the side files with which readers tell of themselves. */
    private final boolean still;

    private final ReentrantLock writing = new ReentrantLock();

    private final Pool readers = new Pool(() -> connect(true));

    private @Nullable Connection writer;

    private SqliteDatabase(Path file, boolean still) {
        this.file = file;
        this.still = still;
    }

    /** Opens the file; a missing one is made unless it is only read. */
    public static SqliteDatabase open(Path file, boolean readOnly) throws WorkspaceException {
        NativeLibrary.prepare();
        if (readOnly) {
            return new SqliteDatabase(file, closedProperly(file) && !Files.isWritable(folder(file)));
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            // SQLite would open it, and fail later.
            throw Failures.readOnly(file);
        }
        SqliteDatabase database = new SqliteDatabase(file, false);
        try {
            database.writer = database.connect(false);
        } catch (SQLException e) {
            throw database.failure(e);
        }
        return database;
    }

    /** Opens the file for a short look that leaves no trace. */
    public static SqliteDatabase lookInto(Path file) {
        NativeLibrary.prepare();
        return new SqliteDatabase(file, closedProperly(file));
    }

    private static Path folder(Path file) {
        return file.toAbsolutePath().getParent();
    }

    /** Then everything is in the one file. */
    private static boolean closedProperly(Path file) {
        return !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    }

    /** An empty database that is gone when it is closed; what does not fit into its cache goes to a passing file. */
    public static Connection passing() throws SQLException {
        NativeLibrary.prepare();
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:");
        return source.getConnection();
    }

    private Connection connect(boolean reading) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(reading);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(CACHE_KIB);
        if (!reading) {
            config.setJournalMode(JournalMode.WAL);
            config.setSynchronous(SynchronousMode.FULL);
            config.enforceForeignKeys(true);
            config.setTransactionMode(TransactionMode.IMMEDIATE);
        }
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + (still ? file.toUri().toASCIIString() + "?immutable=1" : file.toAbsolutePath()));
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public Dialect dialect() {
        return Dialect.SQLITE;
    }

    @Override
    public <T> T read(Work<T> work) throws WorkspaceException {
        Connection connection = null;
        try {
            connection = readers.borrow();
            T result = work.run(connection);
            connection.rollback();
            readers.giveBack(connection);
            connection = null;
            return result;
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            discard(connection);
        }
    }

    /** A connection on which something failed is not used again. */
    private void discard(@Nullable Connection connection) throws WorkspaceException {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw failure(e);
            }
        }
    }

    @Override
    public <T> T write(Work<T> work) throws WorkspaceException {
        writing.lock();
        try {
            Connection connection = writer;
            if (connection == null) {
                throw Failures.readOnly(file);
            }
            return transaction(connection, work);
        } finally {
            writing.unlock();
        }
    }

    private <T> T transaction(Connection connection, Work<T> work) throws WorkspaceException {
        boolean done = false;
        try {
            T result = work.run(connection);
            connection.commit();
            done = true;
            return result;
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            if (!done) {
                rollback(connection);
            }
        }
    }

    /** After a failed write SQLite may have rolled back by itself; what matters is that nothing stays open. */
    private void rollback(Connection connection) throws WorkspaceException {
        try {
            connection.rollback();
        } catch (SQLException e) {
            try {
                connection.close();
                writer = connect(false);
            } catch (SQLException again) {
                again.addSuppressed(e);
                throw failure(again);
            }
        }
    }

    /** Writes a consistent copy, durable on return; the file must not exist. Others may read and write meanwhile. */
    public void copyTo(Path copy) throws WorkspaceException {
        copyTo(copy, size());
    }

    /** The same for a caller who needs so many bytes in all, which is told when there is no room. */
    public void copyTo(Path copy, long needed) throws WorkspaceException {
        Path draft = copy.resolveSibling(copy.getFileName() + DRAFT);
        boolean done = false;
        try {
            Files.deleteIfExists(draft);
            vacuum(draft, copy, needed);
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(draft, copy, StandardCopyOption.ATOMIC_MOVE);
            done = true;
        } catch (IOException e) {
            throw Failures.of(e, copy, needed);
        } finally {
            if (!done) {
                discard(draft);
            }
        }
    }

    /** A failed copy must not take the room that is wanting. */
    private static void discard(Path draft) throws WorkspaceException {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw Failures.of(e, draft, 0);
        }
    }

    /** Bytes of the file; 0 when nobody can tell. */
    public long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            // Only told to the user, who is told of the failure itself anyway.
            return 0;
        }
    }

    private void vacuum(Path draft, Path copy, long needed) throws WorkspaceException {
        try (Connection connection = connect(true); Statement run = alone(connection)) {
            run.execute("VACUUM INTO '" + draft.toAbsolutePath().toString().replace("'", "''") + "'");
        } catch (SQLException e) {
            throw Failures.of(e, copy, needed);
        }
    }

    private static Statement alone(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        return connection.createStatement();
    }

    private WorkspaceException failure(SQLException e) {
        return Failures.of(e, file);
    }

    @Override
    public void close() throws WorkspaceException {
        writing.lock();
        try {
            readers.close();
            Connection connection = writer;
            writer = null;
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            writing.unlock();
        }
    }
}
