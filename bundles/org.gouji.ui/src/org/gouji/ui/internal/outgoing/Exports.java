package org.gouji.ui.internal.outgoing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.core.ExportFailedException;
import org.gouji.core.ExportOptions;
import org.gouji.core.ExportRunner;
import org.gouji.core.FolderDestination;
import org.gouji.model.InputStatus;
import org.gouji.spi.Cancellation;
import org.gouji.spi.WorkStoppedException;
import org.gouji.store.Workspace;
import org.gouji.store.export.ExportNames;
import org.gouji.store.filing.Filing;
import org.gouji.store.filing.FilingDetail;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.office.Work;
import org.gouji.ui.internal.present.Texts;

/** Exports filings in the background. Each file appears whole or not at all. */
public final class Exports {

    /** The first day that a zip's directory can hold: results do not depend on the day they are written. */
    static final Instant NO_DATE = LocalDate.of(1980, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();

    private final Office office;
    private final Texts texts;
    private final LocalDate today;

    public Exports(Office office, Texts texts, LocalDate today) {
        this.office = office;
        this.texts = texts;
        this.today = today;
    }

    /** Starts an export. */
    public void start(ExportOrder order) {
        office.background(texts.get("export.job"), (workspace, progress) -> run(workspace, order, progress));
    }

    private void run(Workspace workspace, ExportOrder order, Work.Progress progress) {
        progress.total(order.filings().size());
        var run = new Run(workspace, order, progress);
        run.go();
        String key = progress.stopped() ? "export.stopped" : "export.done";
        office.notice(texts.get(key, run.written.size(), order.out()), run.failed);
    }

    static Cancellation stop(Work.Progress progress) {
        return () -> {
            if (progress.stopped()) {
                throw new WorkStoppedException(InputStatus.CANCELLED, "stopped by the officer");
            }
        };
    }

    /** Why something could not be written, for people. */
    static String why(Texts texts, IOException e) {
        return e instanceof ExportFailedException told ? texts.of(told.detail()) : String.valueOf(e.getMessage());
    }

    private final class Run {

        private final Workspace workspace;
        private final ExportOrder order;
        private final Work.Progress progress;
        private final ExportOptions options;
        private final List<String> failed = new ArrayList<>();
        private final List<Path> written = new ArrayList<>();

        Run(Workspace workspace, ExportOrder order, Work.Progress progress) {
            this.workspace = workspace;
            this.order = order;
            this.progress = progress;
            options = new ExportOptions(Map.copyOf(order.options()), NO_DATE, texts.locale(), Optional.empty(),
                    stop(progress));
        }

        void go() {
            if (order.oneFile()) {
                write(order.out(), order.filings());
                return;
            }
            var names = new ExportNames();
            for (Filing filing : order.filings()) {
                if (progress.stopped()) {
                    return;
                }
                write(names.place(order.out(), filing, order.target().extension()), List.of(filing));
            }
        }

        private void write(Path file, List<Filing> filings) {
            try {
                attempt(file, filings);
            } catch (WorkStoppedException e) {
                if (!progress.stopped()) {
                    failed.add(texts.get("export.failed", file, String.valueOf(e.getMessage())));
                }
            } catch (IOException e) {
                failed.add(texts.get("export.failed", file, why(texts, e)));
            }
        }

        private void attempt(Path file, List<Filing> filings) throws IOException {
            Files.createDirectories(file.getParent());
            var place = new FolderDestination(file.getParent(), String.valueOf(file.getFileName()));
            try (ExportRunner runner = new ExportRunner(order.target().entry(), place, options)) {
                for (Filing filing : filings) {
                    options.cancellation().checkpoint();
                    add(runner, filing);
                }
                runner.commit();
                written.addAll(place.files());
                runner.notes().forEach(note -> failed.add(texts.of(note)));
            }
        }

        private void add(ExportRunner runner, Filing filing) throws IOException {
            FilingDetail detail = workspace.filings().detail(filing.id(), today);
            progress.step(filing.name().orElse(filing.latest().path()));
            if (detail.current().isEmpty()) {
                failed.add(texts.get("export.no-report", filing.latest().path()));
            } else {
                runner.add(order.content().of(detail, today));
            }
        }
    }
}
