package org.gouji.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NonNullByDefault({})
class LaunchTest {

    @TempDir
    Path folder;
    private Path home;
    private Path cache;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void installation() throws IOException {
        // A user may well unpack it below such a folder.
        home = folder.resolve("我的 程序+100%");
        cache = folder.resolve("cache");
        Files.createDirectories(home.resolve("bundles"));
    }

    @AfterEach
    void forget() {
        System.clearProperty(EchoProgram.SEEN);
        System.clearProperty(EchoProgram.STOPPED);
    }

    @Test
    void theProgramsExitCodePassesThroughAndNothingStays() throws IOException {
        Jars.program(home.resolve("bundles/echo.jar"));
        assertThat(run("check", "甲.txt")).isEqualTo(37);
        assertThat(System.getProperty(EchoProgram.SEEN)).isEqualTo("check 甲.txt {}");
        assertThat(System.getProperty(EchoProgram.STOPPED)).isEqualTo("yes");
        assertThat(cache).isEmptyDirectory();
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void whereTheTimeGoesIsToldOnRequest() throws IOException {
        Jars.program(home.resolve("bundles/echo.jar"));
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Timings timings = new Timings(Optional.of(out));
        try (Launch launch = new Launch(new Launch.Settings(home, cache, false), new Notices(out), timings)) {
            assertThat(launch.run("check")).isEqualTo(37);
        }
        timings.end();
        assertThat(said.toString(StandardCharsets.UTF_8).lines()).hasSize(6)
                .allMatch(line -> line.matches("gouji-timing [a-z-]+ wall-ms=\\d+ cpu-ms=\\d+"))
                .first().asString().startsWith("gouji-timing framework ");
    }

    @Test
    void badPluginJarsAreNamedAndDisturbNothing() throws IOException {
        Jars.program(home.resolve("bundles/echo.jar"));
        Files.createDirectories(home.resolve("plugins"));
        Files.writeString(home.resolve("plugins/a-corrupt.jar"), "no zip");
        Files.writeString(home.resolve("plugins/readme.txt"), "ignored");
        Jars.jar(home.resolve("plugins/b-library.jar"), "Created-By: someone");
        Jars.jar(home.resolve("plugins/c-needy.jar"), "Bundle-ManifestVersion: 2", "Bundle-SymbolicName: needy",
                "Import-Package: org.example.api;version=\"[1.2,2)\"");
        Jars.jar(home.resolve("plugins/d-twice.jar"), "Bundle-ManifestVersion: 2", "Bundle-SymbolicName: echo",
                "Bundle-Version: 1.0.0");
        Jars.jar(home.resolve("plugins/e-good.jar"), "Bundle-ManifestVersion: 2", "Bundle-SymbolicName: good");
        assertThat(run()).isEqualTo(37);
        assertThat(System.getProperty(EchoProgram.SEEN)).contains("plugins/a-corrupt.jar=CORRUPT|")
                .contains("plugins/b-library.jar=NO_BUNDLE|")
                .contains("plugins/c-needy.jar=UNRESOLVED|org.example.api [1.2.0,2.0.0)")
                .contains("plugins/d-twice.jar=DUPLICATE|").doesNotContain("good", "readme");
    }

    @Test
    void withoutTheProgramItSaysWhyInBothLanguages() throws IOException {
        Jars.jar(home.resolve("bundles/main.jar"), "Bundle-ManifestVersion: 2", "Bundle-SymbolicName: main",
                "Service-Component: x.xml", "Import-Package: org.gouji.core");
        assertThat(run()).isEqualTo(Launch.FAILED);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("程序的组件不完整", "parts of the program are missing",
                "bundles/main.jar", "org.gouji.core");
        assertThat(cache).isEmptyDirectory();
    }

    @Test
    void anInstallationWithoutBundlesCannotStart() throws IOException {
        Files.delete(home.resolve("bundles"));
        assertThat(run()).isEqualTo(Launch.FAILED);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("程序无法启动", "cannot start");
    }

    @Test
    void anUnusableCacheFolderIsSaid() throws IOException {
        Files.writeString(cache, "a file");
        assertThat(run()).isEqualTo(Launch.FAILED);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("cannot start");
    }

    @Test
    void aClosedLaunchDoesNotBegin() {
        try (Launch launch = launch()) {
            launch.close();
            assertThat(launch.run()).isEqualTo(Launch.FAILED);
        }
    }

    private int run(String... arguments) {
        try (Launch launch = launch()) {
            return launch.run(arguments);
        }
    }

    private Launch launch() {
        return new Launch(new Launch.Settings(home, cache, false),
                new Notices(new PrintStream(said, true, StandardCharsets.UTF_8)));
    }
}
