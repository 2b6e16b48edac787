package org.gouji.store.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.gouji.model.report.Report;
import org.gouji.spi.WorkStoppedException;
import org.gouji.spi.export.CheckedReport;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.WorkspaceException;
import org.gouji.store.internal.LastYears;
import org.gouji.store.internal.Reading;
import org.gouji.store.internal.Store;
import org.gouji.store.internal.folder.Originals.Kept;
import org.gouji.store.internal.journal.FilingProjector;
import org.gouji.store.internal.sql.Failures;
import org.gouji.store.internal.sql.Locks;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.journal.Draft;

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

    /** Bytes of originals that wait for their transaction; as many may be in the one that is written. */
    private static final long MOST_WAITING = 4L * 1024 * 1024;

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
        try (var writer = new ChunkWriter(options.progress())) {
            new ParallelRunner(options.jobs()).run(files, file -> work(file, run), done -> {
                run.cancellation().checkpoint();
                waiting.add(done);
                if (waiting.size() >= CHUNK || bytes(waiting) > MOST_WAITING
                        || System.nanoTime() - since[0] > LONGEST_WAIT) {
                    flush(writer, waiting, options);
                    since[0] = System.nanoTime();
                }
            });
            flush(writer, waiting, options);
        }
    }

    private static long bytes(List<Work> waiting) {
        return waiting.stream().flatMap(work -> work.kept().stream()).mapToLong(Kept::waiting).sum();
    }

    /** A file with what came of it, not yet stored; nothing came of one that is known and was read before. */
    private record Work(Incoming file, Optional<Kept> kept, List<Read> packed, Optional<WorkspaceException> problem) {
    }

    private Work work(Incoming file, RunOptions run) {
        run.cancellation().checkpoint();
        try {
            refuseSpecial(file.file());
            Kept kept = store.originals().keep(file.file());
            List<Slot> known = store.database().read(connection -> Slot.of(connection, kept.sha256()));
            boolean reads = known.isEmpty() || known.stream().anyMatch(Slot::passing);
            return new Work(file, Optional.of(kept), reads ? read(file, kept, run) : List.of(), Optional.empty());
        } catch (WorkspaceException e) {
            return new Work(file, Optional.empty(), List.of(), Optional.of(e));
        }
    }

    /** A pipe would be waited for until somebody writes into it, and a device may never end. */
    private static void refuseSpecial(Path file) throws WorkspaceException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new WorkspaceException(Problem.REFUSED, LocalizedText.of("这不是普通文件（而是设备、管道等），未收入。请导入报告文件。",
                    "no regular file but a device or a pipe; not received: import a report file"));
        }
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

    private void flush(ChunkWriter writer, List<Work> waiting, ImportOptions options) throws IOException {
        if (!waiting.isEmpty()) {
            List<Work> chunk = List.copyOf(waiting);
            waiting.clear();
            writer.write(() -> stored(chunk, options));
        }
    }

    private List<Imported> stored(List<Work> chunk, ImportOptions options) throws WorkspaceException {
        return store.database().write(connection -> {
            Locks.whole(connection);
            List<Imported> imported = new ArrayList<>();
            for (Work work : chunk) {
                imported.add(save(connection, work, options));
            }
            return imported;
        });
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
        List<Slot> known = Slot.of(connection, kept.sha256());
        Receiving receiving = new Receiving(store, connection, context,
                new Receiving.File(kept, path, options.received()));
        if (known.isEmpty()) {
            for (Read read : work.packed()) {
                receiving.receive(read);
            }
            return receiving.imported(Imported.Outcome.NEW);
        }
        arrive(connection, path, kept, options);
        for (Slot.Step step : Slot.steps(known, work.packed())) {
            receiving.again(step);
        }
        return receiving.isEmpty()
                ? new Imported(path, Imported.Outcome.KNOWN, List.of(), Optional.empty(),
                        Older.version(connection, kept.sha256()))
                : receiving.imported(Imported.Outcome.READ_AGAIN);
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
}
