package org.gouji.crash.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.gouji.core.RunOptions;
import org.gouji.store.OpenMode;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.correction.Correction;
import org.gouji.store.correction.Corrections.Change;
import org.gouji.store.imports.ImportOptions;
import org.gouji.store.imports.Imported;
import org.gouji.store.verify.Damage;

/** Works while writing fails at one point after the other, and looks each time whether the workspace is unharmed. */
final class Starving {

    private static final String KEY = "t3/1/总计";

    private static final String FOLDER = "备份";

    private static final String ZIP = "备份.zip";

    private static final String RESTORED = "恢复";

    private static final String WORKSPACE = "工作区";

    private final Path template;

    private final Path papers;

    private final Path place;

    private final Scarcity scarcity;

    /** Whether the message must be that of a full disk. */
    private final boolean full;

    /** Where a flush fails nobody can tell whether what it was for is on the disk. */
    private final boolean perhaps;

    private int failures;

    Starving(Path template, Path papers, Path place, String how) {
        this.template = template;
        this.papers = papers;
        this.place = place;
        this.full = how.equals("full");
        this.perhaps = how.equals("errors");
        this.scarcity = switch (how) {
            case "full" -> Scarcity.ofRoom(place.resolve("ballast"));
            case "errors" -> Scarcity.ofErrors(place.resolve(WORKSPACE).resolve("workspace.db"));
            default -> Scarcity.ofLength();
        };
    }

    /** Work that may fail; what it acknowledges stays. */
    private interface Work {

        void run(Path workspace, List<Long> acknowledged) throws IOException;
    }

    void run(String what, long step, int points) throws IOException, InterruptedException {
        Work work = switch (what) {
            case "import" -> this::take;
            case "correct" -> this::correct;
            case "backup" -> (workspace, acknowledged) -> backup(workspace, FOLDER);
            default -> (workspace, acknowledged) -> backup(workspace, ZIP);
        };
        for (int i = 0; i < points; i++) {
            point(what, step * i, work);
        }
        Child.say("STARVED", what, points, failures);
    }

    private void point(String what, long point, Work work) throws IOException, InterruptedException {
        Path workspace = place.resolve(WORKSPACE);
        copy(template, workspace);
        List<Long> acknowledged = new ArrayList<>();
        scarcity.begin(point);
        try {
            work.run(workspace, acknowledged);
        } catch (WorkspaceException e) {
            judge(what + " at " + point, e.problem(), e.text().zh(), e.text().en());
        } finally {
            scarcity.end();
        }
        unharmed(what + " at " + point, workspace, acknowledged);
        for (Path each : List.of(workspace, place.resolve(FOLDER), place.resolve(ZIP), place.resolve(RESTORED))) {
            delete(each);
        }
    }

    private void judge(String where, Problem problem, String zh, String en) {
        failures++;
        boolean clear = en.contains(place.toString()) && zh.contains(place.toString())
                && (!full || problem == Problem.FULL && en.contains("MB are needed") && zh.contains("需要约"));
        Child.say(clear ? "CLEAR" : "WRONG", where, problem, en);
    }

    private void take(Path workspace, List<Long> acknowledged) throws IOException {
        try (Workspace open = Child.open(workspace, OpenMode.WRITE)) {
            importAll(open);
        }
    }

    private void importAll(Workspace open) throws IOException {
        open.importer().run(Officer.incoming(papers).iterator(),
                new ImportOptions(1, LocalDate.of(2026, 1, 20), RunOptions.DEFAULT, this::imported));
    }

    private void imported(Imported file) {
        file.problem()
                .ifPresent(text -> judge("import of " + file.path(), full ? Problem.FULL : Problem.FAILED, text.zh(),
                        text.en()));
    }

    private void correct(Path workspace, List<Long> acknowledged) throws IOException {
        try (Workspace open = Child.open(workspace, OpenMode.WRITE)) {
            long filing = open.filings().all().get(0).id();
            for (int i = 1; i <= 30; i++) {
                Correction done = open.corrections().correct(filing, new Change(KEY,
                        open.corrections().now(filing, KEY), String.valueOf(1_000 + i), "电话核实"));
                acknowledged.add(done.id());
            }
        }
    }

    private void backup(Path workspace, String name) throws IOException {
        try (Workspace open = Child.open(workspace, OpenMode.READ)) {
            open.backup(place.resolve(name));
        }
    }

    /** Everything acknowledged is there, nothing half-written is, and the work can be done now. */
    private void unharmed(String where, Path workspace, List<Long> acknowledged) throws IOException {
        try (Workspace open = Child.open(workspace, OpenMode.WRITE)) {
            open.verify().stream().filter(Damage::serious).forEach(d -> Child.say("WRONG", where, d.what().en()));
            long filing = open.filings().all().get(0).id();
            List<Long> there = open.corrections().of(filing).stream().map(p -> p.correction().id()).toList();
            int more = perhaps && there.size() == acknowledged.size() + 1 ? 1 : 0;
            if (!there.subList(0, there.size() - more).equals(acknowledged)) {
                Child.say("WRONG", where, "acknowledged", acknowledged, "there", there);
            }
            importAll(open);
            open.corrections().correct(filing, new Change(KEY, open.corrections().now(filing, KEY), "7", "电话核实"));
            open.verify().forEach(d -> Child.say("WRONG", where, d.what().en()));
            Child.say("FILINGS", open.filings().all().size());
        }
        halves(where);
        backedUp(where);
    }

    private void halves(String where) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            files.filter(file -> file.toString().endsWith(".new") || file.getParent().endsWith("incoming")
                    || file.getFileName().toString().contains(".partial-"))
                    .forEach(file -> Child.say("WRONG", where, "half-written", file));
        }
    }

    /** A backup that is there is whole. */
    private void backedUp(String where) throws IOException {
        Path folder = place.resolve(FOLDER);
        if (Files.exists(place.resolve(ZIP))) {
            folder = place.resolve(RESTORED);
            Child.restore(place.resolve(ZIP), folder);
        }
        if (Files.exists(folder)) {
            try (Workspace open = Child.open(folder, OpenMode.WRITE)) {
                open.verify().forEach(d -> Child.say("WRONG", where, "the backup", d.what().en()));
                Child.say("BACKUP", open.filings().all().size());
            }
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.sorted().toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
