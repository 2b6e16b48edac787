package org.gouji.ui.internal.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.gouji.core.CancelSwitch;
import org.gouji.core.RunOptions;
import org.gouji.core.StaticPluginRegistry;
import org.gouji.store.imports.Incoming;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.prefs.RuleSettings;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.work.Offices;

/** Looks into the first files of what is to be imported. */
final class PreviewJob extends Job {

    /** Enough to see whether the right folder was chosen. */
    static final int MOST = 60;

    private final CancelSwitch stop = new CancelSwitch();
    private final List<Path> sources;
    private final Texts texts;
    private final Consumer<Found> show;

    PreviewJob(List<Path> sources, Texts texts, Consumer<Found> show) {
        super(texts.get("import.previewing"));
        this.sources = List.copyOf(sources);
        this.texts = texts;
        this.show = show;
    }

    /**
     * What was found so far.
     *
     * @param rows what was recognised
     * @param files number of files there are
     * @param looked number of files looked into
     * @param problem why the files cannot be listed; empty when they can
     */
    record Found(List<Recognised> rows, int files, int looked, String problem) {

        Found {
            rows = List.copyOf(rows);
        }

        boolean complete() {
            return looked >= Math.min(files, MOST);
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        List<Recognised> rows = new ArrayList<>();
        try {
            List<Incoming> files = new Sources(Offices.office().folder().orElse(Path.of(""))).files(sources);
            RunOptions options = RuleSettings.options().withCancellation(stop).withFaults(Offices.office().faults());
            Preview preview = new Preview(Workbenches.registry().orElseGet(StaticPluginRegistry::of), options, texts);
            show.accept(new Found(rows, files.size(), 0, ""));
            int looked = 0;
            for (Incoming file : files.subList(0, Math.min(MOST, files.size()))) {
                if (monitor.isCanceled()) {
                    return Status.CANCEL_STATUS;
                }
                rows.addAll(preview.of(file));
                looked++;
                show.accept(new Found(rows, files.size(), looked, ""));
            }
        } catch (IOException e) {
            show.accept(new Found(rows, 0, 0, String.valueOf(e.getMessage())));
        }
        return Status.OK_STATUS;
    }

    @Override
    protected void canceling() {
        stop.cancel();
    }
}
