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
    private static final String UNDO = "--undo";

    /** What it says. */
    enum Said implements Phrase {
        ALONE, DONE, JOINED, NO_YEAR, ONE_ID, PARTED, TWO_NEEDED;

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
                .addOption(Grammar.flag(UNDO).build()).addPositional(Grammar.positional("ID BODY", "1..2"));
    }

    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        long id = WorkspaceGrammar.id(arguments.positionals().get(0));
        if (arguments.has(UNDO)) {
            return undo(shell, workspace, arguments, id);
        }
        if (arguments.positionals().size() < 2) {
            throw new UsageException(Said.TWO_NEEDED);
        }
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
        tell(shell, workspace, arguments, id, now, Optional.of(body));
        return ExitCode.CLEAN;
    }

    /** The number that was given, and the filing it is now, or that stands alone again. */
    private static void tell(Shell shell, Workspace workspace, Arguments arguments, long given, long now,
            Optional<Body> body) throws UsageException, IOException {
        if (arguments.json()) {
            WorkspaceJson.object(shell.terminal().results(), json -> {
                json.writeNumberField("given", given);
                if (body.isPresent()) {
                    json.writeObjectFieldStart("body");
                    RollupJson.body(json, body.get());
                    json.writeEndObject();
                }
                json.writeObjectFieldStart("filing");
                WorkspaceJson.filing(json, workspace.filings().get(now));
                json.writeEndObject();
            });
        }
    }

    private static int undo(Shell shell, Workspace workspace, Arguments arguments, long id)
            throws UsageException, IOException {
        if (arguments.positionals().size() > 1) {
            throw new UsageException(Said.ONE_ID);
        }
        long alone = workspace.matches().undo(id);
        if (alone == id) {
            shell.note(Said.ALONE, String.valueOf(id));
        } else {
            shell.note(Said.PARTED, String.valueOf(alone), String.valueOf(id), workspace.filings().get(id).versions());
        }
        tell(shell, workspace, arguments, id, alone, Optional.empty());
        return ExitCode.CLEAN;
    }
}
