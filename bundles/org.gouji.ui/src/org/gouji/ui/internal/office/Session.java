package org.gouji.ui.internal.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.gouji.store.OpenMode;
import org.gouji.store.Workspace;

/** An open workspace that is closed only when nobody uses it any more. */
final class Session {

    private final Workspace workspace;
    private final OpenMode mode;
    private final ReentrantReadWriteLock users = new ReentrantReadWriteLock(true);
    private volatile boolean closing;

    Session(Workspace workspace, OpenMode mode) {
        this.workspace = workspace;
        this.mode = mode;
    }

    /** Something done with a workspace. */
    interface Use<T> {
        T with(Workspace workspace) throws IOException;
    }

    Path folder() {
        return workspace.folder();
    }

    boolean is(Path folder, OpenMode how) {
        return mode == how && folder().toAbsolutePath().normalize().equals(folder.toAbsolutePath().normalize());
    }

    boolean readOnly() {
        return mode == OpenMode.READ;
    }

    /** Whether those who use it shall come to an end. */
    boolean closing() {
        return closing;
    }

    <T> T use(Use<T> use) throws IOException {
        users.readLock().lock();
        try {
            if (closing) {
                throw new ClosedException();
            }
            return use.with(workspace);
        } finally {
            users.readLock().unlock();
        }
    }

    void close() throws IOException {
        closing = true;
        users.writeLock().lock();
        try {
            workspace.close();
        } finally {
            users.writeLock().unlock();
        }
    }
}
