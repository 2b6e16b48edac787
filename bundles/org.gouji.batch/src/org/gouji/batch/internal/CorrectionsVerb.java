package org.gouji.batch.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.core.FolderDestination;
import org.gouji.store.OpenMode;
import org.gouji.store.Workspace;
import org.gouji.store.correction.CorrectionFiles;
import org.gouji.store.correction.CorrectionSet;
import org.gouji.store.correction.Patches.Outcome;
import org.gouji.store.filing.Filing;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace corrections export} and {@code apply}: corrections as a file. */
final class CorrectionsVerb extends WorkspaceVerb {

    private static final String NAME = "corrections";
    private static final String EXPORT = "export";
    private static final String APPLY = "apply";
    private static final String TO = "--to";

    /** What it says. */
    enum Said implements Phrase {
        ACTION, APPLIED, EXPORTED, NO_FILE, OBSOLETE, ONE_REPORT, REFUSED, SUMMARY;

        @Override
        public String key() {
            return Phrase.key(NAME, this);
        }
    }

    CorrectionsVerb() {
        super(NAME, Said.values());
    }

    @Override
    public CommandSpec spec() {
        return WorkspaceGrammar.changing(NAME).addOption(Grammar.value(Grammar.OUT, "FILE"))
                .addOption(Grammar.value(TO, "ID"))
                .addPositional(Grammar.positional("export [ID…] | apply FILE", "1..*"));
    }

    @Override
    public int start(Shell shell, Arguments arguments) throws UsageException, IOException {
        String action = arguments.positionals().get(0);
        boolean apply = action.equals(APPLY);
        if (!apply && !action.equals(EXPORT) || apply && arguments.positionals().size() != 2) {
            throw new UsageException(Said.ACTION);
        }
        Path folder = Path.of(arguments.text(WorkspaceGrammar.FOLDER).orElse("."));
        try (Workspace workspace = Workspace.open(folder, apply ? OpenMode.WRITE : OpenMode.READ,
                WorkspaceCommand.host(shell, arguments))) {
            return run(shell, workspace, arguments);
        }
    }

    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        return arguments.positionals().get(0).equals(APPLY)
                ? apply(shell, workspace, arguments)
                : export(shell, workspace, arguments);
    }

    private static int export(Shell shell, Workspace workspace, Arguments arguments)
            throws UsageException, IOException {
        List<Long> filings = new ArrayList<>();
        for (String given : arguments.positionals().subList(1, arguments.positionals().size())) {
            filings.add(WorkspaceGrammar.id(given));
        }
        if (filings.isEmpty()) {
            workspace.filings().all().stream().map(Filing::id).forEach(filings::add);
        }
        Optional<Path> file = arguments.out().map(Path::toAbsolutePath);
        if (file.isEmpty()) {
            workspace.correctionFiles().export(filings, shell.terminal().results());
            return ExitCode.CLEAN;
        }
        int written;
        try (FolderDestination destination = new FolderDestination(file.get().getParent(),
                file.get().getFileName().toString())) {
            try (OutputStream out = destination.open(destination.mainName())) {
                written = workspace.correctionFiles().export(filings, out);
            }
            destination.commit();
        }
        shell.note(Said.EXPORTED, written, file.get());
        if (arguments.json()) {
            WorkspaceJson.object(shell.terminal().results(), json -> {
                json.writeStringField("path", file.get().toString());
                json.writeNumberField("corrections", written);
            });
        }
        return ExitCode.CLEAN;
    }

    private static int apply(Shell shell, Workspace workspace, Arguments arguments)
            throws UsageException, IOException {
        List<CorrectionSet> sets = read(Path.of(arguments.positionals().get(1)));
        Optional<String> to = arguments.text(TO);
        if (to.isPresent() && sets.size() != 1) {
            throw new UsageException(Said.ONE_REPORT, sets.size());
        }
        Optional<Long> filing = to.isPresent() ? Optional.of(WorkspaceGrammar.id(to.get())) : Optional.empty();
        boolean json = arguments.json();
        List<CorrectionSet.Tried> all = new ArrayList<>();
        int[] counts = new int[Outcome.values().length];
        try {
            for (CorrectionSet set : sets) {
                CorrectionSet.Tried tried = workspace.correctionFiles().apply(set, filing);
                all.add(tried);
                tried.trials().forEach(trial -> counts[trial.outcome().ordinal()]++);
                if (!json) {
                    tried.trials().forEach(trial -> say(shell, set, trial));
                }
            }
        } catch (IOException e) {
            // What was tried is stored.
            tell(shell, json, sets, all);
            throw e;
        }
        tell(shell, json, sets, all);
        int refused = counts[Outcome.REFUSED.ordinal()];
        shell.note(Said.SUMMARY, counts[Outcome.APPLIED.ordinal()], counts[Outcome.OBSOLETE.ordinal()], refused);
        return refused > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private static void tell(Shell shell, boolean json, List<CorrectionSet> sets, List<CorrectionSet.Tried> tried)
            throws IOException {
        if (json) {
            TriedJson.write(shell, sets, tried);
        }
    }

    private static List<CorrectionSet> read(Path file) throws UsageException, IOException {
        if (!Files.isRegularFile(file)) {
            throw new UsageException(Said.NO_FILE, file);
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return CorrectionFiles.read(in);
        }
    }

    private static void say(Shell shell, CorrectionSet set, CorrectionSet.Trial trial) {
        Said said = switch (trial.outcome()) {
            case APPLIED -> Said.APPLIED;
            case OBSOLETE -> Said.OBSOLETE;
            default -> Said.REFUSED;
        };
        shell.terminal().line(shell.say(said, Words.clean(set.agency().orElse("?")),
                set.year().map(String::valueOf).orElse("?"), Words.clean(trial.item().change().key()),
                Words.clean(shell.texts().of(trial.item().change().expected().words())),
                FilingWords.replacement(shell, trial.item().change().replacement()),
                Words.clean(shell.texts().of(trial.why()))));
    }
}
