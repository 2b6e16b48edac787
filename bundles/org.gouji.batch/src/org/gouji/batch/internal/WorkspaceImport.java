package org.gouji.batch.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.gouji.model.InputStatus;
import org.gouji.store.Workspace;
import org.gouji.store.imports.ImportOptions;
import org.gouji.store.imports.Imported;
import org.gouji.store.imports.Incoming;

/** {@code gouji workspace import}: takes files in; run again after a stop it goes on where it was. */
final class WorkspaceImport {

    private final Shell shell;
    private int files;
    private int known;
    private int failed;
    private int reports;
    private int unread;

    WorkspaceImport(Shell shell) {
        this.shell = shell;
    }

    int run(Workspace workspace, Arguments arguments) throws UsageException, IOException {
        Inputs inputs = new InputCollector(Optional.of(workspace.folder())).collect(arguments.positionals());
        List<Incoming> incoming = inputs.inputs().stream()
                .flatMap(input -> input.file().map(file -> new Incoming(file, input.display())).stream()).toList();
        boolean progress = arguments.progress() || shell.terminal().showsProgress();
        // The day of receipt is the officer's day, so the system's time zone counts.
        LocalDate received = arguments.date(WorkspaceGrammar.RECEIVED).orElseGet(LocalDate::now);
        workspace.importer().run(incoming.iterator(),
                new ImportOptions(arguments.jobs(), received, shell.options(Optional.empty()), imported -> {
                    count(imported);
                    if (progress) {
                        shell.terminal().progress(shell.say(Message.PROGRESS, files, incoming.size()));
                    }
                }));
        shell.terminal().hideProgress();
        new SkippedNotes(shell).say(inputs);
        shell.note(Message.WORKSPACE_IMPORTED, files - known - failed, reports, unread, known, failed);
        return failed > 0 || unread > 0 || inputs.incomplete() ? ExitCode.UNREADABLE : ExitCode.CLEAN;
    }

    private void count(Imported imported) {
        files++;
        switch (imported.outcome()) {
            case KNOWN -> known++;
            case FAILED -> {
                failed++;
                imported.problem().ifPresent(
                        problem -> shell.terminal().note(imported.path() + ": " + shell.texts().of(problem)));
            }
            default -> imported.reports().forEach(report -> count(imported.path(), report));
        }
    }

    private void count(String path, Imported.Received report) {
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
