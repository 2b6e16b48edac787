package org.gouji.store.check;

import java.util.Optional;

import org.gouji.core.RuleProfile;
import org.gouji.store.WorkspaceException;
import org.gouji.store.internal.OwnProfile;
import org.gouji.store.internal.Store;
import org.gouji.store.internal.journal.Journal;
import org.gouji.store.internal.journal.ProfileProjector;
import org.gouji.store.internal.sql.Locks;
import org.gouji.store.journal.Draft;

/**
 * The workspace's own rule profile. Where it has one, every check in it goes by that, whoever opens the workspace and
 * with whatever profile; where it has none, the host's profile counts.
 *
 * @since 1.0
 */
public final class OfficeRules {

    private final Store store;

    private final OwnProfile own;

    /** Made by the workspace. */
    public OfficeRules(Store store, OwnProfile own) {
        this.store = store;
        this.own = own;
    }

    /**
     * The profile.
     *
     * @return the workspace's own profile, or empty when it has none
     * @throws WorkspaceException when the workspace cannot be read
     */
    public Optional<RuleProfile> profile() throws WorkspaceException {
        return own.own();
    }

    /**
     * Gives the workspace a profile of its own. What is checked already stays as it is until {@link Rechecks}.
     *
     * @param profile the profile
     * @throws WorkspaceException when the workspace cannot be written
     */
    public void set(RuleProfile profile) throws WorkspaceException {
        enter(Draft.about(Journal.WORKSPACE, ProfileProjector.PROFILE).with("text", profile.text()));
    }

    /**
     * Takes the workspace's own profile away; that of whoever opens it counts again.
     *
     * @throws WorkspaceException when the workspace cannot be written
     */
    public void clear() throws WorkspaceException {
        enter(Draft.about(Journal.WORKSPACE, ProfileProjector.PROFILE));
    }

    private void enter(Draft draft) throws WorkspaceException {
        store.database().write(connection -> {
            Locks.whole(connection);
            return store.journal().enter(connection, store.actor(), draft);
        });
        own.forget();
    }
}
