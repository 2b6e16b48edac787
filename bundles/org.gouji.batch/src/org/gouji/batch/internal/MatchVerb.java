package org.gouji.batch.internal;

import java.io.IOException;
import java.util.Optional;

import org.gouji.store.Workspace;
import org.gouji.store.filing.Filing;
import org.gouji.store.register.Body;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace match}: decides whose a report is. */
final class MatchVerb extends WorkspaceVerb {

    private static final String NAME = "match";

    /** What it says. */
    enum Said implements Phrase {
        DONE, JOINED, NO_YEAR;

        @Override
        public String key() {
            return Phrase.key(NAME, this);
        }
    }

    MatchVerb() {
        super(NAME, Said.values());
    }

    @Override
    public CommandSpec spec() {
        return WorkspaceGrammar.changing(NAME).addOption(Grammar.value(Area.YEAR, "YEAR"))
                .addPositional(Grammar.positional("ID BODY", "2"));
    }

    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        long id = WorkspaceGrammar.id(arguments.positionals().get(0));
        Filing filing = workspace.filings().get(id);
        Optional<Integer> given = arguments.text(Area.YEAR).isPresent()
                ? Optional.of(Area.year(arguments, Area.YEAR))
                : Optional.empty();
        int year = filing.year().or(() -> given)
                .orElseThrow(() -> new UsageException(Said.NO_YEAR, String.valueOf(id)));
        Body body = BodyWords.body(workspace, arguments.positionals().get(1), year);
        long now = workspace.matches().match(id, body.id(), given);
        if (now == id) {
            shell.note(Said.DONE, String.valueOf(id), Words.clean(body.name()));
        } else {
            shell.note(Said.JOINED, String.valueOf(id), Words.clean(body.name()), String.valueOf(now),
                    workspace.filings().get(now).versions());
        }
        return ExitCode.CLEAN;
    }
}
