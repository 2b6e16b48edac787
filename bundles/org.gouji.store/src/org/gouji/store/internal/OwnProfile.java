package org.gouji.store.internal;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.gouji.core.InvalidProfileException;
import org.gouji.core.RuleProfile;
import org.gouji.model.LocalizedText;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.internal.journal.Journal;
import org.gouji.store.internal.journal.ProfileProjector;

/** The rule profile that counts in a workspace: its own, so that every host finds the same; else that of its host. */
public final class OwnProfile implements Supplier<RuleProfile> {

    /** Another officer may change it on a server; each check of thousands cannot ask for it. */
    private static final long FRESH = 1_000_000_000L;

    private final Store store;

    private final Supplier<RuleProfile> host;

    private final AtomicReference<Optional<Seen>> seen = new AtomicReference<>(Optional.empty());

    /** The profile of a workspace that a host opens with its own. */
    public OwnProfile(Store store, Supplier<RuleProfile> host) {
        this.store = store;
        this.host = host;
    }

    private record Seen(Optional<RuleProfile> profile, long at) {
    }

    /** The workspace's own profile. */
    public Optional<RuleProfile> own() throws WorkspaceException {
        Optional<Seen> known = seen.get().filter(last -> System.nanoTime() - last.at() < FRESH);
        if (known.isPresent()) {
            return known.get().profile();
        }
        Optional<RuleProfile> profile = store.database().read(OwnProfile::stored);
        seen.set(Optional.of(new Seen(profile, System.nanoTime())));
        return profile;
    }

    /** Looks again at the next check. */
    public void forget() {
        seen.set(Optional.empty());
    }

    /** What the newest entry says. */
    static Optional<RuleProfile> stored(Connection connection) throws SQLException, WorkspaceException {
        Optional<String> text = Journal.last(connection, ProfileProjector.PROFILE).flatMap(e -> e.fact("text"));
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(RuleProfile.parse(text.get()));
        } catch (InvalidProfileException e) {
            throw new WorkspaceException(Problem.DAMAGED, LocalizedText.of("工作区的规则设置已损坏。" + e.text().zh(),
                    "the workspace's rule profile is damaged; " + e.text().en()), e);
        }
    }

    @Override
    public RuleProfile get() {
        try {
            return own().orElseGet(host);
        } catch (WorkspaceException e) {
            throw new UncheckedIOException(e);
        }
    }
}
