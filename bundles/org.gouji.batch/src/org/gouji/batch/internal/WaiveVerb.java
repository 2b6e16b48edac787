package org.gouji.batch.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.gouji.model.finding.Finding;
import org.gouji.store.Workspace;
import org.gouji.store.waiver.Waiver;
import org.gouji.store.waiver.Waivers.Wish;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace waive}: accepts a finding as it is. */
final class WaiveVerb extends WorkspaceVerb {

    private static final String NAME = "waive";
    private static final String UNTIL = "--until";

    /** What it says. */
    enum Said implements Phrase {
        DONE, DONE_UNTIL;

        @Override
        public String key() {
            return Phrase.key(NAME, this);
        }
    }

    WaiveVerb() {
        super(NAME, Said.values());
    }

    @Override
    public CommandSpec spec() {
        return WorkspaceGrammar.changing(NAME).addOption(WorkspaceGrammar.required(WorkspaceGrammar.REASON, "TEXT"))
                .addOption(Grammar.value(UNTIL, "DATE")).addPositional(Grammar.words("ID FINDING", 2));
    }

    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        long filing = WorkspaceGrammar.id(arguments.positionals().get(0));
        String given = arguments.positionals().get(1);
        List<String> prints = workspace.filings().detail(filing).findings().stream().map(Finding::fingerprint).toList();
        Waiver done = workspace.waivers().waive(filing, new Wish(WorkspaceGrammar.asOf(arguments),
                WaiverWords.print(prints, given), arguments.text(WorkspaceGrammar.REASON).orElse(""),
                arguments.date(UNTIL)));
        Optional<String> until = done.until().map(String::valueOf);
        shell.note(until.isPresent() ? Said.DONE_UNTIL : Said.DONE, done.code(), done.fingerprint(), done.reason(),
                until.orElse(""));
        if (arguments.json()) {
            WaiverWords.document(shell, done, WorkspaceGrammar.asOf(arguments));
        }
        return ExitCode.CLEAN;
    }
}
