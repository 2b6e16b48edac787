package org.gouji.bench.runs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The workbench on a screen that nobody sees, from its start until it is ended. */
public final class Window implements AutoCloseable {

    private static final String FILE = "org.gouji.ui.started";
    private static final long POLL_MILLIS = 10;
    private static final double NANOS = 1e9;
    private static final double PATIENCE_SECONDS = 300;
    private static final double TICKS = 100;
    private static final int USER = 11;
    private static final int END_SECONDS = 20;

    private final Path told;
    private final long begin = System.nanoTime();
    private final Process process;

    /**
     * Starts it.
     *
     * @param program the start script
     * @param folder for its settings
     * @param workspace the workspace that was open last
     * @param reports files to be opened
     */
    public Window(Path program, Path folder, Path workspace, List<Path> reports) throws IOException {
        told = folder.resolve("started.txt");
        Files.deleteIfExists(told);
        Path settings = Files.createDirectories(
                folder.resolve("data/.metadata/.plugins/org.eclipse.core.runtime/.settings"));
        Files.writeString(settings.resolve("org.gouji.ui.prefs"), "eclipse.preferences.version=1\nworkspace.folders="
                + workspace + "\nworkspace.open=true\n", StandardCharsets.ISO_8859_1);
        List<String> command = new ArrayList<>(List.of("xvfb-run", "-a", "-s", "-screen 0 1400x900x24",
                program.toString(), "-configuration", folder.resolve("configuration").toString()));
        reports.forEach(report -> command.add(report.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile());
        builder.environment().put("GOUJI_WORKSPACE", folder.resolve("data").toString());
        builder.environment().merge("GOUJI_JAVA_OPTS", "-D" + FILE + "=" + told, (given, ours) -> given + " " + ours);
        process = builder.start();
    }

    /**
     * How far it has come.
     *
     * @param wall seconds since the start
     * @param cpu seconds of the processor that the workbench took
     * @param memory megabytes that it has had resident at most
     * @param web megabytes that the processes of the browser component have had resident at most, together
     */
    public record Seen(double wall, double cpu, double memory, double web) {
    }

    /** Waits until it has come so far. */
    public Seen await(String stage) throws IOException, InterruptedException {
        while (!Files.exists(told) || !Files.readString(told, StandardCharsets.UTF_8).contains(stage)) {
            if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new IOException("the workbench ended with " + process.exitValue());
            }
            if (seconds() > PATIENCE_SECONDS) {
                throw new IOException("the workbench did not come to " + stage);
            }
        }
        return seen();
    }

    /** How far it is now. */
    public Seen seen() throws IOException {
        double wall = seconds();
        double cpu = 0;
        double memory = 0;
        double web = 0;
        for (ProcessHandle each : process.descendants().toList()) {
            String name = each.info().command().orElse("");
            if (name.endsWith("/java")) {
                cpu = cpu(each.pid());
                memory = Memory.peak(each.pid());
            } else if (name.contains("WebKit")) {
                web += Memory.peak(each.pid());
            }
        }
        return new Seen(wall, cpu, memory, web);
    }

    private double seconds() {
        return (System.nanoTime() - begin) / NANOS;
    }

    /** User and system time. */
    private static double cpu(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"), StandardCharsets.UTF_8);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[USER]) + Long.parseLong(fields[USER + 1])) / TICKS;
    }

    @Override
    public void close() throws IOException {
        try (Stream<ProcessHandle> all = process.descendants()) {
            all.filter(each -> each.info().command().orElse("").endsWith("/java")).forEach(ProcessHandle::destroy);
        }
        try {
            if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
