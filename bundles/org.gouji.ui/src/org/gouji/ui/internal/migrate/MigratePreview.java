package org.gouji.ui.internal.migrate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.gouji.model.schema.FormSchema;
import org.gouji.store.Workspace;
import org.gouji.store.export.MigratedFiling;
import org.gouji.store.filing.Filing;
import org.gouji.ui.internal.migrate.Carried.Lost;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.present.Texts;

/** Finds out what would be lost, before anything is done. */
final class MigratePreview extends Job {

    private final Office office;
    private final Texts texts;
    private final List<Filing> filings;
    private final FormSchema form;
    private final Consumer<List<Carried>> show;

    MigratePreview(Office office, Texts texts, List<Filing> filings, FormSchema form, Consumer<List<Carried>> show) {
        super(texts.get("migrate.looking"));
        setSystem(true);
        this.office = office;
        this.texts = texts;
        this.filings = List.copyOf(filings);
        this.form = form;
        this.show = show;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Optional<List<Carried>> rows = office.ask(workspace -> rows(workspace, monitor));
            if (!monitor.isCanceled()) {
                show.accept(rows.orElse(List.of()));
            }
        } catch (IOException e) {
            Platform.getLog(MigratePreview.class).error("cannot preview a migration", e);
            show.accept(List.of());
        }
        return Status.OK_STATUS;
    }

    private List<Carried> rows(Workspace workspace, IProgressMonitor monitor) throws IOException {
        List<Carried> rows = new ArrayList<>();
        for (Filing filing : filings) {
            if (monitor.isCanceled()) {
                break;
            }
            rows.add(row(workspace, filing));
        }
        return rows;
    }

    private Carried row(Workspace workspace, Filing filing) throws IOException {
        if (filing.latest().template().equals(Optional.of(form.id()))) {
            return new Carried(filing, 0, List.of(), Optional.of(texts.get("migrate.same")));
        }
        Optional<MigratedFiling> migrated = MigratedFiling
                .of(workspace.filings().detail(filing.id(), LocalDate.now()), form);
        return migrated
                .map(done -> new Carried(filing, done.carried(),
                        done.report().losses().stream().map(loss -> Lost.of(texts, loss)).toList(), Optional.empty()))
                .orElseGet(() -> new Carried(filing, 0, List.of(), Optional.of(texts.get("migrate.no-way"))));
    }
}
