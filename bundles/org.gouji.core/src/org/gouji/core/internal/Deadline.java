package org.gouji.core.internal;

import java.time.Duration;

import org.gouji.model.InputStatus;
import org.gouji.spi.Cancellation;
import org.gouji.spi.WorkStoppedException;

/** Stops the work on one input when its time is up or somebody cancels. The one place that looks at a clock. */
public final class Deadline implements Cancellation {

    private final Cancellation outer;
    private final Duration limit;
    private final long start = System.nanoTime();
    private final long nanos;

    /**
     * Starts the time.
     *
     * @param outer asked, too
     * @param limit how long the work may take
     */
    public Deadline(Cancellation outer, Duration limit) {
        this.outer = outer;
        this.limit = limit;
        // A limit of centuries does not fit into nanoseconds.
        this.nanos = limit.compareTo(Duration.ofDays(36_500)) > 0 ? Long.MAX_VALUE : limit.toNanos();
    }

    @Override
    public void checkpoint() {
        outer.checkpoint();
        if (System.nanoTime() - start > nanos) {
            throw new WorkStoppedException(InputStatus.LIMIT_TIME, "longer than " + limit.toMillis() + " ms");
        }
    }
}
