package org.gouji.store.internal.journal;

import java.sql.Connection;
import java.util.Set;

import org.gouji.store.journal.Entry;

/** The workspace's own rule profile: its newest entry is what counts, so no table has to say it once more. */
public final class ProfileProjector implements Projector {

    /** The profile was set, or cleared when the entry has no text. */
    public static final String PROFILE = "profile";

    @Override
    public Set<String> kinds() {
        return Set.of(PROFILE);
    }

    @Override
    public Set<String> tables() {
        return Set.of();
    }

    @Override
    public void apply(Connection connection, Entry entry) {
        // Read from the journal itself.
    }
}
