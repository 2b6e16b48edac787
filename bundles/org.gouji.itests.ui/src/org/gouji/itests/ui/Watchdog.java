package org.gouji.itests.ui;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Measures for how long the window does not answer, and what it does meanwhile. */
final class Watchdog implements AutoCloseable {

    private static final long PAUSE_NANOS = 10_000_000L;
    private static final long SLOW_NANOS = 150_000_000L;
    private static final long MILLI = 1_000_000L;
    private static final int DEEPEST = 40;

    private volatile long longest;
    private volatile String doing = "";
    private volatile boolean running = true;

    Watchdog() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        var thread = new Thread(() -> watch(display), "watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    /** The longest time without an answer, in milliseconds. */
    long longest() {
        return longest / MILLI;
    }

    /** What the window did in that time. */
    String doing() {
        return doing;
    }

    @Override
    public void close() {
        running = false;
    }

    private void watch(Display display) {
        while (running && !display.isDisposed()) {
            long asked = System.nanoTime();
            var answered = new AtomicBoolean();
            display.asyncExec(() -> answered.set(true));
            while (running && !answered.get()) {
                LockSupport.parkNanos(PAUSE_NANOS);
                note(System.nanoTime() - asked, display.getThread());
            }
        }
    }

    private void note(long waited, Thread thread) {
        if (waited > longest) {
            longest = waited;
            if (waited > SLOW_NANOS) {
                doing = Arrays.stream(thread.getStackTrace()).limit(DEEPEST).map(frame -> "\n    " + frame)
                        .collect(Collectors.joining());
            }
        }
    }
}
