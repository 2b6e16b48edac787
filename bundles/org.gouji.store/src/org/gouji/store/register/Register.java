package org.gouji.store.register;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.gouji.core.RunOptions;
import org.gouji.model.LocalizedText;
import org.gouji.model.report.Report;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.internal.Bodies;
import org.gouji.store.internal.Matching;
import org.gouji.store.internal.Names;
import org.gouji.store.internal.Store;
import org.gouji.store.internal.sql.Database;
import org.gouji.store.internal.sql.Locks;
import org.gouji.store.internal.sql.Sql;

/**
 * The agency register: a tree of bodies that are founded, renamed, moved and merged, each on a day.
 *
 * @since 1.0
 */
public final class Register {

    private static final String SELECT = "SELECT b.*, n.name, p.parent FROM body b"
            + " JOIN body_name n ON n.body = b.id AND n.kind = 'official' AND n.since <= ?"
            + " AND (n.until IS NULL OR n.until > ?)"
            + " JOIN body_parent p ON p.body = b.id AND p.since <= ? AND (p.until IS NULL OR p.until > ?)"
            + " WHERE b.since <= ? AND (b.until IS NULL OR b.until > ?)";

    private static final double LEAST = 0.5;

    private static final double PART = 0.9;

    private static final double OFFICE = 0.4;

    private static final int MOST = 5;

    private final Store store;

    private final RunOptions options;

    /** To look things up. */
    public Register(Store store) {
        this(store, RunOptions.DEFAULT);
    }

    /** Made by the workspace. */
    public Register(Store store, RunOptions options) {
        this.store = store;
        this.options = options;
    }

    /**
     * What a new body is.
     *
     * @param code its code
     * @param name its official name
     * @param level its level
     * @param parent the body it stands under
     * @param since its first day
     * @since 1.0
     */
    public record NewBody(String code, String name, AgencyLevel level, Optional<Long> parent, LocalDate since) {
    }

    /**
     * Enters a body. Filings whose printed name becomes certain by it are matched.
     *
     * @param body what it is
     * @return its number
     * @throws WorkspaceException when the code is taken, the parent does not exist on that day, or a name is blank
     */
    public long found(NewBody body) throws WorkspaceException {
        return named(body.name(), changes -> changes.found(body));
    }

    /**
     * Gives a body another official name; the old one stays as a former name. Filings whose printed name becomes certain
     * by it are matched.
     *
     * @param body its number
     * @param name the new name
     * @param date the first day with it
     * @throws WorkspaceException when the body does not exist on that day or was renamed later already
     */
    public void rename(long body, String name, LocalDate date) throws WorkspaceException {
        named(name, changes -> changes.rename(body, name, date));
    }

    /**
     * Adds a short name. Filings whose printed name becomes certain by it are matched.
     *
     * @param body its number
     * @param name the short name
     * @param date the first day with it
     * @throws WorkspaceException when the body does not exist on that day
     */
    public void shortName(long body, String name, LocalDate date) throws WorkspaceException {
        named(name, changes -> changes.shortName(body, name, date));
    }

    /**
     * Puts a body under another one.
     *
     * @param body its number
     * @param parent the other one
     * @param date the first day there
     * @throws WorkspaceException when one of them does not exist on that day, the other one stands under it, or it was
     *             moved later already
     */
    public void move(long body, long parent, LocalDate date) throws WorkspaceException {
        write(connection -> new RegisterChanges(store, connection).move(body, Optional.of(parent), date));
    }

    /**
     * Ends a body.
     *
     * @param body its number
     * @param successor the body it is merged into
     * @param date the first day without it
     * @throws WorkspaceException when it does not exist on that day, the successor does not, or bodies stand under it
     */
    public void end(long body, Optional<Long> successor, LocalDate date) throws WorkspaceException {
        write(connection -> new RegisterChanges(store, connection).end(body, successor, date));
    }

    /** A change of the register, after which a name may have become certain. */
    private interface Naming {

        long enter(RegisterChanges changes) throws SQLException, WorkspaceException;
    }

    private long named(String name, Naming naming) throws WorkspaceException {
        return write(connection -> {
            long number = naming.enter(new RegisterChanges(store, connection));
            Matching.again(store, connection, options, Names.normal(name)::equals);
            return number;
        });
    }

    /** On a server nobody else changes the register meanwhile, so what is looked at first stays true. */
    private <T> T write(Database.Work<T> work) throws WorkspaceException {
        return store.database().write(connection -> {
            Locks.whole(connection);
            return work.run(connection);
        });
    }

    /**
     * All bodies there were on a day.
     *
     * @param date the day
     * @return the bodies, sorted by code
     * @throws WorkspaceException when the workspace cannot be read
     */
    public List<Body> all(LocalDate date) throws WorkspaceException {
        // Thousands of bodies begin on few days.
        Map<String, LocalDate> days = new HashMap<>();
        return store.database().read(connection -> Sql.list(connection, SELECT + " ORDER BY b.code",
                row -> body(row, day -> days.computeIfAbsent(day, LocalDate::parse)), date, date, date, date, date,
                date));
    }

    /**
     * A body as it was on a day.
     *
     * @param body its number
     * @param date the day
     * @return the body
     * @throws WorkspaceException when there was none on that day
     */
    public Body get(long body, LocalDate date) throws WorkspaceException {
        return store.database().read(connection -> need(connection, body, date));
    }

    /**
     * The bodies right under one.
     *
     * @param body its number
     * @param date the day
     * @return the bodies, sorted by code
     * @throws WorkspaceException when the workspace cannot be read
     */
    public List<Body> children(long body, LocalDate date) throws WorkspaceException {
        return all(date).stream().filter(child -> child.parent().equals(Optional.of(body))).toList();
    }

    /**
     * A body and all bodies below it.
     *
     * @param body its number
     * @param date the day
     * @return the body first, then those below it
     * @throws WorkspaceException when there was no such body on that day
     */
    public List<Body> subtree(long body, LocalDate date) throws WorkspaceException {
        Map<Long, List<Body>> below = new HashMap<>();
        for (Body each : all(date)) {
            each.parent().ifPresent(parent -> below.computeIfAbsent(parent, p -> new ArrayList<>()).add(each));
        }
        List<Body> found = new ArrayList<>(List.of(get(body, date)));
        for (int i = 0; i < found.size(); i++) {
            found.addAll(below.getOrDefault(found.get(i).id(), List.of()));
        }
        return found;
    }

    /**
     * The body that a printed name means in a year.
     *
     * @param name the name as printed
     * @param year the report year
     * @return the body's number; empty when no body, or more than one, has that name
     * @throws WorkspaceException when the workspace cannot be read
     */
    public Optional<Long> named(String name, int year) throws WorkspaceException {
        return store.database().read(connection -> Bodies.named(connection, Optional.of(name), Optional.of(year)));
    }

    /**
     * The level of a report's agency.
     *
     * @param report the report
     * @return the level, or empty when the agency is not recognised
     * @throws WorkspaceException when the workspace cannot be read
     */
    public Optional<AgencyLevel> level(Report report) throws WorkspaceException {
        return store.database().read(connection -> {
            Optional<Long> body = Bodies.named(connection, report.agency(), report.year());
            return body.isEmpty()
                    ? Optional.<AgencyLevel>empty()
                    : Sql.first(connection, "SELECT level FROM body WHERE id = ?",
                            row -> AgencyLevel.valueOf(row.getString(1)), body.get());
        });
    }

    /**
     * Bodies that a printed name may mean; for an officer to choose from.
     *
     * @param name the name as printed
     * @return at most five, the likeliest first, each body once
     * @throws WorkspaceException when the workspace cannot be read
     */
    public List<Candidate> candidates(String name) throws WorkspaceException {
        String normal = Names.normal(name);
        List<Candidate> alike = store.database().read(connection -> Sql.list(connection,
                "SELECT n.body, b.code, n.name, n.normal FROM body_name n JOIN body b ON b.id = n.body",
                row -> alike(normal, row)));
        Set<Long> seen = new HashSet<>();
        return alike.stream().filter(candidate -> candidate.confidence() > 0)
                .sorted(Comparator.comparingDouble(Candidate::confidence).reversed()
                        .thenComparing(Candidate::body))
                .filter(candidate -> seen.add(candidate.body())).limit(MOST).toList();
    }

    private static Candidate alike(String printed, ResultSet row) throws SQLException {
        long body = row.getLong("body");
        String code = row.getString("code");
        String name = row.getString("name");
        String known = row.getString("normal");
        int distance = Names.distance(printed, known);
        double same = 1 - (double) distance / Math.max(1, Math.max(printed.length(), known.length()));
        boolean part = printed.length() > 2 && known.length() > 2 && (known.endsWith(printed)
                || printed.endsWith(known));
        if (Names.governmentAndOffice(printed, known)) {
            return new Candidate(body, code, name, Math.min(OFFICE, same),
                    LocalizedText.of("政府与政府办公室各有一份报告，不是同一机构",
                            "a government and its office are two bodies with two reports"));
        }
        if (part) {
            return new Candidate(body, code, name, distance == 0 ? 1 : Math.max(same, PART),
                    distance == 0
                            ? LocalizedText.of("名称相同", "the same name")
                            : LocalizedText.of("只差地区前缀", "only the region before the name differs"));
        }
        return new Candidate(body, code, name, same < LEAST ? 0 : same,
                LocalizedText.of("相差 " + distance + " 个字", distance + " characters differ"));
    }

    /** A body as it was on a day, within a transaction. */
    static Body need(Connection connection, long id, LocalDate date) throws SQLException, WorkspaceException {
        return Sql.first(connection, SELECT + " AND b.id = ?", row -> body(row, LocalDate::parse), date, date, date,
                date, date, date, id)
                .orElseThrow(() -> new WorkspaceException(Problem.UNKNOWN, LocalizedText.of(
                        "名录中 " + date + " 没有编号为 " + id + " 的机构。",
                        "on " + date + " the register has no body number " + id)));
    }

    private static Body body(ResultSet row, Function<String, LocalDate> day) throws SQLException {
        return new Body(row.getLong("id"), row.getString("code"), AgencyLevel.valueOf(row.getString("level")),
                row.getString("name"), Sql.number(row, "parent"), day.apply(row.getString("since")),
                Sql.text(row, "until").map(day), Sql.number(row, "successor"));
    }
}
