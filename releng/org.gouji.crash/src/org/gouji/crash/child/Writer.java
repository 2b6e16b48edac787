package org.gouji.crash.child;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.gouji.store.LockHolder;
import org.gouji.store.OpenMode;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;

/** Tries to open a workspace to write each time it is told to go, and tells what came of it. */
final class Writer {

    private final Path folder;

    /** Only one process at a time can make it: a second judge beside the store's own lock. */
    private final Path witness;

    private final BufferedReader told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    Writer(Path folder, Path witness) {
        this.folder = folder;
        this.witness = witness;
    }

    void race() throws IOException {
        Plugins.ofDistribution();
        Child.say("READY");
        while ("go".equals(told.readLine())) {
            go();
        }
    }

    private void go() throws IOException {
        try (Workspace workspace = Child.open(folder, OpenMode.WRITE)) {
            Files.createFile(witness);
            again();
            Child.say("HOLDS", workspace.verify().size(), workspace.filings().all().size());
            told.readLine();
            Files.delete(witness);
        } catch (WorkspaceException e) {
            if (e.problem() != Problem.LOCKED) {
                throw e;
            }
            locked(e);
        }
        Child.say("OVER");
    }

    /** A second try within the holder, and its asking who holds, must not give the lock away. */
    private void again() throws IOException {
        try (Workspace second = Child.open(folder, OpenMode.WRITE)) {
            Child.say("TWICE", second.folder());
        } catch (WorkspaceException e) {
            Child.say("SELF", e.problem(), Workspace.holder(folder).map(LockHolder::pid));
        }
    }

    private void locked(WorkspaceException e) throws IOException {
        Optional<LockHolder> holder = Workspace.holder(folder);
        try (Workspace reading = Child.open(folder, OpenMode.READ)) {
            Child.say("LOCKED", e.text().en(), holder.map(LockHolder::pid).orElse(0L),
                    holder.map(LockHolder::host).orElse("?"),
                    holder.map(LockHolder::since).map(String::valueOf).orElse("?"),
                    reading.filings().all().size());
        }
    }
}
