package org.gouji.core.internal;

import org.gouji.model.InputStatus;
import org.gouji.spi.Limits;
import org.gouji.spi.WorkStoppedException;

/** What may still be taken out of an input, with all containers in it: shared, or nesting would multiply it. */
final class ExpansionBudget {

    private int entries;
    private long bytes;

    ExpansionBudget(Limits limits) {
        this.entries = limits.maxEntries();
        this.bytes = limits.maxInflatedBytes();
    }

    void takeEntry() {
        if (entries <= 0) {
            throw new WorkStoppedException(InputStatus.LIMIT_ROWS, "more parts than the limit");
        }
        entries--;
    }

    void takeBytes(int count) {
        bytes -= count;
        if (bytes < 0) {
            throw new WorkStoppedException(InputStatus.LIMIT_RATIO, "inflates to more than the limit");
        }
    }
}
