package org.gouji.batch.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.gouji.core.CancelSwitch;
import org.gouji.core.StaticPluginRegistry;

/** Runs the program in memory. */
final class Runs {

    private final Path scratch;
    private final Map<String, String> problems = new TreeMap<>();
    private Object[] plugins = FakePlugins.all();
    private Locale locale = Locale.SIMPLIFIED_CHINESE;
    private Charset charset = StandardCharsets.UTF_8;
    private boolean interactive;
    private boolean full;
    private String input = "";
    private final List<String> stretches = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    Runs(Path scratch) {
        this.scratch = scratch;
    }

    Runs problem(String jar, String line) {
        problems.put(jar, line);
        return this;
    }

    Runs plugins(Object... some) {
        plugins = some;
        return this;
    }

    Runs in(Locale some) {
        locale = some;
        return this;
    }

    Runs encoded(Charset some) {
        charset = some;
        return this;
    }

    Runs onTerminal() {
        interactive = true;
        return this;
    }

    Runs reading(String text) {
        input = text;
        return this;
    }

    Runs onFullDisk() {
        full = true;
        return this;
    }

    int run(String... arguments) {
        out.reset();
        err.reset();
        OutputStream target = full ? new FullDisk() : out;
        Terminal terminal = new Terminal(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), target, err,
                new Terminal.Traits(charset, interactive, interactive));
        Installation installation = new Installation(StaticPluginRegistry.of(plugins), problems, "1.2.3", scratch,
                locale, stretches::add);
        return new Program(installation, terminal, new CancelSwitch()).run(arguments);
    }

    /** Fails with what was said unless the exit code is 0. */
    static void ok(int exit, String said) {
        if (exit != 0) {
            throw new AssertionError(exit + ": " + said);
        }
    }

    String out() {
        return out.toString(charset);
    }

    String err() {
        return err.toString(charset);
    }

    List<String> stretches() {
        return stretches;
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    /** Takes nothing. */
    private static final class FullDisk extends OutputStream {

        @Override
        public void write(int value) throws IOException {
            throw new IOException("disk full");
        }
    }
}
