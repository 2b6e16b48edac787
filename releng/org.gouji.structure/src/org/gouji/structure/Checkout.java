package org.gouji.structure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The checkout: all its bundles, and what is allowed in it.
 *
 * @param root its folder
 * @param policy what is allowed
 * @param bundles its bundles
 * @param tools Java files of the build's own tools
 */
record Checkout(Path root, Policy policy, List<Bundle> bundles, List<SourceFile> tools) {

    static Checkout read(Path root) throws IOException {
        List<Bundle> bundles = new ArrayList<>();
        for (Path folder : folders(root.resolve("bundles"))) {
            if (Files.exists(folder.resolve("META-INF/MANIFEST.MF"))) {
                bundles.add(Bundle.read(root, folder));
            }
        }
        List<SourceFile> tools = new ArrayList<>();
        for (Path folder : folders(root.resolve("releng"))) {
            tools.addAll(Bundle.sources(root, folder));
        }
        return new Checkout(root, Policy.read(root.resolve("releng/org.gouji.structure")), bundles, tools);
    }

    private static List<Path> folders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** Which bundle exports a package. */
    Map<String, Bundle> exporters() {
        Map<String, Bundle> exporters = new LinkedHashMap<>();
        for (Bundle bundle : bundles) {
            bundle.exports().forEach(export -> exporters.putIfAbsent(export.name(), bundle));
        }
        return exporters;
    }

    /** All Java files. */
    Stream<SourceFile> sources() {
        return Stream.concat(bundles.stream().flatMap(this::sources), tools.stream());
    }

    private Stream<SourceFile> sources(Bundle bundle) {
        boolean tests = policy.layers().any(bundle, Layers.Layer::tests);
        return bundle.sources().stream().map(source -> tests ? source.asTest() : source);
    }
}
