package org.gouji.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.gouji.core.RunOptions;
import org.gouji.store.WorkspaceException;
import org.gouji.store.internal.journal.FilingProjector;
import org.gouji.store.internal.sql.Locks;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.journal.Draft;

/** Finds the filing that a received report belongs to. */
public final class Matching {

    private static final String OPEN = "SELECT f.id, f.name, f.year, MAX(r.id) AS newest FROM filing f"
            + " JOIN received r ON r.filing = f.id WHERE f.body IS NULL AND f.name IS NOT NULL AND f.year IS NOT NULL"
            + " GROUP BY f.id, f.name, f.year ORDER BY f.id";

    private Matching() {
    }

    /**
     * What a report says it is.
     *
     * @param body the body in the register, where it was recognised
     * @param name the agency as printed
     * @param year the report year
     */
    public record Identity(Optional<Long> body, Optional<String> name, Optional<Integer> year) {
    }

    /** What a report with that printed name is; the body is recognised or left open. */
    public static Identity identity(Connection connection, Optional<String> name, Optional<Integer> year)
            throws SQLException {
        return new Identity(Bodies.named(connection, name, year), name, year);
    }

    /** The filing of that body, or under that printed name, and year. */
    public static Optional<Long> filing(Connection connection, Identity identity) throws SQLException {
        if (identity.year().isEmpty()) {
            return Optional.empty();
        }
        if (identity.body().isPresent()) {
            return Sql.first(connection, "SELECT id FROM filing WHERE body = ? AND year = ?", row -> row.getLong(1),
                    identity.body().get(), identity.year().get());
        }
        return identity.name().isEmpty()
                ? Optional.empty()
                : Sql.first(connection, "SELECT id FROM filing WHERE body IS NULL AND name = ? AND year = ?",
                        row -> row.getLong(1), identity.name().get(), identity.year().get());
    }

    /**
     * Whose a filing is.
     *
     * @param filing the filing
     * @param body the body
     * @param year the report year
     * @param by {@code officer}, or {@code name} where the name had become certain
     */
    public record Decision(long filing, long body, int year, String by) {
    }

    /** Whether there was such a body in a year. */
    public static boolean existed(Connection connection, long body, int year) throws SQLException {
        return Sql.first(connection, "SELECT 1 FROM body WHERE id = ? AND since <= ? AND (until IS NULL OR until > ?)",
                row -> true, body, "%04d-12-31".formatted(year), "%04d-01-01".formatted(year)).isPresent();
    }

    /** Enters the decision, and works out how the filing stands that the report is now in. */
    public static long match(Store store, Connection connection, Decision decision, RunOptions options)
            throws SQLException, WorkspaceException {
        Optional<Long> into = Sql.first(connection, "SELECT id FROM filing WHERE body = ? AND year = ?",
                row -> row.getLong(1), decision.body(), decision.year());
        if (into.isPresent()) {
            Locks.filing(connection, into.get());
        }
        store.journal().enter(connection, store.actor(), Draft.about(decision.filing(), FilingProjector.MATCH)
                .with("body", decision.body()).with("year", decision.year()).with("into", into)
                .with("state", FilingStates.of(connection, decision.filing()).id()).with("by", decision.by()));
        if (into.isPresent()) {
            Sql.update(connection, "DELETE FROM current_record WHERE filing = ?", decision.filing());
            Current.save(connection, into.get(), Current.work(store, connection, into.get(),
                    LastYears.within(store, connection, options, into.get())));
        }
        long filing = into.orElse(decision.filing());
        Recheck.run(store, connection, filing, options);
        Recheck.dependents(store, connection, filing, options);
        return filing;
    }

    /**
     * Matches the filings whose printed name is certain by now. Where the body has a newer filing already, an older one
     * would take its place: that is left to an officer.
     *
     * @param concerned whether a name, as {@link Names#normal} has it, may have become certain
     * @return how many were matched
     */
    public static int again(Store store, Connection connection, RunOptions options, Predicate<String> concerned)
            throws SQLException, WorkspaceException {
        List<Open> open = Sql.list(connection, OPEN, row -> new Open(row.getLong("id"), row.getString("name"),
                row.getInt("year"), row.getLong("newest")));
        int matched = 0;
        for (Open each : open) {
            Optional<Long> body = concerned.test(Names.normal(each.name()))
                    ? Bodies.named(connection, Optional.of(each.name()), Optional.of(each.year()))
                    : Optional.empty();
            if (body.isPresent() && each.newest() > newest(connection, body.get(), each.year())) {
                match(store, connection, new Decision(each.filing(), body.get(), each.year(), "name"), options);
                matched++;
            }
        }
        return matched;
    }

    private record Open(long filing, String name, int year, long newest) {
    }

    private static long newest(Connection connection, long body, int year) throws SQLException {
        return Sql.first(connection, "SELECT MAX(r.id) FROM received r JOIN filing f ON f.id = r.filing"
                + " WHERE f.body = ? AND f.year = ?", row -> row.getLong(1), body, year).orElse(0L);
    }
}
