package org.gouji.launcher;

import java.io.PrintStream;

/** What the launcher itself has to say, in both languages: no bundle is there yet to choose one. */
final class Notices {

    private final PrintStream out;

    Notices(PrintStream out) {
        this.out = out;
    }

    void say(String zh, String en) {
        out.println("gouji: " + zh);
        out.println("gouji: " + en);
        out.flush();
    }

    void trace(Throwable cause) {
        cause.printStackTrace(out);
        out.flush();
    }
}
