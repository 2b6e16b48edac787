package org.gouji.store.internal.sql;

import java.io.Closeable;
import java.sql.Connection;
import java.sql.SQLException;

import org.gouji.store.WorkspaceException;

/** The database of a workspace. Safe for several threads. */
public interface Database extends Closeable {

    /** Work within one transaction. */
    @FunctionalInterface
    interface Work<T> {

        T run(Connection connection) throws SQLException, WorkspaceException;
    }

    /** How it spells its statements. */
    Dialect dialect();

    /** Runs work that only reads; it sees one consistent state. */
    <T> T read(Work<T> work) throws WorkspaceException;

    /**
     * Runs work that changes something: all of it, acknowledged and durable on return, or nothing. On a server it may be
     * run again from its start, when it and somebody else's work waited for each other.
     */
    <T> T write(Work<T> work) throws WorkspaceException;

    @Override
    void close() throws WorkspaceException;
}
