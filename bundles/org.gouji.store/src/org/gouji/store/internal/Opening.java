package org.gouji.store.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.gouji.model.LocalizedText;
import org.gouji.store.OpenMode;
import org.gouji.store.Workspace.Host;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.WorkspaceSettings;
import org.gouji.store.internal.folder.FileSystems;
import org.gouji.store.internal.folder.FolderOriginals;
import org.gouji.store.internal.folder.Originals;
import org.gouji.store.internal.folder.WorkspaceLock;
import org.gouji.store.internal.journal.CorrectionProjector;
import org.gouji.store.internal.journal.FilingProjector;
import org.gouji.store.internal.journal.Journal;
import org.gouji.store.internal.journal.ProfileProjector;
import org.gouji.store.internal.journal.RegisterProjector;
import org.gouji.store.internal.journal.WaiverProjector;
import org.gouji.store.internal.sql.Database;
import org.gouji.store.internal.sql.DatabaseOriginals;
import org.gouji.store.internal.sql.Failures;
import org.gouji.store.internal.sql.Migrations;
import org.gouji.store.internal.sql.PostgresDatabase;
import org.gouji.store.internal.sql.SqliteDatabase;

/** Makes and opens workspaces. */
public final class Opening {

    /** The file that a writing process locks. */
    public static final String LOCK = "workspace.lock";

    private static final String DATABASE = "workspace.db";

    private static final String ORIGINALS = "originals";

    private static final String BACKUPS = "backups";

    private Opening() {
    }

    /**
     * What is open.
     *
     * @param store what the parts work with
     * @param lock the right to write to the folder
     */
    public record Opened(Store store, Optional<WorkspaceLock> lock) implements Closeable {

        @Override
        public void close() throws WorkspaceException {
            try {
                store.database().close();
            } finally {
                if (lock.isPresent()) {
                    release(lock.get(), store.folder());
                }
            }
        }
    }

    /** Everything that draws state from the journal. */
    public static Journal journal() {
        return new Journal(List.of(new FilingProjector(), new CorrectionProjector(), new RegisterProjector(),
                new WaiverProjector(), new ProfileProjector()));
    }

    /** Makes a workspace. */
    public static Opened init(Path folder, WorkspaceSettings settings, Host host) throws WorkspaceException {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> inside = Files.list(folder)) {
                if (!inside.allMatch(file -> file.endsWith(WorkspaceSettings.DRAFT))) {
                    throw new WorkspaceException(Problem.EXISTS, LocalizedText.of(
                            "文件夹不是空的：" + folder + "。请指定一个空文件夹或新文件夹。",
                            "the folder is not empty: " + folder + "; name an empty or a new one"));
                }
            }
        } catch (IOException e) {
            throw Failures.of(e, folder, 1);
        }
        if (settings.jdbcUrl().isEmpty()) {
            settings.write(folder);
            return open(folder, OpenMode.WRITE, settings, host);
        }
        return initOnServer(folder, settings, host);
    }

    /** A folder is no workspace before its server was reached. */
    private static Opened initOnServer(Path folder, WorkspaceSettings settings, Host host) throws WorkspaceException {
        Opened opened = open(folder, OpenMode.WRITE, settings, host);
        boolean done = false;
        try {
            settings.write(folder);
            done = true;
            return opened;
        } finally {
            if (!done) {
                opened.close();
            }
        }
    }

    /** Opens a workspace. */
    public static Opened open(Path folder, OpenMode mode, WorkspaceSettings settings, Host host)
            throws WorkspaceException {
        return settings.jdbcUrl().isPresent()
                ? onServer(folder, mode, settings.jdbcUrl().get(), host)
                : inFolder(folder, mode, host);
    }

    private static Opened inFolder(Path folder, OpenMode mode, Host host) throws WorkspaceException {
        FileSystems.refuseRemote(folder);
        boolean writing = mode == OpenMode.WRITE;
        Path file = folder.resolve(DATABASE);
        refuseNewer(file);
        Optional<WorkspaceLock> lock = writing
                ? Optional.of(WorkspaceLock.take(folder.resolve(LOCK), host.actor().now()))
                : Optional.empty();
        boolean done = false;
        try {
            // Once more: who held the lock until now may have been a newer program.
            refuseNewer(file);
            Opened opened = new Opened(open(folder, file, writing, host), lock);
            done = true;
            return opened;
        } finally {
            if (!done && lock.isPresent()) {
                release(lock.get(), folder);
            }
        }
    }

    private static Store open(Path folder, Path file, boolean writing, Host host) throws WorkspaceException {
        if (!writing && !Files.exists(file)) {
            Migrations.refuseEmpty(0, file.toString());
        }
        SqliteDatabase database = SqliteDatabase.open(file, !writing);
        boolean done = false;
        try {
            FolderOriginals originals = new FolderOriginals(folder.resolve(ORIGINALS));
            if (writing) {
                new Forward(folder.resolve(BACKUPS), host.actor().now()).run(database, new Migrations());
                sweep(folder, originals);
            } else {
                new Migrations().refuseOlder(database.read(Migrations::version), file.toString());
            }
            done = true;
            return store(folder, database, originals, host);
        } finally {
            if (!done) {
                database.close();
            }
        }
    }

    /** Nobody but the holder of the lock may do this: what a dead process left half-written goes. */
    private static void sweep(Path folder, FolderOriginals originals) throws WorkspaceException {
        originals.sweep();
        Path backups = folder.resolve(BACKUPS);
        try {
            Files.deleteIfExists(folder.resolve(WorkspaceSettings.DRAFT));
            if (Files.isDirectory(backups)) {
                try (Stream<Path> files = Files.list(backups)) {
                    for (Path file : files.filter(f -> f.toString().endsWith(SqliteDatabase.DRAFT)).toList()) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            throw Failures.of(e, folder, 0);
        }
    }

    /** Gives the right to write back. */
    private static void release(WorkspaceLock lock, Path folder) throws WorkspaceException {
        try {
            lock.close();
        } catch (IOException e) {
            throw Failures.of(e, folder, 0);
        }
    }

    /** Before anything else: of a newer workspace not even the lock's text is changed. */
    private static void refuseNewer(Path file) throws WorkspaceException {
        if (Files.exists(file)) {
            try (SqliteDatabase database = SqliteDatabase.lookInto(file)) {
                new Migrations().refuseNewer(database.read(Migrations::version), file.toString());
            }
        }
    }

    private static Opened onServer(Path folder, OpenMode mode, String url, Host host) throws WorkspaceException {
        PostgresDatabase database = PostgresDatabase.open(url, mode == OpenMode.READ);
        boolean done = false;
        try {
            Migrations migrations = new Migrations();
            int version = database.read(Migrations::version);
            migrations.refuseNewer(version, folder.toString());
            if (mode == OpenMode.READ) {
                migrations.refuseOlder(version, folder.toString());
            } else if (version < migrations.latest()) {
                new Forward(folder.resolve(BACKUPS), host.actor().now()).run(database, migrations);
            }
            done = true;
            return new Opened(store(folder, database, new DatabaseOriginals(database), host), Optional.empty());
        } finally {
            if (!done) {
                database.close();
            }
        }
    }

    private static Store store(Path folder, Database database, Originals originals, Host host) {
        return new Store(folder, database, originals, journal(), host.plugins(), host.actor());
    }
}
