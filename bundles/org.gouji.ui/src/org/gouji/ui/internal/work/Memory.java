package org.gouji.ui.internal.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.gouji.ui.internal.intake.PendingImports;
import org.osgi.service.prefs.BackingStoreException;

/** What the workbench remembers between starts. */
public final class Memory {

    private static final String FOLDERS = "workspace.folders";
    private static final String IS_OPEN = "workspace.open";
    private static final String READ_ONLY = "workspace.readOnly";
    private static final String OUTGOING = "outgoing";
    private static final String OFFICER = "officer";
    private static final String REASON = "reason";
    private static final int MOST = 8;
    private static final PendingImports IMPORTS = new PendingImports(new Kept());

    private Memory() {
    }

    /** The officer's name as it shall stand in the history. */
    public static String officer() {
        String account = System.getProperty("user.name", "");
        String name = node().get(OFFICER, account).strip();
        return name.isEmpty() ? "?" : name;
    }

    /** The workspaces that were open, the last one first. */
    public static List<Path> folders() {
        return lines(FOLDERS);
    }

    /** The workspace that was open when the workbench was closed. */
    public static Optional<Path> last() {
        return node().getBoolean(IS_OPEN, false) ? folders().stream().findFirst() : Optional.empty();
    }

    public static boolean lastReadOnly() {
        return node().getBoolean(READ_ONLY, false);
    }

    /** Remembers which workspace is open. */
    static void opened(Path folder, boolean readOnly) {
        List<Path> folders = Stream.concat(Stream.of(folder), folders().stream()).distinct().limit(MOST).toList();
        node().put(FOLDERS, text(folders));
        node().putBoolean(IS_OPEN, true);
        node().putBoolean(READ_ONLY, readOnly);
        flush();
    }

    /** Remembers imports that have not come to their end. */
    public static PendingImports imports() {
        return IMPORTS;
    }

    /** The folder that results went to last; the officer's own folder at first. */
    public static Path outgoing() {
        return Path.of(node().get(OUTGOING, System.getProperty("user.home", "")));
    }

    public static void outgoing(Path folder) {
        node().put(OUTGOING, folder.toString());
    }

    /** The reason that was given last for a correction. */
    public static String reason() {
        return node().get(REASON, "");
    }

    public static void reason(String reason) {
        node().put(REASON, reason);
    }

    private static List<Path> lines(String key) {
        return node().get(key, "").lines().filter(line -> !line.isBlank()).map(Path::of).toList();
    }

    private static String text(List<Path> paths) {
        return String.join("\n", paths.stream().map(Path::toString).toList());
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode("org.gouji.ui");
    }

    private static void flush() {
        try {
            node().flush();
        } catch (BackingStoreException e) {
            Platform.getLog(Memory.class).error("cannot remember", e);
        }
    }

    /** Written down at once: the workbench may end at any time. */
    private static final class Kept implements PendingImports.Store {

        @Override
        public List<String> keys() {
            try {
                return List.of(node().keys());
            } catch (BackingStoreException e) {
                Platform.getLog(Memory.class).error("cannot remember", e);
                return List.of();
            }
        }

        @Override
        public String get(String key) {
            return node().get(key, "");
        }

        @Override
        public void put(String key, String text) {
            node().put(key, text);
            flush();
        }

        @Override
        public void remove(String key) {
            node().remove(key);
            flush();
        }
    }
}
