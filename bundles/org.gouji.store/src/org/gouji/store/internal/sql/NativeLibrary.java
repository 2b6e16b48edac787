package org.gouji.store.internal.sql;

import java.nio.file.Files;
import java.nio.file.Path;

import org.sqlite.util.OSInfo;

/**
 * Where SQLite's native library comes from: the installation names its folder in the system property
 * {@code gouji.native}, below which libraries lie by system and processor. Without it, in a test run, the driver unpacks
 * its own.
 */
final class NativeLibrary {

    private static final String FOLDER = "gouji.native";

    private static final String DRIVER_FOLDER = "org.sqlite.lib.path";

    private static final String DRIVER_TEMPORARY = "org.sqlite.tmpdir";

    private NativeLibrary() {
    }

    static synchronized void prepare() {
        String folder = System.getProperty(FOLDER);
        if (folder != null && System.getProperty(DRIVER_FOLDER) == null) {
            Path ours = Path.of(folder, OSInfo.getNativeLibFolderPathForCurrentOS());
            if (Files.isDirectory(ours)) {
                System.setProperty(DRIVER_FOLDER, ours.toString());
                // Else the driver looks through the temporary folder for what it may have left there.
                System.setProperty(DRIVER_TEMPORARY, ours.toString());
            }
        }
    }
}
