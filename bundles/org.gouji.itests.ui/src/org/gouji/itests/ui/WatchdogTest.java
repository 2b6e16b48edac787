package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

/** What the watchdog takes for a window that does not answer. */
class WatchdogTest {

    private static final long WORK_NANOS = 300_000_000L;
    private static final long SLACK_MILLIS = 20;

    @Test
    void workInTheThreadOfTheScreenCounts() throws Exception {
        try (Watchdog watchdog = new Watchdog()) {
            Workbench.inUi(WatchdogTest::work);
            Screen.await("a beat", () -> watchdog.longest() > 0);
            assertThat(watchdog.longest()).isGreaterThan(WORK_NANOS / 1_000_000 - SLACK_MILLIS);
            assertThat(watchdog.doing()).contains("WatchdogTest.work");
        }
    }

    @Test
    void waitingForAnotherThreadCounts() throws Exception {
        try (Watchdog watchdog = new Watchdog()) {
            Workbench.inUi(() -> new CountDownLatch(1).await(WORK_NANOS, TimeUnit.NANOSECONDS));
            Screen.await("a beat", () -> watchdog.longest() > 0);
            assertThat(watchdog.longest()).isGreaterThan(WORK_NANOS / 1_000_000 - SLACK_MILLIS);
        }
    }

    @Test
    void manyShortPiecesOfWorkDoNotAddUp() throws Exception {
        try (Watchdog watchdog = new Watchdog()) {
            for (int i = 0; i < 50; i++) {
                Workbench.later(() -> spend(WORK_NANOS / 10));
            }
            Workbench.inUi(() -> "");
            assertThat(watchdog.longest()).isLessThan(WORK_NANOS / 1_000_000);
        }
    }

    private static long work() {
        return spend(WORK_NANOS);
    }

    private static long spend(long nanos) {
        var threads = ManagementFactory.getThreadMXBean();
        long until = threads.getCurrentThreadCpuTime() + nanos;
        long rounds = 0;
        while (threads.getCurrentThreadCpuTime() < until) {
            rounds++;
        }
        return rounds;
    }
}
