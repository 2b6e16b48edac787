package org.gouji.itests.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Measures for how long the window does not answer, and what it does meanwhile. A timer beats in the UI thread; it comes
 * at the same rank as a key or the mouse, so what lies between two beats is what an officer waits for. Counted is the
 * UI thread's own time of the processor and its time behind locks: neither other programs on the machine nor pauses of
 * the garbage collector are its doing.
 */
final class Watchdog implements AutoCloseable {

    private static final int BEAT_MILLIS = 5;
    private static final long LOOK_NANOS = 15_000_000L;
    private static final long SLOW_NANOS = 60_000_000L;
    private static final long MILLI = 1_000_000L;
    private static final int DEEPEST = 60;
    private static final int STACKS = 60;
    private static final String LOOP = "readAndDispatch";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private final Map<String, Integer> seen = new ConcurrentHashMap<>();
    private volatile long last;
    private volatile long longest;
    private volatile String doing = "";
    private volatile boolean running = true;

    Watchdog() throws Exception {
        threads.setThreadContentionMonitoringEnabled(true);
        reset();
        Workbench.inUi(() -> {
            beat();
            return running;
        });
        var thread = new Thread(this::watch, "watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    /** The longest time without an answer, in milliseconds. */
    long longest() {
        return longest / MILLI;
    }

    /** What the window did in that time: what was seen most often first. */
    String doing() {
        return doing;
    }

    /** Begins anew. */
    void reset() throws Exception {
        Workbench.inUi(() -> {
            last = spent();
            longest = 0;
            doing = "";
            seen.clear();
            return last;
        });
    }

    @Override
    public void close() {
        running = false;
    }

    /** UI thread only. */
    private void beat() {
        long now = spent();
        if (now - last > longest) {
            longest = now - last;
            doing = now - last > SLOW_NANOS ? stacks() : "";
        }
        seen.clear();
        last = spent();
        if (running) {
            display.timerExec(BEAT_MILLIS, this::beat);
        }
    }

    private long spent() {
        long id = display.getThread().getId();
        ThreadInfo info = threads.getThreadInfo(id);
        return threads.getThreadCpuTime(id) + (info.getBlockedTime() + info.getWaitedTime()) * MILLI;
    }

    private String stacks() {
        return seen.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(STACKS)
                .map(each -> "\n  " + each.getValue() + " times:" + each.getKey()).collect(Collectors.joining());
    }

    private void watch() {
        while (running && !display.isDisposed()) {
            LockSupport.parkNanos(LOOK_NANOS);
            if (spent() - last > LOOK_NANOS) {
                String stack = Arrays.stream(display.getThread().getStackTrace())
                        .takeWhile(frame -> !frame.getMethodName().equals(LOOP)).limit(DEEPEST)
                        .map(frame -> "\n    " + frame).collect(Collectors.joining());
                seen.merge(stack, 1, Integer::sum);
            }
        }
    }
}
