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

    private final Optional<PrintStream> out;
    private Point last = new Point(Instant.EPOCH, Duration.ZERO);
    private Point first = last;

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

    boolean on() {
        return out.isPresent();
    }

    /** Ends a stretch. */
    @Override
    public synchronized void accept(String stretch) {
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
