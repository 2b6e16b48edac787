package org.gouji.store.internal.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

import org.gouji.store.journal.Entry;

/**
 * Draws the state from the journal: applies entries of some kinds to the tables. The same code runs when an entry is
 * made and when the journal is replayed, so it may read nothing but those tables and the entry.
 */
public interface Projector {

    /** The kinds of entries it applies. */
    Set<String> kinds();

    /** The tables it alone writes, each with the columns of its primary key. */
    Set<String> tables();

    /** Applies an entry. */
    void apply(Connection connection, Entry entry) throws SQLException;
}
