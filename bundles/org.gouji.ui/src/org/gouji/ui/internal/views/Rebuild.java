package org.gouji.ui.internal.views;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.gouji.ui.internal.work.OnScreen;

/**
 * Works something out away from the screen and shows it; asked often, it does so once.
 *
 * @param <T> what is worked out
 */
public final class Rebuild<T> {

    private static final int SETTLE_MILLIS = 80;

    private final Job job;

    public Rebuild(Control control, Supplier<T> work, Consumer<T> show) {
        var screen = new OnScreen(control);
        job = Job.createSystem("rebuild", (IProgressMonitor monitor) -> {
            T result = work.get();
            screen.later(() -> show.accept(result));
            return status();
        });
        control.addDisposeListener(event -> job.cancel());
    }

    private static IStatus status() {
        return Status.OK_STATUS;
    }

    public void soon() {
        job.schedule(SETTLE_MILLIS);
    }
}
