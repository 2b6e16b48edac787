package org.gouji.store.internal.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.report.Report;
import org.gouji.store.WorkspaceException;
import org.gouji.store.correction.Patches;
import org.gouji.store.internal.Current;
import org.gouji.store.internal.Reading;
import org.gouji.store.internal.Store;
import org.gouji.store.internal.journal.CorrectionProjector;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.record.PackedValues;
import org.gouji.store.verify.Damage;

/** Decodes every reading, and works out every current record once more. */
final class RecordsCheck {

    private static final LocalizedText RESTORE = LocalizedText.of("请从备份恢复工作区。", "restore the workspace from a backup");

    private static final String RECEIVED = "SELECT r.id, f.id FROM received r LEFT JOIN filing f ON r.filing = f.id"
            + " AND r.version = f.latest ORDER BY r.id";

    private static final String CURRENT = "SELECT c.*, COALESCE(c.runs, g.runs) AS all_runs FROM current_record c"
            + " LEFT JOIN reading g ON g.received = c.received WHERE c.filing = ?";

    private final Store store;

    private final Connection connection;

    private final Steps steps;

    private final List<Damage> found = new ArrayList<>();

    RecordsCheck(Store store, Connection connection, Steps steps) {
        this.store = store;
        this.connection = connection;
        this.steps = steps;
    }

    List<Damage> run() throws SQLException {
        for (long[] pair : Sql.list(connection, RECEIVED, row -> new long[]{row.getLong(1), row.getLong(2)})) {
            check(pair[0], pair[1]);
            steps.step();
        }
        for (long filing : Sql.list(connection,
                "SELECT filing FROM current_record WHERE filing NOT IN (SELECT id FROM filing) ORDER BY filing",
                row -> row.getLong(1))) {
            add(Damage.Kind.CURRENT, "current_record " + filing, "没有对应的报告", "belongs to no filing");
        }
        return found;
    }

    /** The latest version of a filing, given as 0 for an older one, must be in the current records, too. */
    private void check(long received, long filing) throws SQLException {
        try {
            Optional<Report> report = Reading.load(store, connection, received).report();
            reading(received, report);
            if (filing != 0) {
                current(filing, received, report);
            }
        } catch (WorkspaceException e) {
            add(Damage.Kind.READING, "reading " + received, e.text().zh(), e.text().en());
            if (filing != 0) {
                add(Damage.Kind.CURRENT, "current_record " + filing, e.text().zh(), e.text().en());
            }
        }
    }

    private void reading(long received, Optional<Report> report) throws SQLException {
        byte[] stored = Sql.first(connection, "SELECT packed FROM reading WHERE received = ? AND packed IS NOT NULL",
                row -> row.getBytes(1), received).orElseGet(() -> new byte[0]);
        if (!Arrays.equals(report.map(RecordsCheck::pack).orElseGet(() -> new byte[0]), stored)) {
            add(Damage.Kind.READING, "reading " + received, "数值记录与读取的报告不一致",
                    "the packed values are not those of the report");
        }
    }

    private static byte[] pack(Report report) {
        return PackedValues.pack(report.schema(), report.values());
    }

    private void current(long filing, long received, Optional<Report> report) throws SQLException {
        Optional<Row> row = Sql.first(connection, CURRENT, Row::of, filing);
        if (report.isEmpty() || row.isEmpty()) {
            if (row.isPresent() || report.isPresent()) {
                different(filing);
            }
            return;
        }
        Patches.Result now = Patches.apply(report.get(), CorrectionProjector.of(connection, filing));
        if (!row.get().holds(received, now.report()) || row.get().asRead() != now.changed().isEmpty()) {
            different(filing);
        }
        counts(filing, row.get(), now.report());
    }

    private void different(long filing) {
        add(Damage.Kind.CURRENT, "current_record " + filing, "当前数值与最新版本加更正的结果不一致",
                "the current values are not the latest version with its corrections");
    }

    /** The numbers that lists show are those of the rules' runs. */
    private void counts(long filing, Row row, Report report) {
        try {
            Current.Counted counted = new Current.Counted(report,
                    Reading.runs(row.runs(), filing, report.schema()));
            if (!row.counts().equals(Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO).map(counted::of)
                    .toList())) {
                add(Damage.Kind.CURRENT, "current_record " + filing, "问题数与保存的检查结果不一致",
                        "the numbers of findings are not those of the rules' runs");
            }
        } catch (WorkspaceException e) {
            add(Damage.Kind.CURRENT, "current_record " + filing, e.text().zh(), e.text().en());
        }
    }

    private record Row(long received, String template, byte[] packed, boolean asRead, byte[] runs,
            List<Long> counts) {

        static Row of(ResultSet row) throws SQLException {
            byte[] runs = row.getBytes("all_runs");
            return new Row(row.getLong("received"), row.getString("template"), row.getBytes("packed"),
                    row.getBytes("runs") == null, runs == null ? new byte[0] : runs,
                    List.of(row.getLong("errors"), row.getLong("warnings"), row.getLong("infos")));
        }

        boolean holds(long version, Report report) {
            return received == version && template.equals(report.fit().template())
                    && Arrays.equals(packed, pack(report));
        }
    }

    private void add(Damage.Kind kind, String where, String zh, String en) {
        found.add(new Damage(kind, where, LocalizedText.of(where + "：" + zh, where + ": " + en), RESTORE));
    }
}
