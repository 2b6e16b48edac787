package org.gouji.store.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.core.InputSource;
import org.gouji.core.ParallelRunner;
import org.gouji.core.RuleRun;
import org.gouji.core.RunOptions;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.finding.Finding;
import org.gouji.model.report.Report;
import org.gouji.spi.WorkStoppedException;
import org.gouji.spi.export.CheckedReport;
import org.gouji.store.WorkspaceException;
import org.gouji.store.correction.Correction;
import org.gouji.store.filing.FilingState;
import org.gouji.store.internal.Current;
import org.gouji.store.internal.FilingStates;
import org.gouji.store.internal.LastYears;
import org.gouji.store.internal.Matching;
import org.gouji.store.internal.Reading;
import org.gouji.store.internal.Recheck;
import org.gouji.store.internal.Store;
import org.gouji.store.internal.folder.Originals.Kept;
import org.gouji.store.internal.journal.CorrectionProjector;
import org.gouji.store.internal.journal.FilingProjector;
import org.gouji.store.internal.sql.Failures;
import org.gouji.store.internal.sql.Locks;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.journal.Draft;
import org.gouji.store.journal.Entry;

/**
 * Takes files into a workspace: keeps the original, reads, binds and checks it, and stores what came of it. Stopped at
 * any point, even by the loss of power, the same import run again ends in the same state: what is stored is skipped.
 *
 * @since 1.0
 */
public final class Importer {

    /** Files in one transaction: each costs the disk a flush, and what is not flushed is not acknowledged. */
    private static final int CHUNK = 40;

    private static final long LONGEST_WAIT = 400_000_000L;

    /** Bytes of originals that wait for their transaction. */
    private static final long MOST_WAITING = 8L * 1024 * 1024;

    private final Store store;

    private final RunOptions context;

    /** Made by the workspace. */
    public Importer(Store store, RunOptions context) {
        this.store = store;
        this.context = context;
    }

    /**
     * Imports files. A file that cannot be read is stored as such or reported, and the next one goes on.
     *
     * @param files the files
     * @param options how to import
     * @throws WorkspaceException when the workspace cannot be written; what was acknowledged is stored
     * @throws WorkStoppedException when it is cancelled; what was acknowledged is stored, of other files nothing is
     * @throws IOException when work is interrupted
     */
    public void run(Iterator<Incoming> files, ImportOptions options) throws IOException {
        RunOptions run = options.run().withLevel(context.level()).withProfile(context.profile());
        List<Work> waiting = new ArrayList<>();
        long[] since = {System.nanoTime()};
        new ParallelRunner(options.jobs()).run(files, file -> work(file, run), done -> {
            run.cancellation().checkpoint();
            waiting.add(done);
            if (waiting.size() >= CHUNK || bytes(waiting) > MOST_WAITING
                    || System.nanoTime() - since[0] > LONGEST_WAIT) {
                flush(waiting, options);
                since[0] = System.nanoTime();
            }
        });
        flush(waiting, options);
    }

    private static long bytes(List<Work> waiting) {
        return waiting.stream().flatMap(work -> work.kept().stream()).mapToLong(Kept::waiting).sum();
    }

    /** A file with what came of it, not yet stored. */
    private record Work(Incoming file, Optional<Kept> kept, boolean known, List<Read> packed,
            Optional<WorkspaceException> problem) {
    }

    /** A report, and the stamp of last year's report if any rule looked at that. */
    private record Read(Reading.Packed packed, Optional<Long> lastYear) {
    }

    private Work work(Incoming file, RunOptions run) {
        run.cancellation().checkpoint();
        try {
            Kept kept = store.originals().keep(file.file());
            if (isKnown(kept.sha256())) {
                return new Work(file, Optional.of(kept), true, List.of(), Optional.empty());
            }
            return new Work(file, Optional.of(kept), false, read(file, kept, run), Optional.empty());
        } catch (WorkspaceException e) {
            return new Work(file, Optional.empty(), false, List.of(), Optional.of(e));
        }
    }

    private boolean isKnown(String sha256) throws WorkspaceException {
        return store.database().read(connection -> isKnown(connection, sha256));
    }

    private static boolean isKnown(Connection connection, String sha256) throws SQLException {
        return Sql.first(connection, "SELECT 1 FROM received WHERE sha256 = ?", row -> true, sha256).isPresent();
    }

    private List<Read> read(Incoming file, Kept kept, RunOptions run) throws WorkspaceException {
        Map<Report, List<RuleRun>> runs = new IdentityHashMap<>();
        Map<Report, Long> stamps = new IdentityHashMap<>();
        RunOptions looking = run.withLastYear(report -> lastYear(report, stamps));
        try (InputSource source = store.originals().source(kept, file.path())) {
            List<Read> packed = new ArrayList<>();
            for (CheckedReport checked : whole(store.pipeline().check(source, looking, runs::put), run)) {
                Optional<Report> report = checked.report();
                packed.add(new Read(
                        Reading.pack(checked, report.map(r -> runs.getOrDefault(r, List.of())).orElse(List.of())),
                        report.flatMap(r -> Optional.ofNullable(stamps.get(r)))));
            }
            return packed;
        } catch (WorkspaceException e) {
            throw e;
        } catch (IOException e) {
            throw Failures.of(e, file.file(), 0);
        }
    }

    /** What was cancelled while it was read, in part or whole, counts as not read: else it would pass for known. */
    private static List<CheckedReport> whole(List<CheckedReport> checked, RunOptions run) {
        run.cancellation().checkpoint();
        if (checked.stream().anyMatch(each -> each.input().status() == InputStatus.CANCELLED)) {
            throw new WorkStoppedException(InputStatus.CANCELLED, "cancelled");
        }
        return checked;
    }

    private Optional<Report> lastYear(Report report, Map<Report, Long> stamps) {
        try {
            LastYears.Seen seen = store.database().read(connection -> LastYears.of(store, connection, report));
            stamps.put(report, seen.stamp());
            return seen.report();
        } catch (WorkspaceException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flush(List<Work> waiting, ImportOptions options) throws WorkspaceException {
        if (waiting.isEmpty()) {
            return;
        }
        List<Imported> done = store.database().write(connection -> {
            Locks.whole(connection);
            List<Imported> imported = new ArrayList<>();
            for (Work work : waiting) {
                imported.add(save(connection, work, options));
            }
            return imported;
        });
        waiting.clear();
        done.forEach(options.progress());
    }

    private Imported save(Connection connection, Work work, ImportOptions options)
            throws SQLException, WorkspaceException {
        String path = work.file().path();
        if (work.problem().isPresent()) {
            return new Imported(path, Imported.Outcome.FAILED, List.of(), work.problem().map(WorkspaceException::text),
                    List.of());
        }
        Kept kept = work.kept().orElseThrow();
        store.originals().enter(connection, kept);
        if (work.known() || isKnown(connection, kept.sha256())) {
            arrive(connection, path, kept, options);
            return new Imported(path, Imported.Outcome.KNOWN, List.of(), Optional.empty(),
                    Older.version(connection, kept.sha256()));
        }
        List<Imported.Received> reports = new ArrayList<>();
        List<LocalizedText> notices = new ArrayList<>();
        for (Read read : work.packed()) {
            reports.add(receive(connection, work.file(), kept, read, options, notices));
        }
        return new Imported(path, Imported.Outcome.NEW, reports, Optional.empty(), notices);
    }

    /** The same bytes under another name are noted, so that nobody who sent them is taken for missing. */
    private void arrive(Connection connection, String path, Kept kept, ImportOptions options) throws SQLException {
        boolean noted = Sql.first(connection, "SELECT 1 FROM received WHERE sha256 = ? AND path = ?"
                + " UNION SELECT 1 FROM arrival WHERE sha256 = ? AND path = ?", row -> true, kept.sha256(), path,
                kept.sha256(), path).isPresent();
        if (!noted) {
            store.journal().enter(connection, store.actor(), Draft.of(FilingProjector.ARRIVE)
                    .with("sha256", kept.sha256()).with("path", path).with("received", options.received()));
        }
    }

    private Imported.Received receive(Connection connection, Incoming file, Kept kept, Read read,
            ImportOptions options, List<LocalizedText> notices) throws SQLException, WorkspaceException {
        Reading.Packed packed = read.packed();
        Optional<Report> report = packed.report();
        Matching.Identity identity = Matching.identity(connection, report.flatMap(Report::agency),
                report.flatMap(Report::year));
        Optional<Long> known = Matching.filing(connection, identity);
        if (known.isPresent()) {
            Locks.filing(connection, known.get());
            notices.addAll(Older.than(connection, known.get(), options.received()));
        }
        Optional<FilingState> before = known.isPresent()
                ? Optional.of(FilingStates.of(connection, known.get()))
                : Optional.empty();
        Draft draft = new Draft(FilingProjector.RECEIVE, known, Map.of()).with("sha256", kept.sha256())
                .with("size", kept.size()).with("path", file.path()).with("container", packed.input().container())
                .with("position", packed.position()).with("received", options.received())
                .with("status", packed.input().status()).with("state", report.isPresent() ? "checked" : "received")
                .with("name", identity.name()).with("year", identity.year()).with("body", identity.body())
                .with("was", before.map(FilingState::id));
        Entry entry = store.journal().enterHeld(connection, store.actor(), draft);
        packed.insert(connection, entry.number());
        long filing = known.orElse(entry.number());
        current(connection, filing, entry.number(), packed);
        if (read.lastYear().isPresent() && report.isPresent()
                && LastYears.stamp(connection, identity) != read.lastYear().get()) {
            // Last year's report came or changed after the rules looked for it, perhaps in this very transaction.
            Recheck.run(store, connection, filing, context);
        }
        Recheck.dependents(store, connection, filing, context);
        int version = known.isPresent() ? FilingStates.latest(connection, filing) : 1;
        return received(filing, version, packed, before);
    }

    /** Corrections of an earlier version are tried on the new one. */
    private void current(Connection connection, long filing, long received, Reading.Packed packed)
            throws SQLException, WorkspaceException {
        List<Correction> corrections = filing == received ? List.of() : CorrectionProjector.of(connection, filing);
        if (corrections.isEmpty() && packed.report().isPresent()) {
            Current.save(connection, filing, received, new Current.Counted(packed.report().get(), packed.runs()),
                    true);
        } else {
            Current.State state = Current.work(store, connection, filing,
                    LastYears.within(store, connection, context, filing));
            Current.save(connection, filing, state);
            FilingStates.changed(store, connection, filing, state);
        }
    }

    private static Imported.Received received(long filing, int version, Reading.Packed packed,
            Optional<FilingState> before) {
        long errors = packed.runs().stream().flatMap(run -> run.findings().stream()).map(Finding::severity)
                .filter(Severity.ERROR::equals).count();
        return new Imported.Received(filing, version, packed.input().status(),
                packed.report().flatMap(Report::agency), packed.report().flatMap(Report::year), (int) errors, before);
    }
}
