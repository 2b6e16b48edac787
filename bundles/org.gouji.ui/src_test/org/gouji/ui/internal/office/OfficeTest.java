package org.gouji.ui.internal.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import org.gouji.core.RunOptions;
import org.gouji.core.StaticPluginRegistry;
import org.gouji.store.Actor;
import org.gouji.store.OpenMode;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceSettings;
import org.gouji.store.imports.ImportOptions;
import org.gouji.store.imports.Incoming;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeTest {

    @TempDir
    Path folder = Path.of("");

    private final List<Change> changes = new ArrayList<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private final Office office = new Office((title, task) -> Tasks.run(task), OfficeTest::host);

    OfficeTest() {
        office.add(new OfficeListener() {
            @Override
            public void changed(Change change) {
                changes.add(change);
            }

            @Override
            public void trouble(Trouble trouble) {
                troubles.add(trouble);
            }
        });
    }

    @AfterEach
    void close() throws IOException {
        office.close();
    }

    @Test
    void holdsTheWorkspaceItMade() throws IOException {
        office.create("", folder.resolve("a"));

        assertThat(troubles).isEmpty();
        assertThat(office.folder()).contains(folder.resolve("a"));
        assertThat(office.readOnly()).isFalse();
        assertThat(changes).containsExactly(Change.of(Change.Kind.WORKSPACE));
    }

    @Test
    void switchingLetsGoOfTheOneBefore() throws IOException {
        office.create("", folder.resolve("a"));
        office.create("", folder.resolve("b"));

        assertThat(office.folder()).contains(folder.resolve("b"));
        try (Workspace free = Workspace.open(folder.resolve("a"), OpenMode.WRITE, host(RunOptions.DEFAULT))) {
            assertThat(free.filings().all()).isEmpty();
        }
    }

    @Test
    void aFolderThatIsNoneLeavesTheOpenOneOpen() {
        office.create("", folder.resolve("a"));
        office.open("", folder, OpenMode.WRITE);

        assertThat(office.folder()).contains(folder.resolve("a"));
        assertThat(troubles).singleElement().satisfies(trouble -> {
            assertThat(trouble.text().zh()).contains(folder.toString());
            assertThat(trouble.holder()).isEmpty();
        });
    }

    @Test
    void whoHoldsTheWorkspaceIsNamedAndReadingIsPossible() throws IOException {
        Path held = folder.resolve("held");
        try (Workspace other = Workspace.init(held, WorkspaceSettings.IN_FOLDER, host(RunOptions.DEFAULT))) {
            office.open("", held, OpenMode.WRITE);

            assertThat(office.folder()).isEmpty();
            assertThat(troubles).singleElement().satisfies(trouble -> assertThat(trouble.holder()).hasValueSatisfying(
                    holder -> assertThat(holder.pid()).isEqualTo(ProcessHandle.current().pid())));

            office.open("", held, OpenMode.READ);

            assertThat(office.folder()).contains(other.folder());
            assertThat(office.readOnly()).isTrue();
        }
    }

    @Test
    void whatWasAddedIsInTheSnapshotAndTold() throws IOException {
        office.create("", folder.resolve("a"));
        Path file = Files.writeString(folder.resolve("x.bin"), "nobody reads this", StandardCharsets.UTF_8);
        Set<Long> added = office.ask(workspace -> {
            List<Long> filings = new ArrayList<>();
            workspace.importer().run(List.of(new Incoming(file, "x.bin")).iterator(),
                    new ImportOptions(1, LocalDate.EPOCH, RunOptions.DEFAULT,
                            done -> done.reports().forEach(report -> filings.add(report.filing()))));
            return Set.copyOf(filings);
        }).orElseThrow();

        office.refresh(added);

        assertThat(added).hasSize(1);
        assertThat(changes).endsWith(new Change(Change.Kind.FILINGS, added));
        assertThat(office.snapshot().byId().keySet()).isEqualTo(added);
    }

    @Test
    void closingAsksTheWorkToStopAndWaitsForIt() throws Exception {
        var started = new CountDownLatch(1);
        var orderly = new AtomicBoolean();
        Office busy = new Office((title, task) -> new Thread(() -> Tasks.run(task), title).start(), OfficeTest::host);
        var opened = new CountDownLatch(1);
        busy.add(change -> opened.countDown());
        busy.create("open", folder.resolve("a"));
        opened.await();

        busy.background("work", (workspace, progress) -> {
            started.countDown();
            while (!progress.stopped()) {
                Thread.onSpinWait();
            }
            orderly.set(workspace.filings().all().isEmpty());
        });
        started.await();
        busy.close();

        assertThat(orderly).isTrue();
        assertThat(busy.folder()).isEmpty();
    }

    @Test
    void aWorkspaceOpenedAgainWaitsUntilItWasLetGo() throws Exception {
        var opened = new java.util.concurrent.LinkedBlockingQueue<Path>();
        List<Trouble> wrong = new ArrayList<>();
        Office busy = new Office((title, task) -> new Thread(() -> Tasks.run(task), title).start(), OfficeTest::host);
        busy.add(new OfficeListener() {
            @Override
            public void changed(Change change) {
                busy.folder().ifPresent(opened::add);
            }

            @Override
            public void trouble(Trouble trouble) {
                wrong.add(trouble);
            }
        });
        busy.create("a", folder.resolve("a"));
        assertThat(opened.take()).isEqualTo(folder.resolve("a"));
        var started = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        busy.background("slow", (workspace, progress) -> {
            started.countDown();
            await(go);
        });
        started.await();

        busy.create("b", folder.resolve("b"));
        assertThat(opened.take()).isEqualTo(folder.resolve("b"));
        busy.open("a", folder.resolve("a"), OpenMode.WRITE);
        go.countDown();

        assertThat(opened.take()).isEqualTo(folder.resolve("a"));
        assertThat(wrong).isEmpty();
        busy.close();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Workspace.Host host(RunOptions options) {
        return new Workspace.Host(StaticPluginRegistry.of(), new Actor("officer", Clock.systemUTC()), options);
    }
}
