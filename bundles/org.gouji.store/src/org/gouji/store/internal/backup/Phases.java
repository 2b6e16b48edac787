package org.gouji.store.internal.backup;

import org.gouji.store.WorkProgress;

/** Work in several parts, each of which counts its own steps, told as one from 0 to 100. */
final class Phases {

    private static final int WHOLE = 100;

    private final WorkProgress told;
    private final int phases;
    private int begun;
    private long last = -1;

    Phases(WorkProgress told, int phases) {
        this.told = told;
        this.phases = phases;
    }

    /** Begins the next part. */
    WorkProgress next() {
        int before = begun;
        begun++;
        return (done, all) -> tell((WHOLE * before + (all == 0 ? WHOLE : WHOLE * done / all)) / phases);
    }

    /** All of it is done. */
    void end() {
        tell(WHOLE);
    }

    private void tell(long hundredths) {
        if (hundredths > last) {
            last = hundredths;
            told.at(hundredths, WHOLE);
        }
    }
}
