package org.gouji.bench.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gouji.bench.Median;

/** Makes a Java machine collect all garbage at intervals and reads from its log what was left alive. */
public final class HeapLog implements LongConsumer {

    private static final long INTERVAL_MILLIS = 2000;
    private static final Pattern FULL = Pattern.compile("Pause Full \\(Diagnostic Command\\) \\d+M->(\\d+)M");
    /** Before this many there are no thirds. */
    private static final int FEWEST = 6;

    private final Path file;
    private final Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    private long last = System.nanoTime();

    /** A log in a file. */
    public HeapLog(Path file) {
        this.file = file;
    }

    /** The options that make the Java machine write it; without the first, three of four collections leave garbage. */
    public String option() {
        return "-XX:MarkSweepAlwaysCompactCount=1 -Xlog:gc:file=" + file;
    }

    @Override
    public void accept(long pid) {
        if (System.nanoTime() - last < INTERVAL_MILLIS * 1_000_000) {
            return;
        }
        try {
            new ProcessBuilder(jcmd.toString(), String.valueOf(pid), "GC.run")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("no jcmd: a JDK is needed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        last = System.nanoTime();
    }

    /**
     * Megabytes alive after collections.
     *
     * @param samples how many collections
     * @param middle median of the second third of them
     * @param last median of the last third
     * @param most the largest
     */
    public record Alive(int samples, double middle, double last, double most) {
    }

    /** What was alive. */
    public Alive alive() throws IOException {
        List<Double> values = new ArrayList<>();
        Matcher matcher = FULL.matcher(Files.readString(file));
        while (matcher.find()) {
            values.add(Double.valueOf(matcher.group(1)));
        }
        if (values.size() < FEWEST) {
            throw new IOException("only " + values.size() + " collections in " + file);
        }
        int third = values.size() / 3;
        return new Alive(values.size(), Median.of(values.subList(third, 2 * third)),
                Median.of(values.subList(2 * third, values.size())),
                values.stream().mapToDouble(Double::doubleValue).max().orElseThrow());
    }
}
