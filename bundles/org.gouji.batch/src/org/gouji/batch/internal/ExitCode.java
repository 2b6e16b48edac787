package org.gouji.batch.internal;

/** How the program ended; the highest of all that apply wins. */
final class ExitCode {

    /** Everything was checked, nothing reaches the threshold. */
    static final int CLEAN = 0;
    /** There are findings at or above the threshold. */
    static final int FINDINGS = 1;
    /** The command line makes no sense, or names no input. */
    static final int USAGE = 2;
    /** Some input could not be read, or only in part. */
    static final int UNREADABLE = 3;
    /** A plug-in or the program failed. */
    static final int FAILED = 4;

    private ExitCode() {
    }
}
