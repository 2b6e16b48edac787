package org.gouji.ui.internal.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

import org.gouji.model.LocalizedText;
import org.gouji.store.Workspace;
import org.gouji.store.imports.ImportOptions;
import org.gouji.store.imports.Imported;
import org.gouji.store.imports.Incoming;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.office.Work;
import org.gouji.ui.internal.prefs.RuleSettings;
import org.gouji.ui.internal.present.Texts;

/**
 * Takes files into the open workspace in the background. What it has to do is remembered until it is done, so that an
 * import goes on at the next start when the workbench ends before.
 */
public final class Intake {

    private static final int MOST_JOBS = 4;
    private static final long PAUSE_NANOS = 1_500_000_000L;

    private final Office office;
    private final Texts texts;
    private final PendingImports pending;

    public Intake(Office office, Texts texts, PendingImports pending) {
        this.office = office;
        this.texts = texts;
        this.pending = pending;
    }

    /** Takes files and folders in. */
    public void start(List<Path> sources) {
        office.folder().ifPresent(folder -> begin(List.of(pending.keep(folder, sources))));
    }

    /** Goes on with the imports that were not done when the workspace was left, one after the other. */
    public void resume() {
        office.folder().map(pending::of).filter(left -> !left.isEmpty()).ifPresent(this::begin);
    }

    private void begin(List<PendingImports.Entry> entries) {
        office.background(texts.get("import.job"), (workspace, progress) -> {
            for (PendingImports.Entry entry : entries) {
                run(workspace, entry, progress);
            }
        });
    }

    private void run(Workspace workspace, PendingImports.Entry entry, Work.Progress progress) throws IOException {
        List<Incoming> files = new Sources(workspace.folder()).files(entry.sources());
        progress.total(files.size());
        var tally = new Tally(progress);
        int jobs = Math.max(1, Math.min(MOST_JOBS, Runtime.getRuntime().availableProcessors() - 1));
        workspace.importer().run(new Stoppable(files.iterator(), progress),
                new ImportOptions(jobs, LocalDate.now(), RuleSettings.options().withFaults(office.faults()),
                        tally::add));
        boolean closing = !office.folder().equals(Optional.of(workspace.folder()));
        if (!closing) {
            pending.done(entry);
            tally.show();
            office.notice(texts.get("import.done", tally.added, tally.known, tally.failed), tally.told);
        }
    }

    /** Counts, and now and then lets others see what is new. */
    private final class Tally {

        private final Work.Progress progress;
        private final List<String> told = new ArrayList<>();
        private Set<Long> filings = new HashSet<>();
        private int added;
        private int known;
        private int failed;
        private long shown = System.nanoTime();

        Tally(Work.Progress progress) {
            this.progress = progress;
        }

        void add(Imported imported) {
            progress.step(imported.path());
            imported.reports().forEach(report -> filings.add(report.filing()));
            switch (imported.outcome()) {
                case NEW, READ_AGAIN -> added++;
                case KNOWN -> known++;
                case FAILED -> failed++;
            }
            imported.problem().ifPresent(problem -> tell(imported, problem));
            imported.notices().forEach(notice -> tell(imported, notice));
            if (System.nanoTime() - shown > PAUSE_NANOS) {
                showWhileItRuns();
            }
        }

        private void tell(Imported imported, LocalizedText what) {
            told.add(imported.path() + texts.get("import.why", texts.of(what)));
        }

        private void showWhileItRuns() {
            try {
                show();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Tells which reports are new. Where none is, nobody is told: no filing would mean all of them. */
        void show() throws IOException {
            if (!filings.isEmpty()) {
                Set<Long> now = filings;
                filings = new HashSet<>();
                office.refresh(now);
                shown = System.nanoTime();
            }
        }
    }

    /** Gives no more files once the work shall stop; those that are at work are finished. */
    private record Stoppable(Iterator<Incoming> files, Work.Progress progress) implements Iterator<Incoming> {

        @Override
        public boolean hasNext() {
            return !progress.stopped() && files.hasNext();
        }

        @Override
        public Incoming next() {
            if (!files.hasNext()) {
                throw new NoSuchElementException();
            }
            return files.next();
        }
    }
}
