package org.gouji.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.management.JMException;
import javax.management.JMRuntimeException;
import javax.management.ObjectName;

/**
 * Keeps the classes that this process has loaded ready for later starts, in the Java machine's own archive (class-data
 * sharing). An archive is no more than a help: whatever prevents it is no failure of the run.
 */
final class ClassArchive {

    /** Where to keep the archive, without the end of its name; set by the start script when there is none yet. */
    static final String PROPERTY = "gouji.archive";

    private static final String UNFINISHED = ".tmp";
    private static final String FINISHED = ".jsa";
    private static final String LOCKED = ".lock";
    private static final Pattern NAME = Pattern.compile(".*\\.(\\d+)" + Pattern.quote(UNFINISHED));

    private final Path base;

    ClassArchive(Path base) {
        this.base = base.toAbsolutePath();
    }

    /** Writes the archive unless another process was first; returns whether it is there. */
    boolean keep() {
        try {
            Path folder = Files.createDirectories(base.getParent());
            sweep(folder);
            writeAlone(folder);
            return true;
        } catch (IOException | JMException | JMRuntimeException e) {
            // A folder that is read-only, a full disk, another kind of Java: the next start is as slow as this one.
            return false;
        }
    }

    /** Of several starts at once one writes; the others go on without. */
    private void writeAlone(Path folder) throws IOException, JMException {
        Path mutex = folder.resolve(base.getFileName() + LOCKED);
        try (FileChannel channel = FileChannel.open(mutex, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                writeOnce(folder, mutex);
            }
        }
    }

    /** Whoever opened the mutex before it went finds the archive there. */
    private void writeOnce(Path folder, Path mutex) throws IOException, JMException {
        try {
            if (!isThere(folder)) {
                write(folder);
            }
        } finally {
            Files.deleteIfExists(mutex);
        }
    }

    /** Java does not survive an archive that was cut off, so its name tells its size; one of another size goes. */
    private boolean isThere(Path folder) throws IOException {
        boolean found = false;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, base.getFileName() + "-*" + FINISHED)) {
            for (Path file : files) {
                if (file.equals(named(Files.size(file)))) {
                    found = true;
                } else {
                    Files.deleteIfExists(file);
                }
            }
        }
        return found;
    }

    private Path named(long size) {
        return base.resolveSibling(base.getFileName() + "-" + size + FINISHED);
    }

    /** Others see the archive whole or not at all, even after a loss of power. */
    private void write(Path folder) throws IOException, JMException {
        Path unfinished = folder.resolve(base.getFileName() + "." + ProcessHandle.current().pid() + UNFINISHED);
        try {
            dump(unfinished);
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.READ)) {
                channel.force(true);
            }
            Files.move(unfinished, named(Files.size(unfinished)), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void dump(Path file) throws JMException {
        PrintStream before = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            ManagementFactory.getPlatformMBeanServer().invoke(
                    new ObjectName("com.sun.management:type=DiagnosticCommand"), "vmCds",
                    new Object[]{new String[]{"dynamic_dump", "\"" + file + "\""}},
                    new String[]{String[].class.getName()});
        } finally {
            System.setOut(before);
        }
    }

    /** Removes what killed processes left. */
    private static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
            for (Path file : files) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
