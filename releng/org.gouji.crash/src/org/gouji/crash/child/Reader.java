package org.gouji.crash.child;

import java.io.IOException;
import java.nio.file.Path;

import org.gouji.store.OpenMode;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;

/** Looks at a workspace that nobody may write to, and tries to write nevertheless. */
final class Reader {

    private Reader() {
    }

    static void read(Path folder) throws IOException {
        try (Workspace writing = Child.open(folder, OpenMode.WRITE)) {
            Child.say("WROTE", writing.folder());
        } catch (WorkspaceException e) {
            Child.say("REFUSED", e.problem(), e.text().en().contains(folder.toString()), e.text().en());
        }
        try (Workspace reading = Child.open(folder, OpenMode.READ)) {
            Child.say("READ", reading.filings().all().size(), reading.verify().size(),
                    reading.filings().detail(reading.filings().all().get(0).id()).findings().size());
        }
        Child.say("HOLDER", Workspace.holder(folder).isPresent());
    }
}
