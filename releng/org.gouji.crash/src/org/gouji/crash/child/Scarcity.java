package org.gouji.crash.child;

import java.io.IOException;
import java.nio.file.Path;

/** Something that makes writing fail, and can be ended. */
interface Scarcity {

    /** Lets writing fail from that point on. */
    void begin(long point) throws IOException, InterruptedException;

    /** Lets writing work again. */
    void end() throws IOException, InterruptedException;

    /** All but so many bytes of the file system are taken. */
    static Scarcity ofRoom(Path ballast) {
        return new Ballast(ballast);
    }

    /** From the n-th on, each write and flush of a database ends with an error. */
    static Scarcity ofErrors(Path database) {
        return new Errors(database);
    }

    /** No file may grow beyond so many bytes; the system refuses each write there. */
    static Scarcity ofLength() {
        return new Scarcity() {

            @Override
            public void begin(long point) throws IOException, InterruptedException {
                limit(String.valueOf(point));
            }

            @Override
            public void end() throws IOException, InterruptedException {
                limit("unlimited");
            }
        };
    }

    private static void limit(String bytes) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("prlimit", "--pid", String.valueOf(ProcessHandle.current().pid()),
                "--fsize=" + bytes + ":").inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IOException("prlimit failed");
        }
    }
}
