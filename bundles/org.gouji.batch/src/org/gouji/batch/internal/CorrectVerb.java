package org.gouji.batch.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.correction.Correction;
import org.gouji.store.correction.Corrections.Change;
import org.gouji.store.correction.ValueText;
import org.gouji.store.filing.FilingDetail;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace correct}: changes one value. */
final class CorrectVerb extends WorkspaceVerb {

    private static final String NAME = "correct";
    private static final String EXPECTED = "--expected";

    /** What it says. */
    enum Said implements Phrase {
        DONE;

        @Override
        public String key() {
            return Phrase.key(NAME, this);
        }
    }

    CorrectVerb() {
        super(NAME, Said.values());
    }

    @Override
    public CommandSpec spec() {
        return WorkspaceGrammar.changing(NAME).addOption(WorkspaceGrammar.required(WorkspaceGrammar.REASON, "TEXT"))
                .addOption(Grammar.value(EXPECTED, "TEXT")).addPositional(Grammar.words("ID KEY VALUE", 3));
    }

    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        List<String> given = arguments.positionals();
        long filing = WorkspaceGrammar.id(given.get(0));
        LocalDate today = WorkspaceGrammar.asOf(arguments);
        Optional<FilingDetail> before = arguments.json()
                ? Optional.of(workspace.filings().detail(filing, today))
                : Optional.empty();
        Change change = new Change(given.get(1), expected(workspace, filing, given.get(1), arguments), given.get(2),
                arguments.text(WorkspaceGrammar.REASON).orElse(""));
        Correction done = workspace.corrections().correct(filing, change);
        shell.note(Said.DONE, done.id(), done.key(), Words.clean(shell.texts().of(done.expected().words())),
                FilingWords.replacement(shell, done.replacement()));
        if (before.isPresent()) {
            CorrectionJson.effect(shell, before.get(), workspace.filings().detail(filing, today), done.id());
        }
        return ExitCode.CLEAN;
    }

    /** What stands there now, unless the caller says what it saw. */
    private static ValueText expected(Workspace workspace, long filing, String key, Arguments arguments)
            throws WorkspaceException {
        ValueText now = workspace.corrections().now(filing, key);
        return arguments.text(EXPECTED).map(seen -> new ValueText(now.state(), seen)).orElse(now);
    }
}
