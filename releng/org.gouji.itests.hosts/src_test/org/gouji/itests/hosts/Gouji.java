package org.gouji.itests.hosts;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Runs the program as a process of its own. */
final class Gouji {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long SECONDS = 90;

    private final Installation installation;
    private final List<String> command;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private Optional<Path> input = Optional.empty();

    /**
     * How a run ended.
     *
     * @param code exit code
     * @param out bytes on the standard output
     * @param err text on the error output
     */
    record Outcome(int code, byte[] out, String err) {

        String text() {
            return new String(out, StandardCharsets.UTF_8);
        }

        JsonNode json() {
            try {
                return JSON.readTree(out);
            } catch (IOException e) {
                throw new UncheckedIOException(text() + err, e);
            }
        }
    }

    private Gouji(Installation installation, List<String> command) {
        this.installation = installation;
        this.command = command;
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("GOUJI_CACHE", installation.cache().toString());
        // Nothing outside the test's own folders; the tests of the archive name one.
        environment.put("GOUJI_CDS", "off");
    }

    /** The distribution's own start script, which starts Felix. */
    static Gouji script(Installation installation) {
        return new Gouji(installation, List.of(installation.home().resolve("bin/gouji").toString()));
    }

    /** The same launcher with Equinox on its class path instead. */
    static Gouji equinox(Installation installation) {
        Path launcher = installation.home().resolve("lib/org.gouji.launcher.jar");
        return new Gouji(installation,
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1", "-Dgouji.home=" + installation.home(), "-cp",
                        launcher + File.pathSeparator + Checkout.equinox(), "org.gouji.launcher.Main"));
    }

    Gouji set(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Gouji java(String options) {
        return set("GOUJI_JAVA_OPTS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 " + options);
    }

    Gouji input(Path file) {
        input = Optional.of(file);
        return this;
    }

    Outcome run(Object... arguments) throws IOException, InterruptedException {
        return start(arguments).end();
    }

    /** Starts without waiting; standard input is that of {@link #input}, else a pipe. */
    Running start(Object... arguments) throws IOException {
        List<String> line = new ArrayList<>(command);
        for (Object argument : arguments) {
            line.add(argument.toString());
        }
        Path out = Files.createTempFile(installation.work(), "out", "");
        Path err = Files.createTempFile(installation.work(), "err", "");
        ProcessBuilder builder = new ProcessBuilder(line).directory(installation.work().toFile())
                .redirectOutput(out.toFile()).redirectError(err.toFile());
        input.map(Path::toFile).map(Redirect::from).ifPresent(builder::redirectInput);
        builder.environment().keySet()
                .removeIf(k -> k.startsWith("LC_") || k.startsWith("LANG") || k.startsWith("GOUJI_")
                        || k.equals("JAVA_TOOL_OPTIONS"));
        builder.environment().putAll(environment);
        return new Running(builder.start(), out, err);
    }

    /**
     * A process under way.
     *
     * @param process the process
     * @param out takes its output
     * @param err takes its messages
     */
    record Running(Process process, Path out, Path err) {

        Outcome end() throws IOException, InterruptedException {
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                throw new IllegalStateException("still running: " + Files.readString(err));
            }
            return new Outcome(process.exitValue(), Files.readAllBytes(out),
                    new String(Files.readAllBytes(err), StandardCharsets.UTF_8));
        }
    }
}
