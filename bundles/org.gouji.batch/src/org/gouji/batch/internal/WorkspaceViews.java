package org.gouji.batch.internal;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.gouji.model.Severity;
import org.gouji.spi.export.CheckedReport;
import org.gouji.store.Workspace;
import org.gouji.store.correction.Correction;
import org.gouji.store.correction.Patches.Patched;
import org.gouji.store.filing.Filing;
import org.gouji.store.filing.FilingDetail;
import org.gouji.store.filing.FilingState;
import org.gouji.store.journal.Entry;

/** {@code gouji workspace status}, {@code list}, {@code show}, {@code history}. */
final class WorkspaceViews {

    private final Shell shell;

    WorkspaceViews(Shell shell) {
        this.shell = shell;
    }

    int status(Workspace workspace, Arguments arguments) throws UsageException, IOException {
        List<Filing> filings = workspace.filings().all();
        Map<String, Map<FilingState, Integer>> years = new TreeMap<>();
        for (Filing filing : filings) {
            years.computeIfAbsent(filing.year().map(String::valueOf).orElse("?"), y -> new EnumMap<>(FilingState.class))
                    .merge(filing.state(), 1, Integer::sum);
        }
        if (arguments.json()) {
            WorkspaceJson.status(shell.terminal().results(), years);
            return ExitCode.CLEAN;
        }
        TextTable table = new TextTable();
        years.forEach((year, states) -> states.forEach(
                (state, count) -> table.row(List.of(year, state(state), String.valueOf(count)))));
        table.lines().forEach(shell.terminal()::line);
        shell.terminal().line(shell.say(Message.WORKSPACE_TOTAL, filings.size()));
        return ExitCode.CLEAN;
    }

    private String state(FilingState state) {
        return shell.texts().of(switch (state) {
            case RECEIVED -> Message.FILING_RECEIVED;
            case CHECKED -> Message.FILING_CHECKED;
            case RETURNED -> Message.FILING_RETURNED;
            case CORRECTED -> Message.FILING_CORRECTED;
            case ACCEPTED -> Message.FILING_ACCEPTED;
        });
    }

    int list(Workspace workspace, Arguments arguments) throws UsageException, IOException {
        List<Filing> filings = workspace.filings().all();
        if (arguments.json()) {
            WorkspaceJson.list(shell.terminal().results(), filings);
            return ExitCode.CLEAN;
        }
        TextTable table = new TextTable();
        for (Filing filing : filings) {
            String counts = filing.counts().map(c -> shell.say(Message.WORKSPACE_COUNTS, c.errors(), c.warnings()))
                    .orElse("[" + filing.latest().status() + "]");
            table.row(List.of(String.valueOf(filing.id()), filing.year().map(String::valueOf).orElse("?"),
                    Words.clean(filing.name().orElse("?")), state(filing.state()), "v" + filing.versions(), counts,
                    Words.clean(filing.latest().path())));
        }
        table.lines().forEach(shell.terminal()::line);
        return ExitCode.CLEAN;
    }

    int show(Workspace workspace, Arguments arguments) throws UsageException, IOException {
        FilingDetail detail = workspace.filings()
                .detail(WorkspaceChanges.id(arguments.positionals().get(0)));
        if (arguments.json()) {
            WorkspaceJson.show(shell.terminal().results(), detail);
            return ExitCode.CLEAN;
        }
        new CheckText(shell.terminal(), shell.texts(), Severity.INFO).add(new CheckedReport(detail.input(), 0,
                Optional.empty(), detail.current(), detail.diagnostics(), detail.findings(), detail.outcomes()));
        for (Patched patched : detail.patches()) {
            shell.terminal().line("  " + patch(patched));
        }
        return ExitCode.CLEAN;
    }

    private String patch(Patched patched) {
        Correction correction = patched.correction();
        String outcome = shell.texts().of(switch (patched.outcome()) {
            case APPLIED -> Message.PATCH_APPLIED;
            case OBSOLETE -> Message.PATCH_OBSOLETE;
            case REFUSED -> Message.PATCH_REFUSED;
            case INACTIVE -> Message.PATCH_INACTIVE;
        });
        return shell.say(Message.WORKSPACE_PATCH, correction.id(), correction.key(), correction.expected(),
                correction.replacement().isEmpty() ? "\"\"" : correction.replacement(),
                Words.clean(correction.author()),
                correction.at(), Words.clean(correction.reason()), outcome);
    }

    int history(Workspace workspace, Arguments arguments) throws UsageException, IOException {
        List<Entry> history = workspace.filings().detail(WorkspaceChanges.id(arguments.positionals().get(0)))
                .history();
        if (arguments.json()) {
            WorkspaceJson.history(shell.terminal().results(), history);
            return ExitCode.CLEAN;
        }
        TextTable table = new TextTable();
        for (Entry entry : history) {
            table.row(List.of(String.valueOf(entry.number()), entry.at().toString(), Words.clean(entry.author()),
                    entry.kind(), Words.clean(entry.facts().toString())));
        }
        table.lines().forEach(shell.terminal()::line);
        return ExitCode.CLEAN;
    }
}
