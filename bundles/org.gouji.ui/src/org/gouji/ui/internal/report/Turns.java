package org.gouji.ui.internal.report;

/** Numbers what is begun in one order and may end in another, so that the newest is what stays. */
final class Turns {

    private int begun;
    private int ended;

    /** The number of what begins now. */
    int begin() {
        begun++;
        return begun;
    }

    /** Something ended; whether it still counts: nothing that began later ended before. */
    boolean end(int turn) {
        if (turn <= ended) {
            return false;
        }
        ended = turn;
        return true;
    }
}
