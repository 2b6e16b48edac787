package org.gouji.crash.child;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

import org.gouji.core.RunOptions;
import org.gouji.store.Actor;
import org.gouji.store.OpenMode;
import org.gouji.store.Workspace;
import org.gouji.store.Workspace.Host;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceSettings;

/** The entry of every process that a test starts. Each line it prints is written out before anything else is done. */
public final class Child {

    private static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out), false,
            StandardCharsets.UTF_8);

    static final int FAILED = 3;

    private Child() {
    }

    /** Runs one of the roles. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path first = Path.of(arguments[1]);
        try {
            switch (arguments[0]) {
                case "papers" -> Papers.write(first, Integer.parseInt(arguments[2]));
                case "take" -> Officer.take(first, Path.of(arguments[2]));
                case "work" -> new Officer(Long.parseLong(arguments[3])).work(first, Path.of(arguments[2]));
                case "race" -> new Writer(first, Path.of(arguments[2])).race();
                case "full", "refused", "errors" -> new Starving(Path.of(arguments[1]), Path.of(arguments[2]),
                        Path.of(arguments[3]), arguments[0])
                        .run(arguments[4], Long.parseLong(arguments[5]), Integer.parseInt(arguments[6]));
                case "export" -> new Exporting(first, Path.of(arguments[2]), Path.of(arguments[3]),
                        Path.of(arguments[4])).run(Long.parseLong(arguments[5]), Integer.parseInt(arguments[6]));
                case "read" -> Reader.read(first);
                case "unwind" -> Officer.unwind(first);
                case "look" -> Look.at(first, true);
                case "glance" -> Look.at(first, false);
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        } catch (WorkspaceException e) {
            say("FAILED", e.problem(), e.text().en());
            System.exit(FAILED);
        }
    }

    /** One line in one write: a line is there whole or not at all. */
    static synchronized void say(Object... words) {
        StringBuilder line = new StringBuilder();
        for (Object word : words) {
            line.append(line.isEmpty() ? "" : "\t").append(String.valueOf(word).replace('\t', ' ').replace('\n', ' '));
        }
        byte[] bytes = line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        OUT.write(bytes, 0, bytes.length);
        OUT.flush();
    }

    static Workspace open(Path folder, OpenMode mode) throws WorkspaceException {
        return Workspace.open(folder, mode, host());
    }

    static Workspace init(Path folder) throws WorkspaceException {
        return Workspace.init(folder, WorkspaceSettings.IN_FOLDER, host());
    }

    static void restore(Path backup, Path folder) throws WorkspaceException {
        Workspace.restore(backup, folder, host());
    }

    private static Host host() throws WorkspaceException {
        return new Host(Plugins.ofDistribution(), new Actor("张三", Clock.systemUTC()), RunOptions.DEFAULT);
    }
}
