package org.gouji.batch.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

import org.gouji.model.InputStatus;
import org.gouji.spi.WorkStoppedException;
import org.gouji.store.Workspace;
import org.gouji.store.filing.FilingState;
import org.gouji.store.imports.ImportOptions;
import org.gouji.store.imports.Imported;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace import}: takes files in; run again after a stop it goes on where it was. */
final class ImportVerb extends WorkspaceVerb {

    private static final String NAME = "import";
    private static final String RECEIVED = "--received";

    /** What it says. */
    enum Said implements Phrase {
        DONE, READ_AGAIN, REOPENED, RESUBMITTED;

        @Override
        public String key() {
            return Phrase.key(NAME, this);
        }
    }

    ImportVerb() {
        super(NAME, Said.values());
    }

    @Override
    public CommandSpec spec() {
        return WorkspaceGrammar.changing(NAME).addOption(Grammar.value(RECEIVED, "DATE"))
                .addOption(Grammar.value(Grammar.JOBS, "N")).addOption(WorkspaceGrammar.progress())
                .addOption(Grammar.values(Grammar.LIMIT, "NAME=N"))
                .addPositional(Grammar.paths());
    }

    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        Inputs inputs = new InputCollector(Optional.of(workspace.folder())).collect(arguments.positionals());
        // The day of receipt is the officer's day, so the system's time zone counts.
        LocalDate received = arguments.date(RECEIVED).orElseGet(LocalDate::now);
        int jobs = arguments.jobs();
        Progress progress = new Progress(shell, arguments);
        Count count = new Count(shell);
        Optional<ImportJson> json = arguments.json() ? Optional.of(new ImportJson(received)) : Optional.empty();
        try (SpooledInput spooled = SpooledInput.of(shell, inputs.inputs())) {
            Consumer<Imported> told = imported -> {
                count.add(imported);
                json.ifPresent(document -> document.add(imported));
                progress.at(count.files, inputs.inputs().size());
            };
            count.incomplete = inputs.incomplete() || spooled.unread();
            workspace.importer().run(spooled.files().iterator(),
                    new ImportOptions(jobs, received, shell.options(Optional.empty()), told));
        } catch (IOException | WorkStoppedException e) {
            // What was told of is stored: programs must learn which files these are.
            tell(shell, json, inputs, count, false);
            throw e;
        }
        progress.end();
        new SkippedNotes(shell).say(inputs);
        shell.note(Said.DONE, count.files - count.known - count.again - count.failed, count.reports, count.unread,
                count.known,
                count.failed);
        if (count.again > 0) {
            shell.note(Said.READ_AGAIN, count.again);
        }
        tell(shell, json, inputs, count, true);
        return count.failed > 0 || count.unread > 0 || count.incomplete
                ? ExitCode.UNREADABLE
                : ExitCode.CLEAN;
    }

    private static void tell(Shell shell, Optional<ImportJson> json, Inputs inputs, Count count, boolean complete)
            throws IOException {
        if (json.isPresent()) {
            json.get().write(shell, inputs,
                    new ImportJson.Totals(count.known, count.again, count.failed, count.reports, count.unread),
                    complete);
        }
    }

    /** What came in. */
    private static final class Count {

        private final Shell shell;
        private int files;
        private int known;
        private int again;
        private int failed;
        private int reports;
        private int unread;
        private boolean incomplete;

        Count(Shell shell) {
            this.shell = shell;
        }

        void add(Imported imported) {
            files++;
            imported.notices().forEach(
                    notice -> shell.terminal().note(imported.path() + ": " + Words.clean(shell.texts().of(notice))));
            switch (imported.outcome()) {
                case KNOWN -> known++;
                case FAILED -> {
                    failed++;
                    imported.problem().ifPresent(
                            problem -> shell.terminal().note(imported.path() + ": " + shell.texts().of(problem)));
                }
                case READ_AGAIN -> {
                    again++;
                    imported.reports().forEach(report -> add(imported.path(), report));
                }
                case NEW -> imported.reports().forEach(report -> add(imported.path(), report));
            }
        }

        private void add(String file, Imported.Received report) {
            String path = Words.inside(file, report.container());
            report.before().filter(state -> state == FilingState.ACCEPTED || state == FilingState.RETURNED)
                    .ifPresent(state -> shell.terminal().note(path + ": " + shell.say(
                            state == FilingState.ACCEPTED ? Said.REOPENED : Said.RESUBMITTED, report.filing(),
                            report.version())));
            if (report.agency().isPresent() || report.year().isPresent()) {
                reports++;
            } else if (report.status() == InputStatus.OK) {
                unread++;
                shell.terminal().note(path + ": " + shell.say(Message.NO_REPORT));
            } else {
                unread++;
                shell.terminal().note(path + ": [" + report.status() + "]");
            }
        }
    }
}
