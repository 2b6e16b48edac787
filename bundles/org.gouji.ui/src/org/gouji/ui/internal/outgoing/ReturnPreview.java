package org.gouji.ui.internal.outgoing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.gouji.store.Workspace;
import org.gouji.store.filing.Decisions.Return;
import org.gouji.store.filing.Filing;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.present.Texts;

/** Asks of each report whether it can be returned. */
final class ReturnPreview extends Job {

    private final Office office;
    private final Texts texts;
    private final List<Filing> filings;
    private final Return wish;
    private final Consumer<List<ReturnRow>> show;

    ReturnPreview(Office office, Texts texts, List<Filing> filings, Return wish, Consumer<List<ReturnRow>> show) {
        super(texts.get("returns.previewing"));
        setSystem(true);
        this.office = office;
        this.texts = texts;
        this.filings = List.copyOf(filings);
        this.wish = wish;
        this.show = show;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Optional<List<ReturnRow>> rows = office.ask(workspace -> rows(workspace, monitor));
            if (!monitor.isCanceled()) {
                show.accept(rows.orElse(List.of()));
            }
        } catch (IOException e) {
            Platform.getLog(ReturnPreview.class).error("cannot preview returns", e);
            show.accept(List.of());
        }
        return Status.OK_STATUS;
    }

    private List<ReturnRow> rows(Workspace workspace, IProgressMonitor monitor) throws IOException {
        List<ReturnRow> rows = new ArrayList<>();
        for (Filing filing : filings) {
            if (monitor.isCanceled()) {
                break;
            }
            rows.add(new ReturnRow(filing, workspace.decisions().whyNotReturn(filing.id(), wish).map(texts::of)));
        }
        return rows;
    }
}
