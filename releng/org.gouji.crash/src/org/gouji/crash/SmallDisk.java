package org.gouji.crash;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A small file system in memory, for who may mount one. */
final class SmallDisk implements Closeable {

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Mounts one on a new folder; empty where that is not allowed. */
    static Optional<SmallDisk> mount(Path folder, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        return command("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "gouji-crash", folder.toString())
                ? Optional.of(new SmallDisk(folder))
                : Optional.empty();
    }

    Path folder() {
        return folder;
    }

    /** Lets nobody write any more. */
    boolean readOnly() throws IOException, InterruptedException {
        return command("mount", "-o", "remount,ro", folder.toString());
    }

    /** Lets nobody write to that file any more. */
    static boolean readOnly(Path file) throws IOException, InterruptedException {
        return command("mount", "--bind", file.toString(), file.toString())
                && command("mount", "-o", "remount,ro,bind", file.toString());
    }

    static boolean release(Path file) throws IOException, InterruptedException {
        return command("umount", file.toString());
    }

    /** Whether a command of the system works here. */
    static boolean command(String... words) throws IOException, InterruptedException {
        try {
            List<String> line = new ArrayList<>(List.of(words));
            Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            // There is no such command here.
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            release(folder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
