package org.gouji.store.internal.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

/** A few open connections, each used by one thread at a time. */
final class Pool {

    private static final int IDLE = 4;

    private final Opener opener;

    private final Deque<Connection> idle = new ArrayDeque<>();

    private boolean closed;

    /** Opens one more connection. */
    @FunctionalInterface
    interface Opener {

        Connection open() throws SQLException;
    }

    Pool(Opener opener) {
        this.opener = opener;
    }

    Connection borrow() throws SQLException {
        synchronized (idle) {
            if (closed) {
                throw new SQLException("the workspace is closed");
            }
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        return opener.open();
    }

    /** Takes back a connection on which all went well; one on which something failed is closed by its user. */
    void giveBack(Connection connection) throws SQLException {
        synchronized (idle) {
            if (!closed && idle.size() < IDLE) {
                idle.push(connection);
                return;
            }
        }
        connection.close();
    }

    /** Closes the connections that nobody uses now: the server may have gone and come back. */
    void drop() throws SQLException {
        synchronized (idle) {
            while (!idle.isEmpty()) {
                idle.pop().close();
            }
        }
    }

    void close() throws SQLException {
        synchronized (idle) {
            closed = true;
            drop();
        }
    }
}
