package org.gouji.crash.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** From the n-th on, every write, cut and flush of the database and its log ends with an input or output error. */
final class Errors implements Scarcity {

    private static final String CALLS = "pwrite64,ftruncate,fsync,fdatasync";
    private static final long PATIENCE_MILLIS = 20_000;
    private static final int PAUSE_MILLIS = 5;
    private static final String UNTRACED = "TracerPid:\t0";

    private final Path database;

    private Optional<Process> tracer = Optional.empty();

    Errors(Path database) {
        this.database = database;
    }

    @Override
    public void begin(long point) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("strace", "-f", "-qq", "-o", "/dev/null", "-p",
                String.valueOf(ProcessHandle.current().pid()), "-P", database.toString(), "-P", database + "-wal", "-e",
                "trace=" + CALLS, "-e", "inject=" + CALLS + ":error=EIO:when=" + (point + 1) + "+").inheritIO().start();
        tracer = Optional.of(process);
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!traced()) {
            if (!process.isAlive() || System.currentTimeMillis() > end) {
                throw new IOException("strace does not follow this process");
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** Whether calls of every thread go by way of the tracer. */
    private static boolean traced() throws IOException {
        try (Stream<Path> threads = Files.list(Path.of("/proc/self/task"))) {
            for (Path thread : threads.toList()) {
                if (status(thread).contains(UNTRACED)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static List<String> status(Path thread) throws IOException {
        try {
            return Files.readAllLines(thread.resolve("status"));
        } catch (IOException e) {
            if (Files.exists(thread)) {
                throw e;
            }
            // It has come to its end meanwhile.
            return List.of();
        }
    }

    @Override
    public void end() throws IOException, InterruptedException {
        if (tracer.isPresent()) {
            tracer.get().destroy();
            if (!tracer.get().waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new IOException("strace does not let go of this process");
            }
        }
    }
}
