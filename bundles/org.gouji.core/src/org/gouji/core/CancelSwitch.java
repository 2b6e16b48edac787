package org.gouji.core;

import org.gouji.model.InputStatus;
import org.gouji.spi.Cancellation;
import org.gouji.spi.WorkStoppedException;

/**
 * A cancellation that somebody else may throw: the user, a signal. Safe for several threads.
 *
 * @since 1.0
 */
public final class CancelSwitch implements Cancellation {

    private volatile boolean cancelled;

    /** Makes all work that looks at this switch stop with {@link InputStatus#CANCELLED}. */
    public void cancel() {
        cancelled = true;
    }

    /**
     * Whether it was thrown.
     *
     * @return true after {@link #cancel()}
     */
    public boolean cancelled() {
        return cancelled;
    }

    @Override
    public void checkpoint() {
        if (cancelled) {
            throw new WorkStoppedException(InputStatus.CANCELLED, "cancelled");
        }
    }
}
