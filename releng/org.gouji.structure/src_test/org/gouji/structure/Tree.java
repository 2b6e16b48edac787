package org.gouji.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Builds a small checkout: a good one, which each test then spoils. */
final class Tree {

    static final String MODEL = "bundles/org.gouji.model/";
    static final String FORMAT = "bundles/org.gouji.format.a/";
    static final String CLEAN = "package org.gouji.format.a.internal;\n\nclass Reader {\n}\n";

    private static final String LAYERS = """
            model  |         | org.gouji.model        |
            core   |         | org.gouji.core         | model format
            format | plugin  | org.gouji.format.*     | model format
            ui     | eclipse | org.gouji.ui           | model
            tests  | tests   | org.gouji.tests        | *
            lib    | wrapped | org.gouji.lib.*        |
            """;

    private final Path root;

    private Tree(Path root) {
        this.root = root;
    }

    static Tree good(Path root) {
        return new Tree(root).file("releng/org.gouji.structure/layers.txt", LAYERS)
                .file("releng/org.gouji.structure/third-party.txt", "org.gouji.format.a: com.example.parser\n")
                .file("releng/org.gouji.structure/exceptions.txt", "# none\n")
                .bundle("org.gouji.model", "Export-Package: org.gouji.model;version=\"1.2.0\"\n")
                .file(MODEL + "src/org/gouji/model/package-info.java",
                        "/** Values. @since 1.0 */\n@NonNullByDefault\npackage org.gouji.model;\n")
                .bundle("org.gouji.format.a", "Import-Package: org.gouji.model;version=\"[1.0,2)\",\n"
                        + " com.example.parser;version=\"[3.1,4)\",\n javax.xml.parsers\n")
                .file(FORMAT + "src/org/gouji/format/a/internal/Reader.java", CLEAN)
                .file(FORMAT + "plugin.properties", "name = Reader {0}\n")
                .file(FORMAT + "plugin_zh_CN.properties", "name = {0}读取器\n");
    }

    Tree bundle(String name, String headers) {
        return file("bundles/" + name + "/META-INF/MANIFEST.MF",
                "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-Vendor: Gouji Workbench\n"
                        + "Bundle-SymbolicName: " + name + ";singleton:=true\nBundle-Version: 0.1.0.qualifier\n"
                        + "Bundle-RequiredExecutionEnvironment: JavaSE-17\nAutomatic-Module-Name: " + name + "\n"
                        + headers);
    }

    Tree format(String headers) {
        return bundle("org.gouji.format.a", headers);
    }

    Tree imports(String imports) {
        return format("Import-Package: com.example.parser;version=\"[3.1,4)\"" + imports + "\n");
    }

    Tree reader(String body) {
        return file(FORMAT + "src/org/gouji/format/a/internal/Reader.java",
                "package org.gouji.format.a.internal;\n\nclass Reader {\n" + body + "\n}\n");
    }

    Tree file(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> problems() throws IOException {
        return StructureCheck.run(root).stream().map(Problem::toString).toList();
    }
}
