package org.gouji.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.gouji.core.RunOptions;
import org.gouji.model.LocalizedText;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.internal.journal.CorrectionProjector;
import org.gouji.store.internal.journal.FilingProjector;
import org.gouji.store.internal.journal.Journal;
import org.gouji.store.internal.journal.WaiverProjector;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.journal.Draft;
import org.gouji.store.journal.Entry;

/**
 * Takes an officer's match back. What a filing brought along when it became a version of another one, it takes with it
 * again, and so what was done since while its version was the latest one.
 */
public final class Unmatching {

    private static final String INTO = "into";

    private final Store store;

    private final Connection connection;

    private final List<Entry> history;

    private Unmatching(Store store, Connection connection, long filing) throws SQLException {
        this.store = store;
        this.connection = connection;
        this.history = Journal.of(connection, filing);
    }

    /** Takes back the newest match of a filing and returns the number of the filing that is without a body again. */
    public static long undo(Store store, Connection connection, long filing, RunOptions options)
            throws SQLException, WorkspaceException {
        Unmatching unmatching = new Unmatching(store, connection, filing);
        Entry match = unmatching.newest(filing);
        long alone = match.filing().orElseThrow();
        unmatching.refuseTaken(alone, match);
        if (match.fact(INTO).isEmpty()) {
            store.journal().enter(connection, store.actor(), unmatching.draft(match));
        } else {
            unmatching.part(filing, alone, match);
            unmatching.refresh(alone, options);
        }
        unmatching.refresh(filing, options);
        return alone;
    }

    private Entry newest(long filing) throws WorkspaceException {
        Set<String> undone = new HashSet<>();
        history.stream().filter(entry -> entry.kind().equals(FilingProjector.UNMATCH))
                .forEach(entry -> undone.add(entry.need("match")));
        return history.stream().filter(entry -> entry.kind().equals(FilingProjector.MATCH))
                .filter(entry -> !undone.contains(String.valueOf(entry.number())))
                .filter(entry -> into(entry).orElseGet(() -> entry.filing().orElseThrow()) == filing)
                .reduce((older, newer) -> newer).filter(entry -> entry.fact("by").equals(Optional.of("officer")))
                .orElseThrow(() -> refused("报告 " + filing + " 没有可以撤销的对应：其单位由名称确定。",
                        "filing " + filing + " has no match to take back: its name says whose it is"));
    }

    private static Optional<Long> into(Entry match) {
        return match.fact(INTO).map(Long::valueOf);
    }

    /** It may have been another body's before. */
    private void refuseTaken(long alone, Entry match) throws SQLException, WorkspaceException {
        Was was = was(alone, match.number());
        if (was.body().isPresent() && Sql.first(connection, "SELECT 1 FROM filing WHERE body = ? AND year = ?",
                row -> true, Long.valueOf(was.body().get()), was.year().map(Long::valueOf)).isPresent()) {
            throw refused("该报告此前所属的机构已另有当年的报告。",
                    "the body it belonged to before has another report of that year by now");
        }
    }

    private static WorkspaceException refused(String zh, String en) {
        return new WorkspaceException(Problem.REFUSED, LocalizedText.of(zh, en));
    }

    /** What a filing was before an entry. */
    private record Was(Optional<String> body, Optional<String> name, Optional<String> year, String state,
            Optional<String> deadline) {

        Draft on(Draft draft) {
            return draft.with("body", body).with("name", name).with("year", year).with("state", state)
                    .with("deadline", deadline);
        }

        Was in(String otherState, Optional<String> otherDeadline) {
            return new Was(body, name, year, otherState, otherDeadline);
        }
    }

    private Was was(long filing, long before) {
        Was was = new Was(Optional.empty(), Optional.empty(), Optional.empty(), "received", Optional.empty());
        for (Entry entry : history) {
            boolean its = entry.number() == filing || entry.filing().equals(Optional.of(filing));
            boolean joined = entry.kind().equals(FilingProjector.MATCH) && into(entry).equals(Optional.of(filing));
            if (entry.number() < before && (its || joined)) {
                was = after(was, entry, joined);
            }
        }
        return was;
    }

    private static Was after(Was was, Entry entry, boolean joined) {
        boolean first = entry.kind().equals(FilingProjector.RECEIVE) && entry.filing().isEmpty()
                || entry.kind().equals(FilingProjector.REREAD);
        boolean matched = entry.kind().equals(FilingProjector.MATCH) && !joined
                || entry.kind().equals(FilingProjector.UNMATCH);
        Was next = first || matched
                ? new Was(entry.fact("body"), first ? entry.fact("name") : was.name(), entry.fact("year"), was.state(),
                        was.deadline())
                : was;
        boolean moves = Set.of(FilingProjector.RECEIVE, FilingProjector.STATE, FilingProjector.PART)
                .contains(entry.kind()) || joined
                || entry.kind().equals(FilingProjector.REREAD) && entry.fact("state").isPresent()
                || entry.kind().equals(FilingProjector.UNMATCH) && entry.fact("from").isPresent();
        return moves ? next.in(entry.need("state"), entry.fact("deadline")) : next;
    }

    private Draft draft(Entry match) {
        long alone = match.filing().orElseThrow();
        Was was = was(alone, match.number());
        return Draft.about(alone, FilingProjector.UNMATCH).with("match", match.number()).with("body", was.body())
                .with("year", was.year());
    }

    private void part(long filing, long alone, Entry match) throws SQLException, WorkspaceException {
        boolean later = history.stream().anyMatch(entry -> entry.number() > match.number() && brings(entry)
                && entry.filing().equals(Optional.of(filing)));
        Was joint = Sql.first(connection, "SELECT state, deadline FROM filing WHERE id = ?",
                row -> was(alone, match.number()).in(row.getString(1), Sql.text(row, "deadline")), filing)
                .orElseThrow(() -> Unknown.filing(filing));
        Was out = later ? was(alone, match.number()) : joint;
        Was rest = was(filing, match.number());
        String state = later ? joint.state() : rest.state();
        Optional<String> deadline = later ? joint.deadline() : rest.deadline();
        Set<Long> versions = received(alone, match.number());
        Draft draft = out.on(Draft.about(alone, FilingProjector.UNMATCH)).with("match", match.number())
                .with("from", filing).with("versions", ids(filing, "received", "version", versions::contains))
                .with("rest", ids(filing, "received", "version", id -> !versions.contains(id)))
                .with("corrections",
                        ids(filing, "correction", "id", done(alone, match, CorrectionProjector.CORRECT, "corrections")))
                .with("waivers", ids(filing, "waiver", "id", done(alone, match, WaiverProjector.WAIVE, "waivers")))
                .with("rest.state", state).with("rest.deadline", deadline);
        store.journal().enter(connection, store.actor(), draft);
        store.journal().enter(connection, store.actor(), Draft.about(filing, FilingProjector.PART)
                .with("filing", alone).with("state", state).with("deadline", deadline));
    }

    private String ids(long filing, String table, String order, Predicate<Long> which) throws SQLException {
        List<String> ids = new ArrayList<>();
        Sql.each(connection, "SELECT id FROM " + table + " WHERE filing = ? ORDER BY " + order, row -> {
            if (which.test(row.getLong(1))) {
                ids.add(String.valueOf(row.getLong(1)));
            }
        }, filing);
        return String.join(" ", ids);
    }

    /** The versions that a filing had when it was matched, those of filings that had become versions of it among them. */
    private Set<Long> received(long filing, long before) {
        Set<Long> received = new HashSet<>();
        for (Entry entry : history) {
            if (entry.number() < before && entry.kind().equals(FilingProjector.RECEIVE)
                    && (entry.number() == filing || entry.filing().equals(Optional.of(filing)))) {
                received.add(entry.number());
            } else if (entry.number() < before && brings(entry) && entry.filing().equals(Optional.of(filing))) {
                received.add(entry.needNumber("reading"));
            } else if (joined(entry, filing, before)) {
                received.addAll(received(entry.filing().orElseThrow(), entry.number()));
            }
        }
        return received;
    }

    /** Whether a filing gets another version by it. */
    private static boolean brings(Entry entry) {
        return entry.kind().equals(FilingProjector.RECEIVE)
                || entry.kind().equals(FilingProjector.REREAD) && entry.fact("from").isPresent();
    }

    /** Whether a filing was a version of that one at that time because of a match. */
    private boolean joined(Entry entry, long filing, long before) {
        return entry.number() < before && entry.kind().equals(FilingProjector.MATCH)
                && into(entry).equals(Optional.of(filing))
                && history.stream().noneMatch(undo -> undo.number() < before
                        && undo.kind().equals(FilingProjector.UNMATCH) && undo.needNumber("match") == entry.number());
    }

    /** What was done to a filing itself, or since, before another version came. */
    private Predicate<Long> done(long alone, Entry match, String kind, String taken) {
        Set<Long> done = new HashSet<>();
        Set<Long> its = filings(alone, match.number());
        boolean latest = false;
        for (Entry entry : history) {
            latest = entry.number() == match.number() || latest && !brings(entry);
            boolean before = entry.number() < match.number() && entry.filing().filter(its::contains).isPresent();
            if (entry.kind().equals(kind) && (before || latest)) {
                done.add(entry.number());
            } else if (entry.kind().equals(FilingProjector.UNMATCH) && before) {
                // What it took with it when an earlier match was taken back.
                entry.fact(taken).ifPresent(ids -> done.addAll(FilingProjector.ids(ids)));
            }
        }
        return done::contains;
    }

    private Set<Long> filings(long filing, long before) {
        Set<Long> filings = new HashSet<>(Set.of(filing));
        history.stream().filter(entry -> joined(entry, filing, before))
                .forEach(entry -> filings.addAll(filings(entry.filing().orElseThrow(), entry.number())));
        return filings;
    }

    private void refresh(long filing, RunOptions options) throws SQLException, WorkspaceException {
        Current.save(connection, filing,
                Current.work(store, connection, filing, LastYears.within(store, connection, options, filing)));
        Recheck.run(store, connection, filing, options);
        Recheck.dependents(store, connection, filing, options);
    }
}
