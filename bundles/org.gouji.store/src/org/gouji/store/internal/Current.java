package org.gouji.store.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.gouji.core.CheckResult;
import org.gouji.core.Pipeline.Subject;
import org.gouji.core.RuleRun;
import org.gouji.core.RunOptions;
import org.gouji.model.Severity;
import org.gouji.model.finding.Finding;
import org.gouji.model.report.Report;
import org.gouji.model.schema.FormSchema;
import org.gouji.store.WorkspaceException;
import org.gouji.store.correction.Correction;
import org.gouji.store.correction.Patches;
import org.gouji.store.internal.journal.CorrectionProjector;
import org.gouji.store.internal.sql.Failures;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.record.PackedValues;

/** The latest version of a filing with its corrections applied: the table {@code current_record}. */
public final class Current {

    private static final String LATEST = "SELECT r.id FROM received r JOIN filing f ON f.id = r.filing"
            + " AND f.latest = r.version WHERE f.id = ?";

    private static final String UPSERT = "INSERT INTO current_record (filing, received, template, errors, warnings,"
            + " infos, packed, runs) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (filing) DO UPDATE SET"
            + " received = excluded.received, template = excluded.template, errors = excluded.errors,"
            + " warnings = excluded.warnings, infos = excluded.infos, packed = excluded.packed, runs = excluded.runs";

    private static final String RUNS = "SELECT c.template, COALESCE(c.runs, g.runs) AS runs FROM current_record c"
            + " JOIN reading g ON g.received = c.received WHERE c.filing = ?";

    private Current() {
    }

    /**
     * A filing as it stands.
     *
     * @param stored what was read from the latest version
     * @param patched its corrected report; empty when the file holds none
     * @param runs the rules' runs over the corrected report
     */
    public record State(Reading.Stored stored, Optional<Patches.Result> patched, List<RuleRun> runs) {

        /** What the rules say of the corrected report. */
        public CheckResult result() {
            return patched.map(p -> CheckResult.of(runs, p.report().schema()))
                    .orElseGet(() -> new CheckResult(List.of(), List.of()));
        }
    }

    /** Works out how a filing stands, from its latest version and its corrections. */
    public static State work(Store store, Connection connection, long filing, RunOptions options)
            throws SQLException, WorkspaceException {
        return work(store, latest(store, connection, filing), CorrectionProjector.of(connection, filing), options);
    }

    /** The corrected report of a filing, without asking any rule; empty when its file holds none. */
    public static Optional<Patches.Result> patched(Store store, Connection connection, long filing)
            throws SQLException, WorkspaceException {
        List<Correction> corrections = CorrectionProjector.of(connection, filing);
        return latest(store, connection, filing).report().map(report -> Patches.apply(report, corrections));
    }

    /** How a filing stands, as it was saved: no rule is run. */
    public static State saved(Store store, Connection connection, long filing)
            throws SQLException, WorkspaceException {
        Reading.Stored stored = latest(store, connection, filing);
        if (stored.report().isEmpty()) {
            return new State(stored, Optional.empty(), List.of());
        }
        Patches.Result patched = Patches.apply(stored.report().get(), CorrectionProjector.of(connection, filing));
        byte[] runs = Sql.first(connection, "SELECT runs FROM current_record WHERE filing = ? AND runs IS NOT NULL",
                row -> row.getBytes(1), filing).orElseGet(() -> new byte[0]);
        return new State(stored, Optional.of(patched),
                runs.length == 0 ? stored.runs() : Reading.runs(runs, filing, patched.report().schema()));
    }

    /** What the rules say of a filing as it stands, without reading the report; nothing where it holds none. */
    public static List<Finding> findings(Store store, Connection connection, long filing)
            throws SQLException, WorkspaceException {
        Optional<Runs> runs = Sql.first(connection, RUNS,
                row -> new Runs(row.getString("template"), row.getBytes("runs")), filing);
        return runs.isEmpty()
                ? List.of()
                : Reading.runs(runs.get().packed(), filing, store.schema(runs.get().template())).stream()
                        .flatMap(run -> run.findings().stream()).toList();
    }

    private record Runs(String template, byte[] packed) {
    }

    private static Reading.Stored latest(Store store, Connection connection, long filing)
            throws SQLException, WorkspaceException {
        long received = Sql.first(connection, LATEST, row -> row.getLong(1), filing)
                .orElseThrow(() -> Unknown.filing(filing));
        return Reading.load(store, connection, received);
    }

    static State work(Store store, Reading.Stored stored, List<Correction> corrections, RunOptions options) {
        if (stored.report().isEmpty()) {
            return new State(stored, Optional.empty(), List.of());
        }
        Patches.Result patched = Patches.apply(stored.report().get(), corrections);
        List<RuleRun> runs = patched.changed().isEmpty()
                ? stored.runs()
                : store.pipeline().rerunRules(stored.runs(), patched.changed(),
                        new Subject(patched.report(), new OriginalDocument(store, stored.input(), options)), options);
        return new State(stored, Optional.of(patched), runs);
    }

    /** Stores how a filing stands. */
    public static void save(Connection connection, long filing, State state) throws SQLException, WorkspaceException {
        if (state.patched().isEmpty()) {
            Sql.update(connection, "DELETE FROM current_record WHERE filing = ?", filing);
            return;
        }
        Report report = state.patched().get().report();
        boolean asRead = state.patched().get().changed().isEmpty();
        save(connection, filing, state.stored().received(), new Counted(report, state.runs()), asRead);
    }

    /** Stores a version without corrections; its runs are those of the reading. */
    public static void save(Connection connection, long filing, long received, Counted counted, boolean asRead)
            throws SQLException, WorkspaceException {
        Report report = counted.report();
        Sql.update(connection, UPSERT, filing, received, report.fit().template(), counted.of(Severity.ERROR),
                counted.of(Severity.WARNING), counted.of(Severity.INFO),
                PackedValues.pack(report.schema(), report.values()),
                asRead ? Optional.empty() : Optional.of(runs(counted.runs(), report.schema())));
    }

    private static byte[] runs(List<RuleRun> runs, FormSchema schema) throws WorkspaceException {
        try {
            return Reading.runs(runs, schema);
        } catch (IOException e) {
            throw Failures.of(e, java.nio.file.Path.of(""), 0);
        }
    }

    /**
     * A report with its rules' runs.
     *
     * @param report the report
     * @param runs the runs
     */
    public record Counted(Report report, List<RuleRun> runs) {

        /** How many findings of that severity. */
        public long of(Severity severity) {
            return runs.stream().flatMap(run -> run.findings().stream()).map(Finding::severity)
                    .filter(severity::equals).count();
        }
    }
}
