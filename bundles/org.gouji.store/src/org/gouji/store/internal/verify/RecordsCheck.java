package org.gouji.store.internal.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.report.Report;
import org.gouji.store.WorkspaceException;
import org.gouji.store.correction.Patches;
import org.gouji.store.internal.Reading;
import org.gouji.store.internal.Store;
import org.gouji.store.internal.journal.CorrectionProjector;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.record.PackedValues;
import org.gouji.store.verify.Damage;

/** Decodes every reading, and works out every current record once more. */
final class RecordsCheck {

    private static final LocalizedText RESTORE = LocalizedText.of("请从备份恢复工作区。", "restore the workspace from a backup");

    private static final String LATEST = "SELECT f.id, r.id FROM filing f JOIN received r ON r.filing = f.id"
            + " AND r.version = f.latest ORDER BY f.id";

    private final Store store;

    private final Connection connection;

    private final List<Damage> found = new ArrayList<>();

    RecordsCheck(Store store, Connection connection) {
        this.store = store;
        this.connection = connection;
    }

    List<Damage> run() throws SQLException {
        for (long received : Sql.list(connection, "SELECT id FROM received ORDER BY id", row -> row.getLong(1))) {
            reading(received);
        }
        for (long[] pair : Sql.list(connection, LATEST, row -> new long[]{row.getLong(1), row.getLong(2)})) {
            current(pair[0], pair[1]);
        }
        for (long filing : Sql.list(connection,
                "SELECT filing FROM current_record WHERE filing NOT IN (SELECT id FROM filing) ORDER BY filing",
                row -> row.getLong(1))) {
            add(Damage.Kind.CURRENT, "current_record " + filing, "没有对应的报告", "belongs to no filing");
        }
        return found;
    }

    private void reading(long received) throws SQLException {
        String where = "reading " + received;
        Optional<byte[]> stored = Sql.first(connection, "SELECT received, packed FROM reading WHERE received = ?",
                row -> Optional.ofNullable(row.getBytes("packed")).orElseGet(() -> new byte[0]), received);
        if (stored.isEmpty()) {
            add(Damage.Kind.READING, where, "缺少读取结果", "what was read is missing");
            return;
        }
        try {
            Optional<Report> report = Reading.load(store, connection, received).report();
            if (!Arrays.equals(report.map(RecordsCheck::pack).orElseGet(() -> new byte[0]), stored.get())) {
                add(Damage.Kind.READING, where, "数值记录与读取的报告不一致", "the packed values are not those of the report");
            }
        } catch (WorkspaceException e) {
            add(Damage.Kind.READING, where, e.text().zh(), e.text().en());
        }
    }

    private static byte[] pack(Report report) {
        return PackedValues.pack(report.schema(), report.values());
    }

    private void current(long filing, long received) throws SQLException {
        Optional<Row> row = Sql.first(connection, "SELECT received, template, packed FROM current_record"
                + " WHERE filing = ?", r -> new Row(r.getLong(1), r.getString(2), r.getBytes(3)), filing);
        try {
            Optional<Report> report = Reading.load(store, connection, received).report();
            Optional<Row> should = report.isEmpty()
                    ? Optional.empty()
                    : Optional.of(row(received, report.get(), filing));
            if (row.isPresent() != should.isPresent() || row.isPresent() && !row.get().same(should.get())) {
                add(Damage.Kind.CURRENT, "current_record " + filing, "当前数值与最新版本加更正的结果不一致",
                        "the current values are not the latest version with its corrections");
            }
        } catch (WorkspaceException e) {
            add(Damage.Kind.CURRENT, "current_record " + filing, e.text().zh(), e.text().en());
        }
    }

    private Row row(long received, Report report, long filing) throws SQLException {
        Report now = Patches.apply(report, CorrectionProjector.of(connection, filing)).report();
        return new Row(received, now.fit().template(), pack(now));
    }

    private record Row(long received, String template, byte[] packed) {

        boolean same(Row other) {
            return received == other.received && template.equals(other.template)
                    && Arrays.equals(packed, other.packed);
        }
    }

    private void add(Damage.Kind kind, String where, String zh, String en) {
        found.add(new Damage(kind, where, LocalizedText.of(where + "：" + zh, where + ": " + en), RESTORE));
    }
}
