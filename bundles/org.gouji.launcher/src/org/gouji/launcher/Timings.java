package org.gouji.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Where the time of a start goes. Each mark ends a stretch that began at the mark before it; the first stretch began
 * with the process. Off, it costs nothing.
 */
final class Timings implements Consumer<String> {

    static final String VARIABLE = "GOUJI_TIMINGS";
    static final String PROPERTY = "gouji.timings";

    /** The only stretch that the program tells of. */
    private static final String FIRST_DOCUMENT = "first-document";

    private final Optional<PrintStream> out;
    private Point last = new Point(Instant.EPOCH, Duration.ZERO);
    private Point first = last;
    private boolean document;

    /** Time on the clock and on the processor. */
    private record Point(Instant clock, Duration cpu) {

        static Point now() {
            return new Point(Instant.now(), ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO));
        }

        String since(Point before) {
            return String.format(Locale.ROOT, "wall-ms=%d cpu-ms=%d", Duration.between(before.clock, clock).toMillis(),
                    cpu.minus(before.cpu).toMillis());
        }
    }

    Timings(Optional<PrintStream> out) {
        this.out = out;
        if (out.isPresent()) {
            first = new Point(ProcessHandle.current().info().startInstant().orElseGet(Instant::now), Duration.ZERO);
            last = first;
        }
    }

    /** Tells it to the stream if the environment or a system property asks for it. */
    static Timings asked(PrintStream out) {
        boolean on = isOn(System.getenv(VARIABLE)) || isOn(System.getProperty(PROPERTY));
        return new Timings(on ? Optional.of(out) : Optional.empty());
    }

    /** Whether the program has told that a document is done: then it has loaded what most runs need. */
    synchronized boolean sawDocument() {
        return document;
    }

    /** Ends a stretch. */
    @Override
    public synchronized void accept(String stretch) {
        document |= stretch.equals(FIRST_DOCUMENT);
        out.ifPresent(stream -> {
            Point now = Point.now();
            stream.println("gouji-timing " + stretch + " " + now.since(last));
            last = now;
        });
    }

    /** Tells what all took together. */
    synchronized void end() {
        out.ifPresent(stream -> stream.println("gouji-timing total " + Point.now().since(first)));
    }

    private static boolean isOn(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }
}
