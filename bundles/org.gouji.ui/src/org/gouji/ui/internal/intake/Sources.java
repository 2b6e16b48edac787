package org.gouji.ui.internal.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.gouji.store.imports.Incoming;

/** Finds the files in what the officer named: files, and folders with all below them. */
final class Sources {

    private final Path workspace;

    /** What lies in the workspace's own folder is left out. */
    Sources(Path workspace) {
        this.workspace = workspace.toAbsolutePath().normalize();
    }

    List<Incoming> files(List<Path> named) throws IOException {
        List<Incoming> found = new ArrayList<>();
        for (Path each : named) {
            Path path = each.toAbsolutePath().normalize();
            if (Files.isDirectory(path)) {
                walk(path, found);
            } else {
                found.add(new Incoming(path, Objects.requireNonNullElse(path.getFileName(), path).toString()));
            }
        }
        return found;
    }

    private void walk(Path folder, List<Incoming> into) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
                boolean hidden = !below.equals(folder) && name(below).startsWith(".");
                return hidden || below.equals(workspace) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                // A name that begins like this is the lock of a word processor or a hidden file.
                if (attributes.isRegularFile() && !name(file).startsWith(".") && !name(file).startsWith("~$")) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(Comparator.comparing(Path::toString));
        Path above = folder.getParent() == null ? folder : folder.getParent();
        files.forEach(file -> into.add(new Incoming(file, above.relativize(file).toString().replace('\\', '/'))));
    }

    private static String name(Path path) {
        return Objects.requireNonNullElse(path.getFileName(), path).toString();
    }
}
