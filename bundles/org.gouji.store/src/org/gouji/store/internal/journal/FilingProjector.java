package org.gouji.store.internal.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gouji.store.internal.sql.Sql;
import org.gouji.store.journal.Entry;

/** Received files, filings, their versions and states. */
public final class FilingProjector implements Projector {

    /** A report, or a file without one, was received. */
    public static final String RECEIVE = "receive";

    /** The same bytes came once more under another name. */
    public static final String ARRIVE = "arrive";

    /** What could not be read when it was received was read after all. */
    public static final String REREAD = "reread";

    /** A filing's state changed. */
    public static final String STATE = "state";

    /** Findings changed because last year's report came or changed; the filing's state stays. */
    public static final String RECHECK = "recheck";

    /** It was decided whose a filing is. */
    public static final String MATCH = "match";

    /** A match was taken back. */
    public static final String UNMATCH = "unmatch";

    /** What had become a version of a filing is none any more; the entry of the match that was taken back does it. */
    public static final String PART = "part";

    @Override
    public Set<String> kinds() {
        return Set.of(RECEIVE, ARRIVE, REREAD, STATE, RECHECK, MATCH, UNMATCH, PART);
    }

    @Override
    public Set<String> tables() {
        return Set.of("received", "arrival", "filing");
    }

    @Override
    public void apply(Connection connection, Entry entry) throws SQLException {
        switch (entry.kind()) {
            case RECEIVE -> receive(connection, entry);
            case ARRIVE ->
                Sql.update(connection, "INSERT INTO arrival (id, sha256, path, received) VALUES (?, ?, ?, ?)",
                        entry.number(), entry.need("sha256"), entry.need("path"), entry.need("received"));
            case REREAD -> reread(connection, entry, entry.filing().orElseThrow());
            case RECHECK, PART -> {
                // For the history only: findings are no part of what follows from the journal.
            }
            case MATCH -> match(connection, entry, entry.filing().orElseThrow());
            case UNMATCH -> unmatch(connection, entry, entry.filing().orElseThrow());
            default -> state(connection, entry, entry.filing().orElseThrow(), entry.need("state"));
        }
    }

    private static void receive(Connection connection, Entry entry) throws SQLException {
        long filing = entry.filing().orElse(entry.number());
        if (entry.filing().isEmpty()) {
            Sql.update(connection, "INSERT INTO filing (id, body, name, year, state, state_at, state_by, deadline,"
                    + " latest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)", filing, entry.fact("body").map(Long::valueOf),
                    entry.fact("name"), entry.fact("year").map(Long::valueOf), entry.need("state"), entry.at(),
                    entry.author(), entry.fact("deadline"));
        } else {
            Sql.update(connection, "UPDATE filing SET latest = latest + 1, state = ?, state_at = ?, state_by = ?,"
                    + " deadline = ? WHERE id = ?", entry.need("state"), entry.at(), entry.author(),
                    entry.fact("deadline"), filing);
        }
        Sql.update(connection,
                "INSERT INTO received (id, sha256, path, container, position, received, filing, version)"
                        + " SELECT ?, ?, ?, ?, ?, ?, id, latest FROM filing WHERE id = ?",
                entry.number(), entry.need("sha256"), entry.need("path"), entry.need("container"),
                entry.needNumber("position"), entry.need("received"), filing);
    }

    /** It was the only version of the filing it comes from, if any: one that nobody could match. */
    private static void reread(Connection connection, Entry entry, long filing) throws SQLException {
        long received = entry.needNumber("reading");
        Sql.update(connection, "UPDATE received SET container = ?, position = ? WHERE id = ?",
                entry.need("container"), entry.needNumber("position"), received);
        if (entry.fact("from").isPresent()) {
            Sql.update(connection, "UPDATE filing SET latest = latest + 1 WHERE id = ?", filing);
            Sql.update(connection, "UPDATE received SET filing = ?, version = (SELECT latest FROM filing WHERE id = ?)"
                    + " WHERE id = ?", filing, filing, received);
            Sql.update(connection, "DELETE FROM filing WHERE id = ?", entry.needNumber("from"));
        }
        Sql.update(connection, "UPDATE filing SET body = ?, name = ?, year = ? WHERE id = ?",
                entry.fact("body").map(Long::valueOf), entry.fact("name"), entry.fact("year").map(Long::valueOf),
                filing);
        if (entry.fact("state").isPresent()) {
            state(connection, entry, filing, entry.need("state"));
        }
    }

    private static void match(Connection connection, Entry entry, long filing) throws SQLException {
        if (entry.fact("into").isEmpty()) {
            Sql.update(connection, "UPDATE filing SET body = ?, year = ? WHERE id = ?", entry.needNumber("body"),
                    entry.needNumber("year"), filing);
            return;
        }
        long into = entry.needNumber("into");
        Sql.update(connection, "UPDATE received SET filing = ?, version = version"
                + " + (SELECT latest FROM filing WHERE id = ?) WHERE filing = ?", into, into, filing);
        Sql.update(connection, "UPDATE filing SET latest = latest + (SELECT latest FROM filing WHERE id = ?)"
                + " WHERE id = ?", filing, into);
        // What was done to the filing goes with it.
        Sql.update(connection, "UPDATE correction SET filing = ? WHERE filing = ?", into, filing);
        Sql.update(connection, "UPDATE waiver SET filing = ? WHERE filing = ?", into, filing);
        Sql.update(connection, "DELETE FROM filing WHERE id = ?", filing);
        state(connection, entry, into, entry.need("state"));
    }

    private static void unmatch(Connection connection, Entry entry, long filing) throws SQLException {
        Optional<Long> body = entry.fact("body").map(Long::valueOf);
        Optional<Long> year = entry.fact("year").map(Long::valueOf);
        if (entry.fact("from").isEmpty()) {
            Sql.update(connection, "UPDATE filing SET body = ?, year = ? WHERE id = ?", body, year, filing);
            return;
        }
        long from = entry.needNumber("from");
        List<Long> versions = ids(entry, "versions");
        List<Long> rest = ids(entry, "rest");
        Sql.update(connection, "INSERT INTO filing (id, body, name, year, state, state_at, state_by, deadline, latest)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", filing, body, entry.fact("name"), year, entry.need("state"),
                entry.at(), entry.author(), entry.fact("deadline"), versions.size());
        number(connection, filing, versions);
        number(connection, from, rest);
        for (long correction : ids(entry, "corrections")) {
            Sql.update(connection, "UPDATE correction SET filing = ? WHERE id = ?", filing, correction);
        }
        for (long waiver : ids(entry, "waivers")) {
            Sql.update(connection, "UPDATE waiver SET filing = ? WHERE id = ?", filing, waiver);
        }
        Sql.update(connection, "UPDATE filing SET latest = ?, state = ?, state_at = ?, state_by = ?, deadline = ?"
                + " WHERE id = ?", rest.size(), entry.need("rest.state"), entry.at(), entry.author(),
                entry.fact("rest.deadline"), from);
    }

    private static void number(Connection connection, long filing, List<Long> versions) throws SQLException {
        for (int i = 0; i < versions.size(); i++) {
            Sql.update(connection, "UPDATE received SET filing = ?, version = ? WHERE id = ?", filing, i + 1,
                    versions.get(i));
        }
    }

    private static List<Long> ids(Entry entry, String fact) {
        return ids(entry.need(fact));
    }

    /** The numbers that a fact lists. */
    public static List<Long> ids(String fact) {
        return Arrays.stream(fact.split(" ")).filter(id -> !id.isEmpty()).map(Long::valueOf).toList();
    }

    private static void state(Connection connection, Entry entry, long filing, String state) throws SQLException {
        Sql.update(connection, "UPDATE filing SET state = ?, state_at = ?, state_by = ?, deadline = ? WHERE id = ?",
                state, entry.at(), entry.author(), entry.fact("deadline"), filing);
    }
}
