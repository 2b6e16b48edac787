package org.gouji.ui.internal.work;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.gouji.ui.internal.office.Work;

/** Works in the workbench's jobs, which show their progress and can be stopped. */
final class JobWork implements Work {

    @Override
    public void start(String title, Task task) {
        Job job = new Job(title) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                return JobWork.run(task, monitor);
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == JobWork.class;
            }
        };
        job.schedule();
    }

    private static IStatus run(Work.Task task, IProgressMonitor monitor) {
        try {
            task.run(new MonitorProgress(monitor));
            return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
        } catch (IOException e) {
            Platform.getLog(JobWork.class).error("background work failed", e);
            return Status.CANCEL_STATUS;
        } finally {
            monitor.done();
        }
    }

    private record MonitorProgress(IProgressMonitor monitor) implements Work.Progress {

        @Override
        public void total(int steps) {
            monitor.beginTask("", steps);
        }

        @Override
        public void step(String what) {
            monitor.subTask(what);
            monitor.worked(1);
        }

        @Override
        public boolean stopped() {
            return monitor.isCanceled();
        }
    }
}
