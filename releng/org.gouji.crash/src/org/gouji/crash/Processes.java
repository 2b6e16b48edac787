package org.gouji.crash;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gouji.crash.child.Child;
import org.gouji.testkit.form.SampleReport;

/** Starts processes that run on the bundles of the distribution. */
public final class Processes {

    /** System property with the checkout's folder. */
    public static final String CHECKOUT = "gouji.checkout";

    private final Path work;

    private final String classPath;

    private final Path libraries;

    private int started;

    private Processes(Path work, List<Path> jars) {
        this.work = work;
        this.classPath = Stream.concat(Stream.of(home(Child.class), home(SampleReport.class)), jars.stream())
                .map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        this.libraries = jars.get(0).getParent().resolveSibling("native");
    }

    /** Processes that keep what they write below an empty folder. */
    public static Processes in(Path work) throws IOException {
        delete(work);
        Files.createDirectories(work);
        return new Processes(work, jars());
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static List<Path> jars() throws IOException {
        String checkout = System.getProperty(CHECKOUT);
        if (checkout == null) {
            throw new IllegalStateException("start releng/crash, or set -D" + CHECKOUT);
        }
        Path target = Path.of(checkout, "releng", "org.gouji.distribution", "target");
        try (Stream<Path> files = Files.walk(target, 4)) {
            return files.filter(file -> file.getParent().endsWith("bundles") && file.toString().endsWith(".jar"))
                    .filter(file -> file.toString().contains("gouji-")).sorted().toList();
        }
    }

    /** The folder for everything. */
    public Path work() {
        return work;
    }

    /** The start script of the distribution. */
    public Path program() {
        return libraries.resolveSibling("bin").resolve("gouji");
    }

    /** Starts a role of {@link Child}. */
    public Running start(String role, Object... arguments) throws IOException {
        return start(List.of(), role, arguments);
    }

    /** Starts a role of {@link Child} behind another command. */
    public Running start(List<String> before, String role, Object... arguments) throws IOException {
        Path own = Files.createDirectories(work.resolve("process").resolve(role + "-" + ++started));
        List<String> line = new ArrayList<>(before);
        line.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + own, "-Dgouji.native=" + libraries, "-cp", classPath, Child.class.getName(),
                role));
        for (Object argument : arguments) {
            line.add(argument.toString());
        }
        Path errors = own.resolve("errors.txt");
        ProcessBuilder builder = new ProcessBuilder(line).directory(own.toFile()).redirectError(errors.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return new Running(String.join(" ", role, List.of(arguments).toString()), builder.start(), own);
    }

    /** Runs a role to its end, which must be a good one. */
    public List<Line> run(String role, Object... arguments) throws IOException, InterruptedException {
        try (Running running = start(role, arguments)) {
            return running.good();
        }
    }

    /** Removes a folder with all that is in it. */
    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(Processes::remove);
            }
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(String.format(Locale.ROOT, "cannot remove %s", file), e);
        }
    }
}
