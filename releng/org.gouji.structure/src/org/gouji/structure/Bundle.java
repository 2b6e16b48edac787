package org.gouji.structure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * One bundle of the checkout.
 *
 * @param folder its folder
 * @param name its symbolic name
 * @param headers main headers of its manifest
 * @param sources its Java files, tests too
 */
record Bundle(Path folder, String name, Map<String, String> headers, List<SourceFile> sources) {

    static Bundle read(Path root, Path folder) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            new Manifest(in).getMainAttributes().forEach((key, value) -> headers.put(key.toString(), (String) value));
        }
        List<Clause> names = Clause.parse(headers.getOrDefault("Bundle-SymbolicName", ""));
        String name = names.isEmpty() ? "" : names.get(0).name();
        return new Bundle(folder, name, headers, sources(root, folder));
    }

    static List<SourceFile> sources(Path root, Path folder) throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        for (String name : List.of("src", "src_test")) {
            Path source = folder.resolve(name);
            if (Files.isDirectory(source)) {
                for (Path file : javaFiles(source)) {
                    String text = Files.readString(file, StandardCharsets.UTF_8);
                    sources.add(SourceFile.of(root, source, file, text));
                }
            }
        }
        return sources;
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    List<Clause> imports() {
        return Clause.parse(headers.getOrDefault("Import-Package", ""));
    }

    List<Clause> exports() {
        return Clause.parse(headers.getOrDefault("Export-Package", ""));
    }

    List<Clause> requires() {
        return Clause.parse(headers.getOrDefault("Require-Bundle", ""));
    }

    Stream<SourceFile> mainSources() {
        return sources.stream().filter(source -> !source.test());
    }
}
