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

import org.gouji.model.LocalizedText;
import org.gouji.model.report.Report;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.internal.Bodies;
import org.gouji.store.internal.Names;
import org.gouji.store.internal.Store;
import org.gouji.store.internal.journal.RegisterProjector;
import org.gouji.store.internal.sql.Locks;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.journal.Draft;

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

    /** Made by the workspace. */
    public Register(Store store) {
        this.store = store;
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
     * Enters a body.
     *
     * @param body what it is
     * @return its number
     * @throws WorkspaceException when the code is taken, the parent does not exist on that day, or a name is blank
     */
    public long found(NewBody body) throws WorkspaceException {
        return store.database().write(connection -> {
            Locks.whole(connection);
            filled(body.code());
            filled(body.name());
            if (Sql.first(connection, "SELECT 1 FROM body WHERE code = ?", row -> true, body.code()).isPresent()) {
                throw refused("机构代码 " + body.code() + " 已被使用，请换一个代码。",
                        "the code " + body.code() + " is taken; choose another one");
            }
            if (body.parent().isPresent()) {
                need(connection, body.parent().get(), body.since());
            }
            return store.journal().enter(connection, store.actor(), Draft.of(RegisterProjector.FOUND)
                    .with("code", body.code()).with("name", body.name().strip()).with("level", body.level().name())
                    .with("parent", body.parent()).with("date", body.since())).number();
        });
    }

    /**
     * Gives a body another official name; the old one stays as a former name.
     *
     * @param body its number
     * @param name the new name
     * @param date the first day with it
     * @throws WorkspaceException when the body does not exist on that day or was renamed later already
     */
    public void rename(long body, String name, LocalDate date) throws WorkspaceException {
        filled(name);
        change(body, date, Draft.of(RegisterProjector.RENAME).with("name", name.strip()),
                "SELECT 1 FROM body_name WHERE body = ? AND kind = 'official' AND since >= ?");
    }

    /**
     * Adds a short name.
     *
     * @param body its number
     * @param name the short name
     * @param date the first day with it
     * @throws WorkspaceException when the body does not exist on that day
     */
    public void shortName(long body, String name, LocalDate date) throws WorkspaceException {
        filled(name);
        change(body, date, Draft.of(RegisterProjector.SHORT).with("name", name.strip()),
                "SELECT 1 FROM body WHERE id = ? AND since > ?");
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
        change(body, date, Draft.of(RegisterProjector.MOVE).with("parent", parent),
                "SELECT 1 FROM body_parent WHERE body = ? AND since >= ?", connection -> {
                    if (above(connection, parent, date).contains(body)) {
                        throw refused("不能把机构移到它自己的下级之下。",
                                "a body cannot be moved under itself or a body below it");
                    }
                    need(connection, parent, date);
                });
    }

    /** A body and all that it stands under on a day or later: changes may be entered for days to come. */
    private static Set<Long> above(Connection connection, long body, LocalDate date) throws SQLException {
        Set<Long> above = new HashSet<>();
        List<Long> waiting = new ArrayList<>(List.of(body));
        while (!waiting.isEmpty()) {
            long each = waiting.remove(waiting.size() - 1);
            if (above.add(each)) {
                waiting.addAll(Sql.list(connection, "SELECT parent FROM body_parent WHERE body = ?"
                        + " AND parent IS NOT NULL AND (until IS NULL OR until > ?)", row -> row.getLong(1), each,
                        date));
            }
        }
        return above;
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
        change(body, date, Draft.of(RegisterProjector.END).with("successor", successor),
                "SELECT 1 FROM body WHERE id = ? AND (since >= ?  OR until IS NOT NULL)", connection -> {
                    if (subtree(body, date).size() > 1) {
                        throw refused("该机构还有下级机构，请先移走它们。", "bodies stand under this one; move them first");
                    }
                    if (successor.isPresent() && (successor.get() == body
                            || need(connection, successor.get(), date).until().isPresent())) {
                        throw refused("并入的机构无效。", "the body cannot be merged into that one");
                    }
                });
    }

    /** Looks whether a change may be made, once nobody else can make another one. */
    private interface Check {

        void run(Connection connection) throws SQLException, WorkspaceException;
    }

    private void change(long body, LocalDate date, Draft draft, String later) throws WorkspaceException {
        change(body, date, draft, later, connection -> {
        });
    }

    private void change(long body, LocalDate date, Draft draft, String later, Check check) throws WorkspaceException {
        store.database().write(connection -> {
            Locks.whole(connection);
            check.run(connection);
            need(connection, body, date);
            if (Sql.first(connection, later, row -> true, body, date).isPresent()) {
                throw refused("该机构在 " + date + " 或之后已有同类变更，请按时间顺序登记。",
                        "such a change is entered for " + date + " or later already; enter changes in order of time");
            }
            return store.journal().enter(connection, store.actor(), draft.with("body", body).with("date", date));
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
        return store.database().read(connection -> Sql.list(connection, SELECT + " ORDER BY b.code", Register::body,
                date, date, date, date, date, date));
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
                "SELECT body, name, normal FROM body_name", row -> alike(normal, row)));
        Set<Long> seen = new HashSet<>();
        return alike.stream().filter(candidate -> candidate.confidence() > 0)
                .sorted(Comparator.comparingDouble(Candidate::confidence).reversed()
                        .thenComparing(Candidate::body))
                .filter(candidate -> seen.add(candidate.body())).limit(MOST).toList();
    }

    private static Candidate alike(String printed, ResultSet row) throws SQLException {
        String known = row.getString("normal");
        int distance = Names.distance(printed, known);
        double same = 1 - (double) distance / Math.max(1, Math.max(printed.length(), known.length()));
        boolean part = printed.length() > 2 && known.length() > 2 && (known.endsWith(printed)
                || printed.endsWith(known));
        if (Names.governmentAndOffice(printed, known)) {
            return new Candidate(row.getLong("body"), row.getString("name"), Math.min(OFFICE, same),
                    LocalizedText.of("政府与政府办公室各有一份报告，不是同一机构",
                            "a government and its office are two bodies with two reports"));
        }
        if (part) {
            return new Candidate(row.getLong("body"), row.getString("name"), distance == 0 ? 1 : Math.max(same, PART),
                    distance == 0
                            ? LocalizedText.of("名称相同", "the same name")
                            : LocalizedText.of("只差地区前缀", "only the region before the name differs"));
        }
        return new Candidate(row.getLong("body"), row.getString("name"), same < LEAST ? 0 : same,
                LocalizedText.of("相差 " + distance + " 个字", distance + " characters differ"));
    }

    private static Body need(Connection connection, long id, LocalDate date) throws SQLException, WorkspaceException {
        return Sql.first(connection, SELECT + " AND b.id = ?", Register::body, date, date, date, date, date, date, id)
                .orElseThrow(() -> new WorkspaceException(Problem.UNKNOWN, LocalizedText.of(
                        "名录中 " + date + " 没有编号为 " + id + " 的机构。",
                        "on " + date + " the register has no body number " + id)));
    }

    private static Body body(ResultSet row) throws SQLException {
        return new Body(row.getLong("id"), row.getString("code"), AgencyLevel.valueOf(row.getString("level")),
                row.getString("name"), Sql.number(row, "parent"), LocalDate.parse(row.getString("since")),
                Sql.text(row, "until").map(LocalDate::parse), Sql.number(row, "successor"));
    }

    private static void filled(String text) throws WorkspaceException {
        if (text.isBlank()) {
            throw refused("代码和名称不能为空。", "code and name must not be blank");
        }
    }

    private static WorkspaceException refused(String zh, String en) {
        return new WorkspaceException(Problem.REFUSED, LocalizedText.of(zh, en));
    }
}
