package org.gouji.core;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes files into a folder. Each is written under a temporary name beside its final one and moved when the session is
 * committed, so that nobody ever sees half a file, and a failed export leaves the old one.
 *
 * @since 1.0
 */
public final class FolderDestination implements ExportDestination {

    private static final int MAX_TRIES = 1000;

    private final Path folder;
    private final String mainName;
    private final Map<Path, Path> written = new LinkedHashMap<>();

    /**
     * Makes the destination.
     *
     * @param folder an existing folder
     * @param mainName name of the main output
     */
    public FolderDestination(Path folder, String mainName) {
        this.folder = folder;
        this.mainName = mainName;
    }

    @Override
    public String mainName() {
        return mainName;
    }

    @Override
    public OutputStream open(String name) throws IOException {
        if (name.isBlank() || name.equals(".") || name.equals("..") || name.contains("/") || name.contains("\\")) {
            throw new IllegalArgumentException("no plain file name: " + name);
        }
        Path file = folder.resolve(name);
        if (written.containsKey(file)) {
            throw new IllegalStateException("opened twice: " + name);
        }
        Path temporary = temporary(name);
        OutputStream stream = FileOutput.create(temporary, file);
        written.put(file, temporary);
        return stream;
    }

    /** Not made by createTempFile: that one is readable by its owner alone, and so would be the result. */
    private Path temporary(String name) throws IOException {
        for (int i = 0; i < MAX_TRIES; i++) {
            Path candidate = folder.resolve("." + name + "." + ProcessHandle.current().pid() + "-" + i + ".tmp");
            if (!Files.exists(candidate)) {
                return candidate;
            }
        }
        throw new IOException("too many temporary files in " + folder);
    }

    /**
     * The files of a committed session.
     *
     * @return their paths, in the order they were opened
     */
    public List<Path> files() {
        return List.copyOf(written.keySet());
    }

    @Override
    public void commit() throws IOException {
        for (Map.Entry<Path, Path> file : written.entrySet()) {
            move(file.getValue(), file.getKey());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network folders cannot; then a reader may see no file for a moment, but never half of one.
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        List<Path> leftovers = new ArrayList<>(written.values());
        for (Path leftover : leftovers) {
            Files.deleteIfExists(leftover);
        }
    }
}
