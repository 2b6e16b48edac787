package org.gouji.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gouji.core.RunOptions;
import org.gouji.model.report.Report;
import org.gouji.store.WorkspaceException;
import org.gouji.store.correction.Patches;
import org.gouji.store.internal.sql.Sql;

/** Which filing is last year's of which. */
public final class LastYears {

    /** Grows with everything that happens to a filing; only some of that changes values, which costs a look too many. */
    private static final String STAMP = "SELECT COALESCE(MAX(number), ?) FROM journal WHERE filing = ?";

    private static final String NEXT = "SELECT f.id, f.body, f.name, f.year FROM filing f"
            + " JOIN current_record c ON c.filing = f.id WHERE f.year = ? AND ";

    private LastYears() {
    }

    /**
     * Last year's report as it was seen.
     *
     * @param report the report; empty when there is none
     * @param stamp tells whether it may have changed since; 0 when there is none
     */
    public record Seen(Optional<Report> report, long stamp) {
    }

    /** The filing of the year before; where the register knows the agency, also under an earlier name. */
    public static Optional<Long> filing(Connection connection, String agency, int year) throws SQLException {
        return before(connection, Matching.identity(connection, Optional.of(agency), Optional.of(year)));
    }

    /** The filing of the year before a filing: of the body that it belongs to, whatever name is printed. */
    private static Optional<Long> before(Connection connection, Key key) throws SQLException {
        if (key.year().isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> year = key.year().map(Math::toIntExact);
        return before(connection, key.body().isPresent()
                ? new Matching.Identity(key.body(), key.name(), year)
                : Matching.identity(connection, key.name(), year));
    }

    private static Optional<Long> before(Connection connection, Matching.Identity now) throws SQLException {
        Optional<Integer> last = now.year().map(year -> year - 1);
        Optional<Long> filing = Matching.filing(connection, new Matching.Identity(now.body(), now.name(), last));
        // The other one was received before the register knew the body.
        return filing.isPresent() || now.body().isEmpty()
                ? filing
                : Matching.filing(connection, new Matching.Identity(Optional.empty(), now.name(), last));
    }

    /** Last year's report of a report, with its corrections. */
    public static Seen of(Store store, Connection connection, Report report) throws SQLException, WorkspaceException {
        Optional<Long> filing = filing(connection, report);
        return filing.isEmpty()
                ? new Seen(Optional.empty(), 0)
                : new Seen(report(store, connection, filing.get()), stamp(connection, filing.get()));
    }

    private static Optional<Report> report(Store store, Connection connection, long filing)
            throws SQLException, WorkspaceException {
        return Current.patched(store, connection, filing).map(Patches.Result::report);
    }

    /** The stamp of last year's report, as it is now, of a report that says it is that. */
    public static long stamp(Connection connection, Matching.Identity report) throws SQLException {
        Optional<Long> filing = report.name().isEmpty() || report.year().isEmpty()
                ? Optional.empty()
                : before(connection, report);
        return filing.isEmpty() ? 0 : stamp(connection, filing.get());
    }

    private static long stamp(Connection connection, long filing) throws SQLException {
        return Sql.first(connection, STAMP, row -> row.getLong(1), filing, filing).orElse(filing);
    }

    private static Optional<Long> filing(Connection connection, Report report) throws SQLException {
        return report.agency().isEmpty() || report.year().isEmpty()
                ? Optional.empty()
                : filing(connection, report.agency().get(), report.year().get());
    }

    /** Options for checks of a filing, whose last year is what this transaction sees, its own changes included. */
    public static RunOptions within(Store store, Connection connection, RunOptions options, long filing) {
        return options.withLastYear(report -> {
            try {
                Optional<Key> key = key(connection, filing);
                Optional<Long> last = key.isEmpty() ? Optional.empty() : before(connection, key.get());
                return last.isEmpty() ? Optional.empty() : report(store, connection, last.get());
            } catch (SQLException e) {
                throw new UncheckedIOException(new IOException(e));
            } catch (WorkspaceException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Optional<Key> key(Connection connection, long filing) throws SQLException {
        return Sql.first(connection, "SELECT body, name, year FROM filing WHERE id = ?", LastYears::key, filing);
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(Sql.number(row, "body"), Sql.text(row, "name"), Sql.number(row, "year"));
    }

    /** The filings of the year after whose last year is that filing. */
    public static List<Long> dependents(Connection connection, long filing) throws SQLException {
        Optional<Key> key = key(connection, filing);
        if (key.isEmpty() || key.get().year().isEmpty()) {
            return List.of();
        }
        int next = Math.toIntExact(key.get().year().get()) + 1;
        List<Long> found = new ArrayList<>();
        for (Next candidate : candidates(connection, key.get(), next)) {
            if (before(connection, candidate.key()).filter(last -> last == filing).isPresent()) {
                found.add(candidate.filing());
            }
        }
        return found;
    }

    /** Those of the same body, and those under its names that were received before the register knew it. */
    private static Set<Next> candidates(Connection connection, Key key, int next) throws SQLException {
        Optional<Long> body = key.body().isPresent()
                ? key.body()
                : Bodies.named(connection, key.name(), Optional.of(next - 1));
        List<String> which = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        if (body.isPresent()) {
            which.add(NEXT + "f.body = ?");
            which.add(NEXT + "f.name IN (SELECT name FROM body_name WHERE body = ?)");
            values.addAll(List.of(next, body.get(), next, body.get()));
        }
        if (key.name().isPresent()) {
            which.add(NEXT + "f.name = ?");
            values.addAll(List.of(next, key.name().get()));
        }
        return which.isEmpty() ? Set.of() : next(connection, String.join(" UNION ", which), values);
    }

    /** All in one statement: a server has to be asked once. */
    private static Set<Next> next(Connection connection, String statement, List<Object> values) throws SQLException {
        return new LinkedHashSet<>(Sql.list(connection, statement + " ORDER BY 1",
                row -> new Next(row.getLong("id"), key(row)), values.toArray()));
    }

    private record Key(Optional<Long> body, Optional<String> name, Optional<Long> year) {
    }

    private record Next(long filing, Key key) {
    }
}
