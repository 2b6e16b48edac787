package org.gouji.batch.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.gouji.store.Workspace;
import org.gouji.store.filing.Decisions.Acceptance;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace accept}: a report counts. */
final class AcceptVerb extends WorkspaceVerb {

    private static final String NAME = "accept";
    private static final String FORCE = "--force";

    /** What it says. */
    enum Said implements Phrase {
        DONE, REASON_MISSING;

        @Override
        public String key() {
            return Phrase.key(NAME, this);
        }
    }

    AcceptVerb() {
        super(NAME, Said.values());
    }

    @Override
    public CommandSpec spec() {
        return WorkspaceGrammar.changing(NAME).addOption(WorkspaceGrammar.progress())
                .addOption(Grammar.flag(FORCE).build())
                .addOption(Grammar.value(WorkspaceGrammar.REASON, "TEXT"))
                .addOption(Grammar.value(Grammar.AS_OF, "DATE")).addPositional(WorkspaceGrammar.someIds());
    }

    /** One after the other: what is refused is said, and the next one goes on. */
    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        Acceptance wish = new Acceptance(WorkspaceGrammar.asOf(arguments), despite(arguments));
        List<Long> filings = WorkspaceGrammar.ids(arguments);
        return new Decided(shell, workspace, wish.asOf(), arguments).each(filings, filing -> {
            workspace.decisions().accept(filing, wish);
            shell.note(Said.DONE, filing);
            return ExitCode.CLEAN;
        });
    }

    private static Optional<String> despite(Arguments arguments) throws UsageException {
        Optional<String> reason = arguments.text(WorkspaceGrammar.REASON).filter(text -> !text.isBlank());
        if (arguments.has(FORCE) != reason.isPresent()) {
            throw new UsageException(Said.REASON_MISSING);
        }
        return reason;
    }
}
