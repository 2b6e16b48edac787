package org.gouji.bench.runs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process to be measured. A shell starts it and then says with {@code times} what its children have cost, user and
 * system time together; that works wherever there is a shell and misses nothing at the end of the process.
 */
public final class Child {

    private static final String SCRIPT = "\"$@\" >\"$BENCH_OUT\" 2>\"$BENCH_ERR\" </dev/null; code=$?; times; exit $code";
    private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.,]+)s");
    private static final double NANOS = 1e9;
    private static final int SECONDS_PER_MINUTE = 60;
    private static final long POLL_MILLIS = 20;

    private final List<String> command;
    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private LongConsumer watcher = pid -> {
    };

    /** A command whose output goes into a folder. */
    public Child(Path folder, List<String> command) {
        this.folder = folder;
        this.command = List.copyOf(command);
    }

    /**
     * What a process cost.
     *
     * @param exit its exit code
     * @param cpu seconds of user and system time
     * @param wall seconds on the clock
     * @param peak most memory resident at once in megabytes, 0 where the system does not say
     * @param out what it printed
     * @param err what it complained
     */
    public record Usage(int exit, double cpu, double wall, double peak, Path out, Path err) {

        /** This usage, if the exit code is one of those expected. */
        public Usage ending(Integer... expected) throws IOException {
            if (!List.of(expected).contains(exit)) {
                String said = Files.readString(err, StandardCharsets.UTF_8);
                throw new IOException("ended with " + exit + ": " + said.substring(0, Math.min(300, said.length())));
            }
            return this;
        }
    }

    /** Sets a variable of its environment. */
    public Child with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Calls somebody again and again with the id of the process while it runs. */
    public Child watchedBy(LongConsumer newWatcher) {
        watcher = newWatcher;
        return this;
    }

    /** Runs it. */
    public Usage run() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        List<String> line = new ArrayList<>(List.of("sh", "-c", SCRIPT, "sh"));
        line.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        builder.environment().putAll(
                Map.of("LC_ALL", "C.UTF-8", "BENCH_OUT", out.toString(), "BENCH_ERR", err.toString()));
        long begin = System.nanoTime();
        Process process = builder.start();
        double peak = 0;
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, Memory.peak(process));
            process.children().findFirst().ifPresent(child -> watcher.accept(child.pid()));
        }
        double wall = (System.nanoTime() - begin) / NANOS;
        String times = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Usage(process.exitValue(), children(times), wall, peak, out, err);
    }

    /** The second line has user and system time of the children. */
    private static double children(String times) throws IOException {
        List<String> lines = times.lines().toList();
        if (lines.size() < 2) {
            throw new IOException("the shell does not say times: " + times);
        }
        double seconds = 0;
        Matcher matcher = TIME.matcher(lines.get(1));
        while (matcher.find()) {
            seconds += Integer.parseInt(matcher.group(1)) * SECONDS_PER_MINUTE
                    + Double.parseDouble(matcher.group(2).replace(',', '.'));
        }
        return seconds;
    }
}
