package org.gouji.bench.runs;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.gouji.bench.Distribution;
import org.gouji.bench.Median;
import org.gouji.bench.Setting;
import org.gouji.bench.runs.Child.Usage;

/** Commands of the programs that are measured. */
public final class Programs {

    /** How many runs of each are thrown away: they fill the system's caches, and ours once for all. */
    private static final int DISCARDED = 1;

    private final Setting setting;

    /** Programs for a setting. */
    public Programs(Setting setting) {
        this.setting = setting;
    }

    /** The distribution's start script. */
    public Child gouji(String... arguments) {
        return child(setting.distribution().program().toString(), arguments);
    }

    /** A program of the system. */
    public Child child(String program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        return new Child(output(), command);
    }

    /** A main class on the class path of the benchmark, with options for the Java machine before it. */
    public Child java(List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(javaProgram()));
        command.addAll(options);
        command.add("-D" + Distribution.CHECKOUT + "=" + Distribution.checkout());
        command.addAll(List.of("-Dlog4j2.StatusLogger.level=OFF", "-Dslf4j.internal.verbosity=ERROR", "-cp",
                System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new Child(output(), command);
    }

    /** This Java. */
    public static String javaProgram() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private Path output() {
        return setting.work().resolve("output");
    }

    /** Removes what the processes printed. */
    public void clean() throws IOException {
        Trees.delete(output());
    }

    /** A program on the search path. */
    public static Optional<String> find(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable).findFirst().map(Path::toString);
    }

    /** The newest tika-app in the local Maven repository, where releng/bench puts it. */
    public static Optional<Path> tikaApp() throws IOException {
        Path folder = Path.of(System.getProperty("user.home"), ".m2/repository/org/apache/tika/tika-app");
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(file -> file.getFileName().toString().matches("tika-app-[\\d.]+\\.jar")).sorted()
                    .reduce((first, last) -> last);
        }
    }

    /** Runs a process some times, the first for the caches; all must end with 0. */
    public Costs measure(Child child) throws IOException, InterruptedException {
        return measure(child, DISCARDED);
    }

    /** Runs a process some times. */
    public Costs measure(Child child, int discarded) throws IOException, InterruptedException {
        List<Usage> usages = new ArrayList<>();
        for (int i = -discarded; i < setting.runs(); i++) {
            Usage usage = child.run().ending(0);
            if (i >= 0) {
                usages.add(usage);
            }
        }
        return Costs.of(usages);
    }

    /**
     * The middle of some runs.
     *
     * @param cpu seconds
     * @param wall seconds
     * @param peak megabytes
     */
    public record Costs(double cpu, double wall, double peak) {

        static Costs of(List<Usage> usages) {
            return new Costs(Median.of(usages.stream().map(Usage::cpu).toList()),
                    Median.of(usages.stream().map(Usage::wall).toList()),
                    Median.of(usages.stream().map(Usage::peak).toList()));
        }
    }
}
