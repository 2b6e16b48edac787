package org.gouji.store.internal.backup;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.gouji.model.LocalizedText;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.internal.sql.Failures;

/**
 * A folder beside the place where something shall be: it is filled here, gets its final name when it is whole, and is
 * gone when it is not.
 */
public final class Draft implements Closeable {

    private final Path target;

    private final Path folder;

    private final long needed;

    private Draft(Path target, Path folder, long needed) {
        this.target = target;
        this.folder = folder;
        this.needed = needed;
    }

    /**
     * A draft of that file or folder, which must not be there. Its name is its own: a process that was killed may have
     * left one, and this one may have got the number of that process.
     *
     * @param needed how many bytes it may take, to be told when there is no room
     */
    static Draft of(Path target, long needed) throws WorkspaceException {
        Path whole = target.toAbsolutePath().normalize();
        String name = whole.getFileName() + ".partial-" + ProcessHandle.current().pid();
        Path beside = whole.resolveSibling(name);
        try {
            Files.createDirectories(beside.getParent());
            for (int i = 2; Files.exists(beside); i++) {
                beside = whole.resolveSibling(name + "-" + i);
            }
            Files.createDirectory(beside);
        } catch (IOException e) {
            throw Failures.of(e, beside, needed);
        }
        return new Draft(whole, beside, needed);
    }

    /** How many bytes it may take. */
    long needed() {
        return needed;
    }

    /** The folder to fill. */
    Path folder() {
        return folder;
    }

    /** Gives a part of the draft, or all of it, the final name. */
    void keep(Path part) throws WorkspaceException {
        try {
            if (Files.isDirectory(target)) {
                // Only an empty one is replaced: anything else makes this fail.
                Files.delete(target);
            }
            if (Files.exists(target)) {
                throw exists(target);
            }
            move(part);
            force(target.getParent());
        } catch (IOException e) {
            throw Failures.of(e, target, needed);
        }
    }

    private void move(Path part) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target);
        }
    }

    static WorkspaceException exists(Path target) {
        return new WorkspaceException(Problem.EXISTS, LocalizedText.of(
                "已有同名文件或非空文件夹：" + target + "。请换一个名称。",
                "there is such a file, or a folder that is not empty: " + target + "; choose another name"));
    }

    /** Makes a file, or the names in a folder, durable; Windows cannot do it for folders. */
    public static void force(Path file) throws IOException {
        boolean isFolder = Files.isDirectory(file);
        if (!isFolder || !System.getProperty("os.name", "").startsWith("Windows")) {
            try (FileChannel channel = FileChannel.open(file,
                    isFolder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }

    @Override
    public void close() throws WorkspaceException {
        try {
            if (Files.exists(folder)) {
                Files.walkFileTree(folder, new Removal());
            }
        } catch (IOException e) {
            throw Failures.of(e, folder, 0);
        }
    }

    @NonNullByDefault({})
    private static final class Removal extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException problem) throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
