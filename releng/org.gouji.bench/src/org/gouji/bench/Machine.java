package org.gouji.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;

/** Describes the machine: figures without it say nothing. */
final class Machine {

    private static final long MEGA = 1 << 20;

    private Machine() {
    }

    static List<String> describe() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return List.of("processor: " + fact("/proc/cpuinfo", "model name") + ", "
                + Runtime.getRuntime().availableProcessors() + " cores",
                "memory: " + system.getTotalMemorySize() / MEGA + " MB",
                "system: " + fact("/etc/os-release", "PRETTY_NAME").replace("\"", "") + ", "
                        + System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                "Java: " + System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
    }

    /** Work that others do at the same time, on average in the last minute. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String fact(String file, String name) {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name)).findFirst()
                    .map(line -> line.replaceFirst("^[^:=]*[:=]\\s*", "")).orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
