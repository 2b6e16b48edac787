package org.gouji.batch.internal;

/** Shows how far long work has come: on a terminal by itself, elsewhere when it is asked for. */
final class Progress {

    private static final int HUNDRED = 100;

    private final Shell shell;
    private final boolean shown;
    private long steps;

    Progress(Shell shell, Arguments arguments) {
        this.shell = shell;
        this.shown = arguments.progress() || shell.terminal().showsProgress();
    }

    /** Whether anybody sees it: what costs time to count need not be counted otherwise. */
    boolean shown() {
        return shown;
    }

    void at(long done, long all) {
        if (shown) {
            shell.terminal().progress(shell.say(Message.PROGRESS, done, all));
        }
    }

    /** Of work whose steps mean nothing to people: the part that is done, in hundredths. */
    void part(long done, long all) {
        if (shown) {
            shell.terminal().progress(shell.say(Message.PROGRESS_PART, all == 0 ? 0 : HUNDRED * done / all));
        }
    }

    /** One more is done. */
    void step(long all) {
        steps++;
        at(steps, all);
    }

    void end() {
        shell.terminal().hideProgress();
    }
}
