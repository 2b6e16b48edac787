package org.gouji.bench.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The memory of processes, as Linux tells it. */
final class Memory {

    private static final double KILO = 1024;

    private Memory() {
    }

    /** The most that any descendant has had resident, in megabytes; 0 when nobody knows. */
    static double peak(Process process) {
        return process.descendants().mapToDouble(child -> peak(child.pid())).max().orElse(0);
    }

    /** The most that a process has had resident, in megabytes; 0 when nobody knows. */
    static double peak(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:")).findFirst()
                    .map(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KILO).orElse(0.0);
        } catch (IOException | UncheckedIOException e) {
            return 0; // it has just ended, or this is no Linux
        }
    }
}
