package org.gouji.store.rollup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
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
import org.gouji.core.RunOptions;
import org.gouji.model.report.Report;
import org.gouji.spi.rule.ReportSetInput;
import org.gouji.spi.rule.ReportSetInput.Expected;
import org.gouji.spi.rule.ReportSetInput.Member;
import org.gouji.store.WorkspaceException;
import org.gouji.store.correction.Patches;
import org.gouji.store.internal.Current;
import org.gouji.store.internal.Store;
import org.gouji.store.internal.Unknown;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.record.PackedMember;
import org.gouji.store.record.PackedNumbers;
import org.gouji.store.register.Body;

/**
 * Checks all reports of a year together, with the register telling who owes one.
 *
 * @since 1.0
 */
public final class Sets {

    private static final String FILINGS = "SELECT f.id, b.code, r.path, g.agency, g.year, c.template, c.packed, (SELECT MIN(e.received) FROM received e"
            + " JOIN reading g ON g.received = e.id WHERE e.filing = f.id AND g.template IS NOT NULL) AS earliest"
            + " FROM filing f JOIN current_record c ON c.filing = f.id JOIN received r ON r.id = c.received"
            + " JOIN reading g ON g.received = r.id"
            + " LEFT JOIN body b ON b.id = f.body WHERE f.year = ? ORDER BY f.id";

    private static final String NAMES = "SELECT body, name FROM body_name ORDER BY id, position";

    private final Store store;

    private final RunOptions options;

    /** Made by the workspace. */
    public Sets(Store store, RunOptions options) {
        this.store = store;
        this.options = options;
    }

    private record Row(long filing, PackedMember.Facts facts, String template, byte[] packed) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(row.getLong("id"), new PackedMember.Facts(row.getString("path"), Sql.text(row, "agency"),
                    Sql.text(row, "year").map(Integer::valueOf), Sql.text(row, "code"),
                    Sql.text(row, "earliest").map(LocalDate::parse)), row.getString("template"),
                    row.getBytes("packed"));
        }
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
        Failure failure = new Failure();
        List<Member> members = members(year, filings, failure);
        Optional<Expected> expected = coverage.lines().isEmpty()
                ? Optional.empty()
                : Optional.of(expected(coverage, store.database().read(Sets::names)));
        CheckResult result = store.pipeline().checkSet(members, expected, options);
        failure.check();
        return new SetCheck(coverage, result, filings);
    }

    /** What made a report unreadable while a rule asked for it: the workspace's fault, not the rule's. */
    private static final class Failure {

        private Optional<WorkspaceException> first = Optional.empty();

        UncheckedIOException of(WorkspaceException e) {
            first = first.or(() -> Optional.of(e));
            return new UncheckedIOException(new IOException(e));
        }

        void check() throws WorkspaceException {
            if (first.isPresent()) {
                throw first.get();
            }
        }
    }

    private List<Member> members(int year, Map<String, Long> filings, Failure failure) throws WorkspaceException {
        Map<String, PackedNumbers> forms = new HashMap<>();
        List<Member> members = new ArrayList<>();
        for (Row row : store.database().read(connection -> Sql.list(connection, FILINGS, Row::of, year))) {
            PackedNumbers numbers = forms.get(row.template());
            if (numbers == null) {
                numbers = new PackedNumbers(store.schema(row.template()));
                forms.put(row.template(), numbers);
            }
            String path = unique(row, filings);
            filings.put(path, row.filing());
            members.add(new PackedMember(row.facts().at(path), numbers, row.packed(),
                    () -> report(row.filing(), failure)));
        }
        return members;
    }

    private Report report(long filing, Failure failure) {
        try {
            return store.database().read(connection -> Current.patched(store, connection, filing))
                    .map(Patches.Result::report).orElseThrow(() -> Unknown.filing(filing));
        } catch (WorkspaceException e) {
            throw failure.of(e);
        }
    }

    /** Two mails may bring files of one name. */
    private static String unique(Row row, Map<String, Long> filings) {
        String path = row.facts().path();
        return filings.containsKey(path) ? path + " #" + row.filing() : path;
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
