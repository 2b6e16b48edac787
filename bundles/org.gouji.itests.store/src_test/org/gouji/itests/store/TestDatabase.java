package org.gouji.itests.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceSettings;
import org.sqlite.SQLiteDataSource;

/**
 * The database of one invented office: in its folder, or in a schema of its own on the server that the property
 * {@value #SERVER} names. The build runs all tests here once so and, where there is a server, once more so.
 */
final class TestDatabase {

    static final String SERVER = "gouji.test.server";

    /** Tag of tests about what only a folder has: its lock, its files. */
    static final String FOLDER_ONLY = "folder";

    private final String server = System.getProperty(SERVER, "");

    private final String schema = "office_" + UUID.randomUUID().toString().replace("-", "");

    private boolean made;

    boolean onServer() {
        return !server.isEmpty();
    }

    /** The address of the schema, which is made, and gone when the tests have run. */
    synchronized String url() {
        if (!made) {
            made = true;
            run(server, "CREATE SCHEMA " + schema);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> run(server, "DROP SCHEMA " + schema + " CASCADE")));
        }
        return server + (server.contains("?") ? "&" : "?") + "currentSchema=" + schema;
    }

    WorkspaceSettings settings() throws WorkspaceException {
        return onServer() ? WorkspaceSettings.onServer(url()) : WorkspaceSettings.IN_FOLDER;
    }

    /** Runs a statement behind the workspace's back and returns how many rows it changed. */
    int run(Path workspace, String statement) {
        if (onServer()) {
            return run(url(), statement);
        }
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + workspace.resolve("workspace.db"));
        try (Connection connection = source.getConnection(); Statement run = connection.createStatement()) {
            return run.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static int run(String url, String statement) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement run = connection.createStatement()) {
            return run.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
