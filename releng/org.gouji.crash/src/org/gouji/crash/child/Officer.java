package org.gouji.crash.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.gouji.core.RunOptions;
import org.gouji.store.OpenMode;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceSettings;
import org.gouji.store.correction.Correction;
import org.gouji.store.correction.Corrections.Change;
import org.gouji.store.correction.ValueText;
import org.gouji.store.filing.Filing;
import org.gouji.store.imports.ImportOptions;
import org.gouji.store.imports.Incoming;

/** Imports files and meanwhile corrects values, tells of each thing once it is durable, and goes on until killed. */
final class Officer {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 1, 20);

    private static final List<String> KEYS = List.of("t3/1/总计", "t3/1/自然人", "t3/2/自然人", "t3/3.1/总计");

    /** So that files come in at about the rate at which things are corrected. */
    private static final long REST = 2;

    private final Random random;

    Officer(long seed) {
        random = new Random(seed);
    }

    /** Imports everything, not disturbed by anything. */
    static void take(Path folder, Path papers) throws IOException {
        try (Workspace workspace = made(folder)) {
            take(workspace, papers);
        }
    }

    private static void take(Workspace workspace, Path papers) throws IOException {
        List<Incoming> files = incoming(papers);
        workspace.importer().run(files.iterator(), new ImportOptions(2, RECEIVED, RunOptions.DEFAULT,
                file -> Child.say("IMPORTED", file.path(), file.outcome())));
        Child.say("IMPORT-END");
    }

    static List<Incoming> incoming(Path papers) throws IOException {
        try (Stream<Path> files = Files.list(papers)) {
            return files.sorted().map(file -> new Incoming(file, file.getFileName().toString())).toList();
        }
    }

    /** What a killed init left behind is no workspace yet. */
    private static Workspace made(Path folder) throws WorkspaceException {
        return Files.exists(folder.resolve(WorkspaceSettings.FILE))
                ? Child.open(folder, OpenMode.WRITE)
                : Child.init(folder);
    }

    void work(Path folder, Path papers) throws IOException, InterruptedException {
        try (Workspace workspace = made(folder)) {
            Child.say("OPEN");
            Thread importing = new Thread(() -> {
                try {
                    take(workspace, papers);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            importing.setUncaughtExceptionHandler((thread, e) -> {
                // The one who kills sees then that this process ended by itself, and why.
                Child.say("FAILED", thread.getName(), e);
                Runtime.getRuntime().halt(Child.FAILED);
            });
            importing.start();
            while (true) {
                change(workspace);
                Thread.sleep(REST);
            }
        }
    }

    private void change(Workspace workspace) throws WorkspaceException {
        List<Filing> filings = workspace.filings().all().stream().filter(f -> f.counts().isPresent()).toList();
        if (filings.isEmpty()) {
            return;
        }
        Filing filing = filings.get(random.nextInt(filings.size()));
        switch (random.nextInt(4)) {
            case 0 -> undo(workspace, filing);
            case 1 -> redo(workspace, filing);
            default -> correct(workspace, filing);
        }
    }

    private void correct(Workspace workspace, Filing filing) throws WorkspaceException {
        String key = KEYS.get(random.nextInt(KEYS.size()));
        ValueText now = workspace.corrections().now(filing.id(), key);
        String replacement = String.valueOf(1 + random.nextInt(1_000_000));
        Child.say("TRY", filing.id(), "correct", key, replacement);
        Correction done = workspace.corrections().correct(filing.id(), new Change(key, now, replacement, "电话核实"));
        Child.say("DONE", filing.id(), "correct", done.id(), done.key(), done.replacement());
    }

    private static void undo(Workspace workspace, Filing filing) throws WorkspaceException {
        Child.say("TRY", filing.id(), "undo");
        turned(filing, "undo", workspace.corrections().undo(filing.id()));
    }

    private static void redo(Workspace workspace, Filing filing) throws WorkspaceException {
        Child.say("TRY", filing.id(), "redo");
        turned(filing, "redo", workspace.corrections().redo(filing.id()));
    }

    private static void turned(Filing filing, String how, Optional<Correction> correction) {
        Child.say("DONE", filing.id(), how, correction.map(Correction::id).orElse(0L));
    }

    /** Takes all corrections back, so that nothing but the import remains. */
    static void unwind(Path folder) throws IOException {
        try (Workspace workspace = Child.open(folder, OpenMode.WRITE)) {
            for (Filing filing : new ArrayList<>(workspace.filings().all())) {
                Optional<Correction> undone = Optional.empty();
                do {
                    undone = workspace.corrections().undo(filing.id());
                } while (undone.isPresent());
            }
        }
    }
}
