package org.gouji.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One bad checkout per rule on manifests. */
class ManifestRulesTest {

    @TempDir
    Path root;

    private Tree tree;

    @BeforeEach
    void goodTree() {
        tree = Tree.good(root);
    }

    @Test
    void acceptsAGoodTree() throws IOException {
        assertThat(tree.problems()).isEmpty();
    }

    @Test
    void anEmptyCheckoutIsNoSuccess() throws IOException {
        Path empty = root.resolve("empty");
        Tree.good(empty);
        Path bundles = empty.resolve("bundles");
        Files.move(bundles, empty.resolve("elsewhere"));
        assertThat(StructureCheck.run(empty)).hasSize(1);
    }

    @Test
    void aBundleWithoutALayer() throws IOException {
        tree.bundle("org.gouji.stray", "");
        assertThat(tree.problems()).containsExactly("[layer] org.gouji.stray: lies in 0 layers of layers.txt: []");
    }

    @Test
    void aBundleInTwoLayers() throws IOException {
        tree.file("releng/org.gouji.structure/layers.txt",
                "model || org.gouji.model |\nformat || org.gouji.format.* | model\nother || org.gouji.format.a | model");
        assertThat(tree.problems()).singleElement().asString().contains("lies in 2 layers", "[format, other]");
    }

    @Test
    void aLayerThatMayNotBeUsed() throws IOException {
        tree.bundle("org.gouji.core", "Export-Package: org.gouji.core;version=\"1.0.0\"\n")
                .file("bundles/org.gouji.core/src/org/gouji/core/package-info.java",
                        "/** Core. @since 1.0 */\n@NonNullByDefault\npackage org.gouji.core;\n")
                .imports(",org.gouji.core;version=\"[1.0,2)\"");
        assertThat(tree.problems()).containsExactly("[layer] org.gouji.format.a: layer format may not use layer core: "
                + "package org.gouji.core of org.gouji.core");
    }

    @Test
    void coreAndPluginsUseNoPluginWhateverTheLayersSay() throws IOException {
        tree.format("Import-Package: com.example.parser;version=\"[3.1,4)\"\n"
                + "Export-Package: org.gouji.format.a;version=\"1.0.0\"\n")
                .file(Tree.FORMAT + "src/org/gouji/format/a/package-info.java",
                        "/** A. @since 1.0 */\n@NonNullByDefault\npackage org.gouji.format.a;\n")
                .bundle("org.gouji.core", "Import-Package: org.gouji.format.a;version=\"[1.0,2)\"\n")
                .bundle("org.gouji.format.b", "Import-Package: org.gouji.format.a;version=\"[1.0,2)\"\n");
        assertThat(tree.problems()).containsExactly("[layer] org.gouji.core: uses the plug-in org.gouji.format.a",
                "[layer] org.gouji.format.b: uses the plug-in org.gouji.format.a");
    }

    @Test
    void anImportThatNobodyExports() throws IOException {
        tree.imports(",org.gouji.model.internal;version=\"[1.0,2)\"");
        assertThat(tree.problems()).singleElement().asString().contains("which no bundle exports");
    }

    @Test
    void bundlesInACircle() throws IOException {
        tree.bundle("org.gouji.model", "Export-Package: org.gouji.model;version=\"1.2.0\"\n"
                + "Import-Package: org.gouji.format.a;version=\"[1.0,2)\"\n")
                .format("Import-Package: org.gouji.model;version=\"[1.0,2)\",com.example.parser;version=\"[3.1,4)\"\n"
                        + "Export-Package: org.gouji.format.a;version=\"1.0.0\"\n")
                .file(Tree.FORMAT + "src/org/gouji/format/a/package-info.java",
                        "/** A. @since 1.0 */\n@NonNullByDefault\npackage org.gouji.format.a;\n");
        assertThat(tree.problems()).anyMatch(problem -> problem.startsWith("[cycle]"));
    }

    @Test
    void anExportWithoutAVersion() throws IOException {
        tree.bundle("org.gouji.model", "Export-Package: org.gouji.model\n");
        assertThat(tree.problems())
                .containsExactly("[manifest] org.gouji.model: exports org.gouji.model without a version");
    }

    @Test
    void anInternalExport() throws IOException {
        tree.file(Tree.MODEL + "src/org/gouji/model/internal/package-info.java",
                "/** A. @since 1.0 */\n@NonNullByDefault\npackage org.gouji.model.internal;\n")
                .bundle("org.gouji.model", "Export-Package: org.gouji.model;org.gouji.model.internal;"
                        + "version=\"1.2.0\";uses:=\"org.gouji.model,java.util\"\n");
        assertThat(tree.problems()).containsExactly("[manifest] org.gouji.model: exports org.gouji.model.internal");
    }

    @Test
    void aWrappedLibraryNamesItsPackagesAsItLikes() throws IOException {
        tree.bundle("org.gouji.lib.x", "Export-Package: com.example.x.internal;version=\"1.0\"\n"
                + "Import-Package: org.w3c.dom.svg;resolution:=optional\n")
                .file("releng/org.gouji.structure/third-party.txt",
                        "org.gouji.format.a: com.example.parser\norg.gouji.lib.x: org.w3c.dom.svg");
        assertThat(tree.problems()).isEmpty();
    }

    @Test
    void importsWithoutABoundedRange() throws IOException {
        tree.imports(",org.gouji.model");
        assertThat(tree.problems()).singleElement().asString().contains("org.gouji.model without a range");
        tree.imports(",org.gouji.model;version=\"1.0\"");
        assertThat(tree.problems()).singleElement().asString().contains("without a range [a,b): 1.0");
        tree.imports(",org.gouji.model;version=\"[1.0,1.0]\"");
        assertThat(tree.problems()).singleElement().asString().contains("without a range");
        tree.imports(",org.gouji.model;version=\"[2.0,1.0)\"");
        assertThat(tree.problems()).singleElement().asString().contains("without a range");
    }

    @Test
    void aRangeWithoutTheExportedVersion() throws IOException {
        tree.imports(",org.gouji.model;version=\"[1.3,2)\"");
        assertThat(tree.problems()).singleElement().asString().contains("[1.3,2), but it is 1.2.0");
    }

    @Test
    void eclipseOutsideTheWorkbench() throws IOException {
        tree.format("Import-Package: com.example.parser;version=\"[3.1,4)\",\n"
                + " org.eclipse.swt;version=\"[3.0,4)\"\nRequire-Bundle: org.gouji.model\n")
                .file("releng/org.gouji.structure/third-party.txt", "org.gouji.format.a: com.example org.eclipse.swt");
        assertThat(tree.problems()).containsExactly(
                "[manifest] org.gouji.format.a: has Require-Bundle org.gouji.model",
                "[manifest] org.gouji.format.a: imports org.eclipse.swt");
    }

    @Test
    void eclipseInTheWorkbench() throws IOException {
        tree.bundle("org.gouji.ui", "Require-Bundle: org.eclipse.ui;bundle-version=\"[3.2,4)\"\n").file(
                "releng/org.gouji.structure/third-party.txt",
                "org.gouji.format.a: com.example.parser\norg.gouji.ui: org.eclipse");
        assertThat(tree.problems()).isEmpty();
    }

    @Test
    void dynamicImports() throws IOException {
        tree.imports("\nDynamicImport-Package: *");
        assertThat(tree.problems())
                .containsExactly("[manifest] org.gouji.format.a: has a DynamicImport-Package");
    }

    @Test
    void headersThatEveryManifestHas() throws IOException {
        tree.file(Tree.MODEL + "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nBundle-SymbolicName: org.gouji.model\n"
                + "Export-Package: org.gouji.model;version=\"1.2.0\"\n");
        assertThat(tree.problems()).hasSize(4).allMatch(problem -> problem.contains(" is null, not "));
    }

    @Test
    void componentsAreActivatedLazily() throws IOException {
        tree.reader("    @Component\n    static class Inner {\n    }");
        assertThat(tree.problems()).singleElement().asString().contains("Bundle-ActivationPolicy is null, not lazy");
    }

    @Test
    void aSplitPackage() throws IOException {
        tree.file(Tree.FORMAT + "src/org/gouji/model/Extra.java", "package org.gouji.model;\n\nclass Extra {\n}\n");
        assertThat(tree.problems())
                .containsExactly("[split-package] org.gouji.model: lies in [org.gouji.format.a, org.gouji.model]");
    }

    @Test
    void aNewDependencyIsADiff() throws IOException {
        tree.imports(",com.example.parserx;version=\"[1.0,2)\"");
        assertThat(tree.problems()).containsExactly(
                "[third-party] org.gouji.format.a: uses com.example.parserx: not in third-party.txt");
    }

    @Test
    void anOldDependencyIsRemovedFromTheList() throws IOException {
        tree.format("").file("releng/org.gouji.structure/third-party.txt",
                "org.gouji.format.a: com.example.parser\norg.gouji.gone: com.example");
        assertThat(tree.problems()).containsExactly(
                "[third-party] org.gouji.format.a: no longer uses com.example.parser: third-party.txt",
                "[third-party] org.gouji.gone: no such bundle: third-party.txt");
    }

    @Test
    void anExportedPackageWithoutPackageInfo() throws IOException {
        tree.file(Tree.MODEL + "src/org/gouji/model/package-info.java",
                "/** @since 1.0 */\npackage org.gouji.model;\n");
        assertThat(tree.problems()).singleElement().asString().startsWith("[package-info] org.gouji.model");
    }
}
