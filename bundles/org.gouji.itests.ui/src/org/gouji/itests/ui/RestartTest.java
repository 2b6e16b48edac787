package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.gouji.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever closes the workbench and starts it again finds everything as it was. */
class RestartTest {

    private static final long PATIENCE_SECONDS = 150;

    @TempDir
    Path folder = Path.of("");

    @Test
    void theNextStartShowsWhatTheLastOneLeft() throws Exception {
        Path work = folder.resolve("重启");
        try (Workspace workspace = Folders.make(work)) {
            Folders.take(workspace, Folders.sample("2020/示例县水利局.docx"), Folders.sample("2020/示例县财政局.txt"));
        }

        List<String> left = workbench(work, "left.txt", false);
        List<String> found = workbench(work, "found.txt", true);

        assertThat(left).anyMatch(line -> line.startsWith("editors: [") && line.contains("水利局")
                && line.contains("财政局")).anyMatch(line -> line.startsWith("sash: 4200"))
                .anyMatch(line -> line.startsWith("explorer: [by 年度, with 示例县,"))
                .noneMatch(line -> line.equals("cell: null"));
        assertThat(found).isEqualTo(left);
    }

    /** Runs a workbench in a process of its own until the officer in it closes it. */
    private List<String> workbench(Path work, String name, boolean back) throws Exception {
        Path record = folder.resolve(name);
        Path log = folder.resolve(name + ".log");
        Process process = new ProcessBuilder(command(work, record, back)).redirectErrorStream(true)
                .redirectOutput(log.toFile()).start();
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("it ends").isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(record).as(Files.readString(log, StandardCharsets.UTF_8)).exists();
        return Files.readAllLines(record, StandardCharsets.UTF_8);
    }

    private List<String> command(Path work, Path record, boolean back) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx400m", "-Dfile.encoding=UTF-8", "-D" + Officer.WORK + "=" + work,
                        "-D" + Officer.RECORD + "=" + record, "-D" + Officer.BACK + "=" + back,
                        "-Dgouji.screenshots=" + System.getProperty("gouji.screenshots"), "-jar",
                        System.getProperty("java.class.path"), "-nosplash", "-nl", "zh_CN", "-application",
                        "org.gouji.ui.application", "-product", "org.gouji.ui.product", "-data",
                        folder.resolve("data").toString(), "-configuration", configuration().toString(), "-install",
                        Path.of(URI.create(System.getProperty("osgi.install.area"))).toString()));
        Optional.ofNullable(System.getProperty("osgi.dev")).ifPresent(dev -> command.addAll(List.of("-dev", dev)));
        return command;
    }

    /** The same bundles with a state of their own. */
    private Path configuration() throws Exception {
        Path own = Files.createDirectories(folder.resolve("configuration"));
        Path ours = Path.of(URI.create(System.getProperty("osgi.configuration.area").replace(" ", "%20")));
        if (Files.notExists(own.resolve("config.ini"))) {
            Files.copy(ours.resolve("config.ini"), own.resolve("config.ini"));
        }
        return own;
    }
}
