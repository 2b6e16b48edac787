package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A workbench in a process of its own: the same bundles with settings and a state of their own. */
final class OwnWorkbench {

    private static final long PATIENCE_SECONDS = 600;

    private final Path folder;
    private final String language;
    private final List<String> screen;

    /** Keeps everything in a folder; speaks a language. */
    OwnWorkbench(Path folder, String language) {
        this(folder, language, List.of());
    }

    private OwnWorkbench(Path folder, String language, List<String> screen) {
        this.folder = folder;
        this.language = language;
        this.screen = screen;
    }

    /** The same on a large screen, everything twice as large. */
    OwnWorkbench twice() {
        return new OwnWorkbench(folder, language,
                List.of("xvfb-run", "-a", "-s", "-screen 0 2800x1800x24", "env", "GDK_SCALE=2"));
    }

    /** The same on the screen of a small computer. */
    OwnWorkbench small() {
        return new OwnWorkbench(folder, language, List.of("xvfb-run", "-a", "-s", "-screen 0 1280x720x24"));
    }

    /** The same in the dark. */
    OwnWorkbench dark() throws IOException {
        Path settings = Files.createDirectories(
                folder.resolve("data/.metadata/.plugins/org.eclipse.core.runtime/.settings"));
        Files.writeString(settings.resolve("org.gouji.ui.prefs"),
                "eclipse.preferences.version=1\nlooks.appearance=dark\n");
        return this;
    }

    /** Runs until the workbench closes itself and gives what it wrote into the record. */
    List<String> run(Path record, Map<String, String> properties) throws Exception {
        Path log = folder.resolve(record.getFileName() + ".log");
        Process process = new ProcessBuilder(command(properties)).redirectErrorStream(true)
                .redirectOutput(log.toFile()).start();
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("it ends").isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(record).as(Files.readString(log, StandardCharsets.UTF_8)).exists();
        return Files.readAllLines(record, StandardCharsets.UTF_8);
    }

    private List<String> command(Map<String, String> properties) throws Exception {
        List<String> command = new ArrayList<>(screen);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx400m",
                "-Dfile.encoding=UTF-8", "-Dgouji.samples=" + System.getProperty("gouji.samples"),
                "-Dgouji.screenshots=" + System.getProperty("gouji.screenshots")));
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", System.getProperty("java.class.path"), "-nl", language,
                "-application", "org.gouji.ui.application", "-product", "org.gouji.ui.product", "-data",
                folder.resolve("data").toString(), "-configuration", configuration().toString(), "-install",
                Path.of(URI.create(System.getProperty("osgi.install.area"))).toString()));
        Optional.ofNullable(System.getProperty("osgi.dev")).ifPresent(dev -> command.addAll(List.of("-dev", dev)));
        return command;
    }

    private Path configuration() throws Exception {
        Path own = Files.createDirectories(folder.resolve("configuration"));
        Path ours = Path.of(URI.create(System.getProperty("osgi.configuration.area").replace(" ", "%20")));
        if (Files.notExists(own.resolve("config.ini"))) {
            Files.copy(ours.resolve("config.ini"), own.resolve("config.ini"));
        }
        return own;
    }
}
