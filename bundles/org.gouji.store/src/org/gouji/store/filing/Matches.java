package org.gouji.store.filing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.core.RunOptions;
import org.gouji.model.LocalizedText;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.internal.FilingLock;
import org.gouji.store.internal.Matching;
import org.gouji.store.internal.Store;
import org.gouji.store.internal.Unmatching;
import org.gouji.store.internal.sql.Locks;
import org.gouji.store.register.Candidate;
import org.gouji.store.register.Register;

/**
 * Filings that no name told whose they are, and the officer's decision about them. None is ever dropped.
 *
 * @since 1.0
 */
public final class Matches {

    private final Store store;

    private final RunOptions options;

    /** Made by the workspace. */
    public Matches(Store store, RunOptions options) {
        this.store = store;
        this.options = options;
    }

    /**
     * A filing that belongs to no body yet.
     *
     * @param filing the filing
     * @param candidates bodies that its printed name may mean, the likeliest first; empty when it has no name
     * @since 1.0
     */
    public record Unmatched(Filing filing, List<Candidate> candidates) {

        public Unmatched {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * All filings that belong to no body, files without any report among them.
     *
     * @return sorted as {@link Filings#all()}
     * @throws WorkspaceException when the workspace cannot be read
     */
    public List<Unmatched> unmatched() throws WorkspaceException {
        Register register = new Register(store);
        List<Unmatched> unmatched = new ArrayList<>();
        for (Filing filing : new Filings(store).all()) {
            if (filing.body().isEmpty()) {
                unmatched.add(new Unmatched(filing, filing.name().isEmpty()
                        ? List.of()
                        : register.candidates(filing.name().get())));
            }
        }
        return unmatched;
    }

    /**
     * Decides whose a filing is. Where that body has a filing of the year already, this one becomes its next version,
     * with its corrections and its history.
     *
     * @param filing the filing
     * @param body the body's number
     * @param year the report year; needed where the filing names none, and never another one than it names
     * @return the number of the filing it is now in
     * @throws WorkspaceException {@link Problem#UNKNOWN} when there is no such filing or body in that year,
     *             {@link Problem#REFUSED} when the filing is that body's already or its year is not known
     */
    public long match(long filing, long body, Optional<Integer> year) throws WorkspaceException {
        return store.database().write(connection -> {
            Locks.whole(connection);
            FilingLock.take(connection, filing);
            Filing found = new Filings(store).get(connection, filing, Optional.empty());
            int of = year(found, year);
            if (found.body().equals(Optional.of(body))) {
                throw refused("报告 " + filing + " 已经是该机构的报告。", "filing " + filing + " is that body's already");
            }
            existed(connection, body, of);
            return Matching.match(store, connection, new Matching.Decision(filing, body, of, "officer"), options);
        });
    }

    /**
     * Takes back the newest match of a filing that an officer decided. Where the filing it was about became a version of
     * this one, it stands alone again, with what it brought along and what was done since while it was the latest
     * version.
     *
     * @param filing the filing that the match led to
     * @return the number of the filing that the match was about
     * @throws WorkspaceException {@link Problem#UNKNOWN} when there is no such filing, {@link Problem#REFUSED} when no
     *             officer matched it, or it is accepted
     */
    public long undo(long filing) throws WorkspaceException {
        return store.database().write(connection -> {
            Locks.whole(connection);
            FilingLock.forChange(connection, filing);
            return Unmatching.undo(store, connection, filing, options);
        });
    }

    private static int year(Filing filing, Optional<Integer> given) throws WorkspaceException {
        if (filing.year().isEmpty() && given.isEmpty()) {
            throw refused("报告 " + filing.id() + " 没有年度，请用 --year 指定。",
                    "filing " + filing.id() + " names no year; give it with --year");
        }
        if (filing.year().isPresent() && given.isPresent() && !filing.year().equals(given)) {
            throw refused("报告 " + filing.id() + " 是 " + filing.year().get() + " 年度的报告。",
                    "filing " + filing.id() + " is of " + filing.year().get());
        }
        return filing.year().or(() -> given).orElseThrow();
    }

    private static void existed(Connection connection, long body, int year) throws SQLException, WorkspaceException {
        if (!Matching.existed(connection, body, year)) {
            throw new WorkspaceException(Problem.UNKNOWN, LocalizedText.of(
                    "名录中 " + year + " 年没有编号为 " + body + " 的机构。",
                    "the register has no body number " + body + " in " + year));
        }
    }

    private static WorkspaceException refused(String zh, String en) {
        return new WorkspaceException(Problem.REFUSED, LocalizedText.of(zh, en));
    }
}
