package org.gouji.itests.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.gouji.itests.hosts.Gouji.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** SQLite's native library is that of the installation: nothing is unpacked, and no temporary folder is needed. */
class NativeLibraryTest {

    private static final String LIBRARIES = "org/sqlite/native/";

    private static final String NOWHERE = "-Djava.io.tmpdir=/nowhere/at/all";

    private static Installation installation;

    @BeforeAll
    static void unpack() throws IOException {
        installation = Installation.unpack(NativeLibraryTest.class);
    }

    @Test
    void aWorkspaceNeedsNoTemporaryFolder() throws IOException, InterruptedException {
        Path workspace = installation.folder("office").resolve("年报");
        Gouji gouji = installation.felix().set("GOUJI_JAVA_OPTS",
                NOWHERE);
        assertThat(gouji.run("workspace", "init", workspace)).satisfies(NativeLibraryTest::clean);
        assertThat(gouji.run("workspace", "import", "--workspace", workspace, Checkout.samples().resolve("2019")))
                .satisfies(NativeLibraryTest::clean);
        Outcome list = gouji.run("workspace", "list", "--workspace", workspace);
        assertThat(list).satisfies(NativeLibraryTest::clean);
        assertThat(list.text()).contains("2019");
    }

    private static void clean(Outcome outcome) {
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.err()).doesNotContainIgnoringCase("sqlite").doesNotContain("Exception");
    }

    /** So that the test above cannot pass for another reason. */
    @Test
    void withoutItTheTemporaryFolderIsNeeded() throws IOException, InterruptedException {
        Installation bare = installation.withPlugins("bare");
        Files.delete(bare.home().resolve("native"));
        Outcome outcome = bare.felix().set("GOUJI_JAVA_OPTS", NOWHERE).run("workspace",
                "init", bare.work().resolve("ws"));
        assertThat(outcome.code()).isNotZero();
    }

    /** Another version of the driver would not work with them. */
    @Test
    void theLibrariesAreThoseOfTheDriver() throws IOException {
        Path libraries = installation.home().resolve("native");
        Path driver = Checkout.only(installation.home().resolve("bundles"),
                name -> name.startsWith("org.xerial.sqlite-jdbc"));
        try (ZipFile jar = new ZipFile(driver.toFile()); Stream<Path> files = Files.walk(libraries)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).hasSize(5);
            for (Path file : all) {
                String name = LIBRARIES + libraries.relativize(file).toString().replace('\\', '/');
                try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
                    assertThat(Files.readAllBytes(file)).as(name).isEqualTo(in.readAllBytes());
                }
            }
        }
    }
}
