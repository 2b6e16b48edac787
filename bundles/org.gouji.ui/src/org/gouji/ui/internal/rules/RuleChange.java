package org.gouji.ui.internal.rules;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.gouji.model.InputStatus;
import org.gouji.spi.WorkStoppedException;
import org.gouji.store.Workspace;
import org.gouji.store.check.Rechecks;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.office.Work;
import org.gouji.ui.internal.present.Texts;

/** Changes the rules of the open workspace in the background and checks its reports anew. */
final class RuleChange {

    private final Office office;
    private final Texts texts;

    RuleChange(Office office, Texts texts) {
        this.office = office;
        this.texts = texts;
    }

    void start(RuleOrder order) {
        office.background(texts.get("rules.job"), (workspace, progress) -> run(workspace, order, progress));
    }

    private void run(Workspace workspace, RuleOrder order, Work.Progress progress) throws IOException {
        switch (order.choice()) {
            case TAKE -> workspace.rules().set(order.settings());
            case NONE -> workspace.rules().clear();
            case KEEP -> {
                // Only to be checked anew.
            }
        }
        if (order.recheck()) {
            recheck(workspace, progress);
        } else {
            office.notice(texts.get("rules.changed"), List.of());
        }
    }

    private void recheck(Workspace workspace, Work.Progress progress) throws IOException {
        var steps = new Steps(progress,
                (int) office.snapshot().filings().stream().filter(filing -> filing.counts().isPresent()).count());
        try {
            Rechecks.Progress done = workspace.rechecks().run(steps::told);
            office.notice(texts.get("rules.done", done.reports(), done.changed(), done.fixed(), done.added()),
                    List.of());
        } catch (WorkStoppedException e) {
            office.notice(texts.get("rules.stopped.title"), List.of(texts.get("rules.stopped", steps.done)));
        } finally {
            office.refresh(Set.of());
        }
    }

    /** What is told comes after it was stored: there it can be stopped. */
    private static final class Steps {

        private final Work.Progress progress;
        private int done;

        Steps(Work.Progress progress, int all) {
            this.progress = progress;
            progress.total(all);
        }

        void told(Rechecks.Progress now) {
            for (; done < now.reports(); done++) {
                progress.step("");
            }
            if (progress.stopped()) {
                throw new WorkStoppedException(InputStatus.CANCELLED, "stopped by the officer");
            }
        }
    }
}
