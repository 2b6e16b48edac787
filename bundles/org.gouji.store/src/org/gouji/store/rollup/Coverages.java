package org.gouji.store.rollup;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.internal.Store;
import org.gouji.store.internal.journal.RegisterProjector;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.journal.Draft;
import org.gouji.store.register.Body;
import org.gouji.store.register.Register;

/**
 * Tells whose reports are missing or late.
 *
 * @since 1.0
 */
public final class Coverages {

    private static final MonthDay DEPARTMENTS = MonthDay.of(Month.JANUARY, 31);

    private static final MonthDay GOVERNMENTS = MonthDay.of(Month.MARCH, 31);

    private static final MonthDay YEARS_END = MonthDay.of(Month.DECEMBER, 31);

    private static final String FIRST = "SELECT f.body, f.id, MIN(r.received) AS earliest FROM filing f"
            + " JOIN received r ON r.filing = f.id JOIN reading g ON g.received = r.id"
            + " WHERE f.year = ? AND f.body IS NOT NULL AND g.template IS NOT NULL GROUP BY f.body, f.id";

    private final Store store;

    /** Made by the workspace. */
    public Coverages(Store store) {
        this.store = store;
    }

    /**
     * Sets the day by which reports are due.
     *
     * @param level for bodies of that level
     * @param day in the year after the report year
     * @throws WorkspaceException {@link Problem#REFUSED} for 29 February, which most years do not have
     */
    public void due(AgencyLevel level, MonthDay day) throws WorkspaceException {
        if (!day.isValidYear(1)) {
            throw new WorkspaceException(Problem.REFUSED, LocalizedText.of("截止日期不能是2月29日，请改为2月28日。",
                    "a deadline cannot be 29 February; take 28 February"));
        }
        store.database().write(connection -> store.journal().enter(connection, store.actor(),
                Draft.of(RegisterProjector.DUE).with("level", level.name()).with("month", day.getMonthValue())
                        .with("day", day.getDayOfMonth())));
    }

    /**
     * The day by which reports are due.
     *
     * @param level for bodies of that level
     * @return the day that was set, or else 31 January for departments and 31 March for governments
     * @throws WorkspaceException when the workspace cannot be read
     */
    public MonthDay due(AgencyLevel level) throws WorkspaceException {
        return store.database().read(connection -> due(connection, level));
    }

    private static MonthDay due(Connection connection, AgencyLevel level) throws SQLException {
        return Sql.first(connection, "SELECT month, day FROM due WHERE level = ?",
                row -> MonthDay.of(row.getInt("month"), row.getInt("day")), level.name()).orElse(usual(level));
    }

    /**
     * The day that counts unless another was set.
     *
     * @param level for bodies of that level
     * @return 31 January for departments, 31 March for governments
     */
    public static MonthDay usual(AgencyLevel level) {
        return level == AgencyLevel.DEPARTMENT ? DEPARTMENTS : GOVERNMENTS;
    }

    private record First(long filing, LocalDate received) {
    }

    /**
     * Whose reports are there.
     *
     * @param year the report year; every body that existed at its end owes one
     * @return the list
     * @throws WorkspaceException when the workspace cannot be read
     */
    public Coverage of(int year) throws WorkspaceException {
        Map<Long, First> there = new HashMap<>();
        Map<AgencyLevel, MonthDay> due = new HashMap<>();
        store.database().read(connection -> {
            Sql.each(connection, FIRST, row -> there.put(row.getLong("body"),
                    new First(row.getLong("id"), LocalDate.parse(row.getString("earliest")))), year);
            for (AgencyLevel level : AgencyLevel.values()) {
                due.put(level, due(connection, level));
            }
            return there.size();
        });
        List<Coverage.Line> lines = new ArrayList<>();
        for (Body body : new Register(store).all(YEARS_END.atYear(year))) {
            Optional<First> first = Optional.ofNullable(there.get(body.id()));
            MonthDay day = due.getOrDefault(body.level(), GOVERNMENTS);
            lines.add(new Coverage.Line(body, day.atYear(year + 1), first.map(First::filing),
                    first.map(First::received)));
        }
        return new Coverage(year, lines);
    }
}
