package org.gouji.bench.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.gouji.bench.warm.TikaText;

/** A process in which Tika takes the text of all documents in a folder. */
public final class TikaTexts {

    private TikaTexts() {
    }

    /** Runs; ends with an exception when a document has no text. */
    public static void main(String[] arguments) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(Path.of(arguments[0]))) {
            files = found.filter(file -> file.toString().endsWith(".docx")).sorted().toList();
        }
        TikaText tika = new TikaText();
        for (Path file : files) {
            if (tika.of(file).isBlank()) {
                throw new IOException("no text in " + file);
            }
        }
    }
}
