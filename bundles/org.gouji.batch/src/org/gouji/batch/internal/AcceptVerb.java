package org.gouji.batch.internal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.filing.Decisions.Acceptance;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace accept}: a report counts. */
final class AcceptVerb extends WorkspaceVerb {

    private static final String NAME = "accept";
    private static final String FORCE = "--force";

    /** What it says. */
    enum Said implements Phrase {
        DONE, FORCED, REASON_MISSING;

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
            accept(workspace, filing, wish);
            shell.note(Said.DONE, filing);
            return ExitCode.CLEAN;
        });
    }

    /** Where a reason would do, the refusal says how it is given here. */
    private static void accept(Workspace workspace, long filing, Acceptance wish) throws IOException {
        try {
            workspace.decisions().accept(filing, wish);
        } catch (WorkspaceException e) {
            Acceptance forced = new Acceptance(wish.asOf(), Optional.of(FORCE));
            if (e.problem() == Problem.REFUSED && wish.despite().isEmpty()
                    && workspace.decisions().whyNotAccept(filing, forced).isEmpty()) {
                throw new WorkspaceException(Problem.REFUSED, forced(e.text()), e);
            }
            throw e;
        }
    }

    private static LocalizedText forced(LocalizedText why) {
        return LocalizedText.of(Texts.in(Locale.SIMPLIFIED_CHINESE).of(Said.FORCED, why.zh()),
                Texts.in(Locale.ENGLISH).of(Said.FORCED, why.en()));
    }

    private static Optional<String> despite(Arguments arguments) throws UsageException {
        Optional<String> reason = arguments.text(WorkspaceGrammar.REASON).filter(text -> !text.isBlank());
        if (arguments.has(FORCE) != reason.isPresent()) {
            throw new UsageException(Said.REASON_MISSING);
        }
        return reason;
    }
}
