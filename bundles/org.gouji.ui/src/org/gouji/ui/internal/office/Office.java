package org.gouji.ui.internal.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import org.gouji.core.RunOptions;
import org.gouji.model.LocalizedText;
import org.gouji.store.LockHolder;
import org.gouji.store.OpenMode;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.WorkspaceSettings;
import org.gouji.ui.internal.office.Change.Kind;

/**
 * The officer's office: holds the one open workspace, works in it in the background, and tells what changed. Safe for
 * several threads.
 */
public final class Office {

    private final Work work;
    private final Function<RunOptions, Workspace.Host> hosts;
    private final List<OfficeListener> listeners = new CopyOnWriteArrayList<>();
    private final Faults faults = new Faults(() -> tell(Change.of(Kind.FAULTS)));
    private final Object doors = new Object();
    private volatile Optional<Session> session = Optional.empty();
    private volatile Snapshot snapshot = Snapshot.EMPTY;

    /** Works where it is told; a host is asked for at each opening. */
    public Office(Work work, Function<RunOptions, Workspace.Host> hosts) {
        this.work = work;
        this.hosts = hosts;
    }

    public void add(OfficeListener listener) {
        listeners.add(listener);
    }

    public void remove(OfficeListener listener) {
        listeners.remove(listener);
    }

    /** The open workspace's folder. */
    public Optional<Path> folder() {
        return session.map(Session::folder);
    }

    /** Whether nothing can be changed: no workspace is open, or only to read. */
    public boolean readOnly() {
        return session.map(Session::readOnly).orElse(true);
    }

    /** What the workspace holds. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** Which plug-ins failed. */
    public Faults faults() {
        return faults;
    }

    /** Opens a workspace in place of the one that is open; the latter stays when that fails. */
    public void open(String title, Path folder, OpenMode mode) {
        work.start(title, progress -> attempt(folder, () -> {
            synchronized (doors) {
                if (session.filter(open -> open.is(folder, mode)).isEmpty()) {
                    enter(() -> new Session(Workspace.open(folder, mode, host()), mode));
                }
            }
        }));
    }

    /** Makes a workspace and opens it. */
    public void create(String title, Path folder) {
        work.start(title, progress -> attempt(folder, () -> enter(
                () -> new Session(Workspace.init(folder, WorkspaceSettings.IN_FOLDER, host()), OpenMode.WRITE))));
    }

    /** Does something with the workspace in the background; nothing without one. What it cannot do is told. */
    public void background(String title, Job job) {
        session.ifPresent(open -> work.start(title, progress -> attempt(open.folder(), () -> open.use(workspace -> {
            job.run(workspace, stoppable(open, progress));
            return workspace;
        }))));
    }

    /** Asks the workspace in the thread that calls; not in the one of the screen. */
    public <T> Optional<T> ask(Question<T> question) throws IOException {
        Optional<Session> open = session;
        return open.isEmpty() ? Optional.empty() : Optional.of(open.get().use(question::answer));
    }

    /** Looks at the workspace again and tells what changed. */
    public void refresh(Set<Long> filings) throws IOException {
        Optional<Snapshot> now = ask(Snapshot::of);
        if (now.isPresent()) {
            snapshot = now.get();
            tell(new Change(Kind.FILINGS, filings));
        }
    }

    /** Closes the workspace when all who use it came to an end. */
    public void close() throws IOException {
        synchronized (doors) {
            Optional<Session> open = session;
            session = Optional.empty();
            snapshot = Snapshot.EMPTY;
            if (open.isPresent()) {
                open.get().close();
                tell(Change.of(Kind.WORKSPACE));
            }
        }
    }

    /** Tells everybody. */
    public void tell(Change change) {
        listeners.forEach(listener -> listener.changed(change));
    }

    /** Tells everybody what was done. */
    public void notice(String text, List<String> failures) {
        listeners.forEach(listener -> listener.notice(text, failures));
    }

    /** Work in a workspace. */
    public interface Job {
        void run(Workspace workspace, Work.Progress progress) throws IOException;
    }

    /** A question to a workspace. */
    public interface Question<T> {
        T answer(Workspace workspace) throws IOException;
    }

    private interface Opening {
        Session open() throws IOException;
    }

    private interface Attempt {
        void make() throws IOException;
    }

    private Workspace.Host host() {
        return hosts.apply(RunOptions.DEFAULT.withFaults(faults));
    }

    /** One after the other: what was open before lets go of its folder before anything else is opened. */
    private void enter(Opening opening) throws IOException {
        synchronized (doors) {
            Session opened = opening.open();
            Snapshot first = look(opened);
            Optional<Session> before = session;
            session = Optional.of(opened);
            snapshot = first;
            tell(Change.of(Kind.WORKSPACE));
            if (before.isPresent()) {
                before.get().close();
            }
        }
    }

    private static Snapshot look(Session opened) throws IOException {
        try {
            return opened.use(Snapshot::of);
        } catch (IOException e) {
            opened.close();
            throw e;
        }
    }

    private void attempt(Path folder, Attempt attempt) {
        try {
            attempt.make();
        } catch (ClosedException e) {
            // Closed while it was at work: what was acknowledged is stored, and nobody waits for the rest.
            return;
        } catch (WorkspaceException e) {
            trouble(new Trouble(folder, e.text(), e.problem() == Problem.LOCKED ? holder(folder) : Optional.empty()));
        } catch (IOException e) {
            String what = String.valueOf(e.getMessage());
            trouble(new Trouble(folder, LocalizedText.of(what, what), Optional.empty()));
        }
    }

    private void trouble(Trouble trouble) {
        listeners.forEach(listener -> listener.trouble(trouble));
    }

    private static Optional<LockHolder> holder(Path folder) {
        try {
            return Workspace.holder(folder);
        } catch (WorkspaceException e) {
            // The message of the failed opening is shown; it says that somebody holds the workspace.
            return Optional.empty();
        }
    }

    private static Work.Progress stoppable(Session session, Work.Progress progress) {
        return new Work.Progress() {
            @Override
            public void total(int steps) {
                progress.total(steps);
            }

            @Override
            public void step(String what) {
                progress.step(what);
            }

            @Override
            public boolean stopped() {
                return session.closing() || progress.stopped();
            }
        };
    }
}
