package org.gouji.binding.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.gouji.binding.SchemaReader;

/** A step of the build: packs the schema files below a folder of compiled classes, each beside itself. */
public final class PackSchemas {

    /** What the name of a packed schema ends with, after that of its file. */
    public static final String SUFFIX = ".packed";

    private PackSchemas() {
    }

    /** Packs all files named {@code *.yaml} below the folders given. */
    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            for (Path file : files(Path.of(folder))) {
                pack(file);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    private static void pack(Path file) throws IOException {
        byte[] source = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        byte[] packed = SchemaPacker.pack(SchemaReader.read(name, new ByteArrayInputStream(source)), source);
        Files.write(file.resolveSibling(name + SUFFIX), packed);
    }
}
