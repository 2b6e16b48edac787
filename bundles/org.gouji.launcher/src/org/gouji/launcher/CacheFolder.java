package org.gouji.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The framework's folder of this process alone. It is removed at the end; what a killed process left is swept by the
 * next one. The lock guards folders of live processes that this one cannot see, as in another container.
 */
final class CacheFolder implements AutoCloseable {

    private static final String PREFIX = "gouji-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d+)-\\d+");
    private static final String LOCK = "lock";
    private static final int MOST_TAKEN = 1_000;

    private final Path folder;
    private final FileChannel channel;

    private CacheFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static CacheFolder create(Path base) throws IOException {
        Files.createDirectories(base);
        sweep(base);
        Path folder = fresh(base);
        FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        channel.lock();
        return new CacheFolder(folder, channel);
    }

    /** Named by the process and not by chance: random numbers take long to begin with. */
    private static Path fresh(Path base) throws IOException {
        String name = PREFIX + ProcessHandle.current().pid() + "-";
        int number = 0;
        while (true) {
            try {
                return Files.createDirectory(base.resolve(name + number), onlyForUser(base));
            } catch (FileAlreadyExistsException e) {
                // Of a process with the same number, which runs in another container or has ended.
                number++;
                if (number > MOST_TAKEN) {
                    throw e;
                }
            }
        }
    }

    private static FileAttribute<?>[] onlyForUser(Path base) {
        return base.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(EnumSet.of(PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE))}
                : new FileAttribute<?>[0];
    }

    Path storage() {
        return folder.resolve("bundles");
    }

    /** Removes the folder; what cannot be removed is left to the next sweep. */
    @Override
    public void close() throws IOException {
        channel.close();
        delete(folder);
    }

    private static void sweep(Path base) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(base, PREFIX + "*")) {
            for (Path candidate : folders) {
                if (isLeftOver(candidate)) {
                    delete(candidate);
                }
            }
        }
    }

    private static boolean isLeftOver(Path candidate) {
        Matcher name = NAME.matcher(candidate.getFileName().toString());
        return name.matches() && Files.isDirectory(candidate)
                && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty() && !isLocked(candidate.resolve(LOCK));
    }

    private static boolean isLocked(Path lock) {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock taken = channel.tryLock()) {
            return taken == null;
        } catch (IOException e) {
            // Another user's, or just being made or removed by another process: not ours to sweep.
            return true;
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
