package org.gouji.batch.internal;

import java.util.List;
import java.util.Optional;

/** The verbs of {@code gouji workspace} in the order of the help: one line each. */
final class WorkspaceVerbs {

    // @formatter:off
    static final List<WorkspaceVerb> ALL = List.of(
            new InitVerb(),
            new ImportVerb(),
            new StatusVerb(),
            new ListVerb(),
            new ShowVerb(),
            new RollupVerb(),
            new SeriesVerb(),
            new MigrateVerb(),
            new ExportVerb(),
            new HistoryVerb(),
            new CompareVerb(),
            new CorrectVerb(),
            new CorrectionsVerb(),
            new WaiveVerb(),
            new UnwaiveVerb(),
            new AcceptVerb(),
            new ReturnVerb(),
            new ReopenVerb(),
            new RegisterVerb(),
            new CoverageVerb(),
            new DueVerb(),
            new CheckVerb(),
            new ProfileVerb(),
            new RecheckVerb(),
            new UnmatchedVerb(),
            new MatchVerb(),
            TurnVerb.UNDO,
            TurnVerb.REDO,
            new VerifyVerb(),
            new BackupVerb(),
            new RestoreVerb()
    );
    // @formatter:on

    private WorkspaceVerbs() {
    }

    static Optional<WorkspaceVerb> named(String name) {
        return ALL.stream().filter(verb -> verb.name().equals(name)).findFirst();
    }

    /** The verb of that name alone if there is one, otherwise all: the grammar and words of each take time. */
    static List<WorkspaceVerb> wanted(String name) {
        return named(name).map(List::of).orElse(ALL);
    }

    static List<String> names() {
        return ALL.stream().map(WorkspaceVerb::name).toList();
    }
}
