package org.gouji.ui.internal.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.Platform;

/** Tells a program that measures the workbench how far its start has come, in a file that the program names. */
public final class Started {

    /** System property with the file; usually nobody asks. */
    public static final String FILE = "org.gouji.ui.started";

    private static final Set<String> SAID = ConcurrentHashMap.newKeySet();

    private Started() {
    }

    /** How far it has come. */
    public enum Stage {
        /** The reports of the workspace are on the screen. */
        SHOWN,
        /** All problems of the workspace are known. */
        SETTLED
    }

    /** Writes it down, once. */
    public static void say(Stage stage) {
        String file = System.getProperty(FILE);
        if (file != null && SAID.add(stage.name())) {
            try {
                Files.writeString(Path.of(file), stage.name() + "\n", StandardCharsets.UTF_8,
                        StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                Platform.getLog(Started.class).error("cannot tell how far the start has come", e);
            }
        }
    }
}
