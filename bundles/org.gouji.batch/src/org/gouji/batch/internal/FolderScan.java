package org.gouji.batch.internal;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Collects what lies below a folder; hidden files and the lock files of word processors are left out and said. */
@NonNullByDefault({})
final class FolderScan extends SimpleFileVisitor<Path> {

    private static final String LOCK_FILE = "~$";
    private static final Set<String> OF_THE_SYSTEM = Set.of("Thumbs.db", "desktop.ini");

    private final Path folder;
    private final Optional<Path> output;
    private final Optional<PathPattern> pattern;
    private final List<Path> files = new ArrayList<>();
    private final List<Path> unreadable = new ArrayList<>();
    private final List<Inputs.Skipped> skipped = new ArrayList<>();

    FolderScan(Path folder, Optional<Path> output, Optional<PathPattern> pattern) {
        this.folder = folder;
        this.output = output;
        this.pattern = pattern;
    }

    List<Path> files() {
        return files;
    }

    List<Path> unreadable() {
        return unreadable;
    }

    List<Inputs.Skipped> skipped() {
        return skipped.stream().sorted((a, b) -> a.path().compareTo(b.path())).toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
        if (directory.equals(folder)) {
            return FileVisitResult.CONTINUE;
        }
        if (isHidden(directory)) {
            skip(directory, Message.SKIPPED_HIDDEN);
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (output.filter(directory.toAbsolutePath().normalize()::equals).isPresent()) {
            skip(directory, Message.SKIPPED_OUTPUT);
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        boolean wanted = !attributes.isDirectory()
                && pattern.map(p -> p.matcher().matches(folder.relativize(file))).orElse(true);
        if (!wanted) {
            return FileVisitResult.CONTINUE;
        }
        if (file.getFileName().toString().startsWith(LOCK_FILE)) {
            skip(file, Message.SKIPPED_LOCK_FILE);
        } else if (isHidden(file)) {
            skip(file, Message.SKIPPED_HIDDEN);
        } else if (output.filter(file.toAbsolutePath().normalize()::equals).isPresent()) {
            skip(file, Message.SKIPPED_OUTPUT);
        } else {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    /** A link that leads nowhere is an input nobody can read; a link that leads back has been seen. */
    @Override
    public FileVisitResult visitFileFailed(Path path, IOException problem) {
        if (problem instanceof FileSystemLoopException) {
            skip(path, Message.SKIPPED_REPEATED);
        } else if (Files.isDirectory(path)) {
            unreadable.add(path);
        } else {
            files.add(path);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException problem) {
        if (problem != null) {
            unreadable.add(directory);
        }
        return FileVisitResult.CONTINUE;
    }

    private void skip(Path path, Message why) {
        skipped.add(new Inputs.Skipped(path.toString(), why));
    }

    private static boolean isHidden(Path path) throws IOException {
        String name = path.getFileName().toString();
        return name.startsWith(".") || OF_THE_SYSTEM.contains(name) || Files.isHidden(path);
    }
}
