package org.gouji.store.imports;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file to import.
 *
 * @param file the file
 * @param path the path to show, as the user gave it
 * @since 1.0
 */
public record Incoming(Path file, String path) {

    public Incoming {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(path, "path");
    }
}
