package org.gouji.batch.internal;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One thing to read.
 *
 * @param display the path as given, or below a folder as given; {@code -} for standard input
 * @param file the file; empty for standard input
 * @param mirror where it lies below the folder or pattern it came from
 * @param readable whether it can be tried at all; false for a folder that cannot be listed
 */
record Input(String display, Optional<Path> file, Path mirror, boolean readable) {

    static final String STANDARD_INPUT = "-";

    static Input file(String display, Path file, Path mirror) {
        return new Input(display, Optional.of(file), mirror, true);
    }

    static Input unreadableFolder(Path folder) {
        return new Input(folder.toString(), Optional.of(folder), folder, false);
    }

    static Input standardInput() {
        return new Input(STANDARD_INPUT, Optional.empty(), Path.of("stdin"), true);
    }
}
