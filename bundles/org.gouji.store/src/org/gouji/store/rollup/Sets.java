package org.gouji.store.rollup;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gouji.core.CheckResult;
import org.gouji.core.LeanReports;
import org.gouji.core.RunOptions;
import org.gouji.model.report.Report;
import org.gouji.spi.rule.ReportSetInput;
import org.gouji.spi.rule.ReportSetInput.Expected;
import org.gouji.spi.rule.ReportSetInput.Member;
import org.gouji.store.WorkspaceException;
import org.gouji.store.correction.Patches;
import org.gouji.store.internal.Current;
import org.gouji.store.internal.Store;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.register.Body;

/**
 * Checks all reports of a year together, with the register telling who owes one.
 *
 * @since 1.0
 */
public final class Sets {

    private static final String FILINGS = "SELECT f.id, b.code, r.path, (SELECT MIN(e.received) FROM received e"
            + " JOIN reading g ON g.received = e.id WHERE e.filing = f.id AND g.template IS NOT NULL) AS earliest"
            + " FROM filing f JOIN received r ON r.filing = f.id AND r.version = f.latest"
            + " LEFT JOIN body b ON b.id = f.body WHERE f.year = ? ORDER BY f.id";

    private static final String NAMES = "SELECT body, name FROM body_name ORDER BY id, position";

    private final Store store;

    private final RunOptions options;

    /** Made by the workspace. */
    public Sets(Store store, RunOptions options) {
        this.store = store;
        this.options = options;
    }

    private record Row(long filing, Optional<String> code, String path, Optional<LocalDate> received) {
    }

    /**
     * Checks the corrected reports of a year, as of the day that the host's options name.
     *
     * @param year the report year
     * @return what the rules for sets say; without a register they cannot say who is missing
     * @throws WorkspaceException when the workspace cannot be read
     */
    public SetCheck check(int year) throws WorkspaceException {
        Coverage coverage = new Coverages(store).of(year);
        Map<String, Long> filings = new LinkedHashMap<>();
        List<Member> members = store.database().read(connection -> members(connection, year, filings));
        Optional<Expected> expected = coverage.lines().isEmpty()
                ? Optional.empty()
                : Optional.of(expected(coverage, store.database().read(Sets::names)));
        CheckResult result = store.pipeline().checkSet(members, expected, options);
        return new SetCheck(coverage, result, filings);
    }

    private List<Member> members(Connection connection, int year, Map<String, Long> filings)
            throws SQLException, WorkspaceException {
        List<Row> rows = Sql.list(connection, FILINGS, row -> new Row(row.getLong("id"), Sql.text(row, "code"),
                row.getString("path"), Sql.text(row, "earliest").map(LocalDate::parse)), year);
        LeanReports lean = new LeanReports();
        List<Member> members = new ArrayList<>();
        for (Row row : rows) {
            options.cancellation().checkpoint();
            Optional<Report> report = Current.patched(store, connection, row.filing()).map(Patches.Result::report);
            if (report.isPresent()) {
                String path = unique(row, filings);
                filings.put(path, row.filing());
                members.add(new Member(path, lean.of(report.get()), row.code(), row.received()));
            }
        }
        return members;
    }

    /** Two mails may bring files of one name. */
    private static String unique(Row row, Map<String, Long> filings) {
        return filings.containsKey(row.path()) ? row.path() + " #" + row.filing() : row.path();
    }

    private static Map<Long, List<String>> names(Connection connection) throws SQLException {
        Map<Long, List<String>> names = new HashMap<>();
        Sql.each(connection, NAMES,
                row -> names.computeIfAbsent(row.getLong("body"), b -> new ArrayList<>()).add(row.getString("name")));
        return names;
    }

    private static Expected expected(Coverage coverage, Map<Long, List<String>> names) {
        Map<Long, String> codes = new HashMap<>();
        coverage.lines().forEach(line -> codes.put(line.body().id(), line.body().code()));
        List<ReportSetInput.Body> bodies = new ArrayList<>();
        for (Coverage.Line line : coverage.lines()) {
            Body body = line.body();
            Set<String> all = new LinkedHashSet<>(List.of(body.name()));
            all.addAll(names.getOrDefault(body.id(), List.of()));
            bodies.add(new ReportSetInput.Body(body.code(), List.copyOf(all), body.level(),
                    body.parent().map(codes::get), line.due()));
        }
        return new Expected(coverage.year(), bodies);
    }
}
