package org.gouji.ui.internal.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.gouji.core.CancelSwitch;
import org.gouji.core.InputSource;
import org.gouji.core.Pipeline;
import org.gouji.core.PluginFault;
import org.gouji.core.PluginRegistry;
import org.gouji.core.RunOptions;
import org.gouji.spi.export.CheckedReport;
import org.gouji.ui.internal.prefs.RuleSettings;
import org.gouji.ui.internal.present.Texts;

/** Reads and checks one file in the background. */
final class CheckJob extends Job {

    private final Path file;
    private final PluginRegistry registry;
    private final CancelSwitch cancelled = new CancelSwitch();
    private volatile Optional<List<CheckedReport>> result = Optional.empty();

    CheckJob(Path file, PluginRegistry registry, Texts texts) {
        super(texts.get("job.name", file.getFileName()));
        this.file = file;
        this.registry = registry;
    }

    /** The reports of the file; empty until the job ended well. */
    Optional<List<CheckedReport>> result() {
        return result;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        RunOptions options = RuleSettings.options().withCancellation(cancelled).withFaults(CheckJob::log);
        result = Optional.of(new Pipeline(registry).check(InputSource.of(file, file.toString()), options));
        monitor.done();
        return Status.OK_STATUS;
    }

    @Override
    protected void canceling() {
        cancelled.cancel();
    }

    private static void log(PluginFault fault) {
        Platform.getLog(CheckJob.class).error(fault.plugin().bundle() + " " + fault.plugin().version() + ": "
                + fault.plugin().id() + " failed on " + fault.input(), fault.cause());
    }
}
