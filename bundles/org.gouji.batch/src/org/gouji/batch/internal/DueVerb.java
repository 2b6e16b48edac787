package org.gouji.batch.internal;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.MonthDay;

import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.Workspace;
import org.gouji.store.register.Levels;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace due}: sets the day by which bodies of a level report. */
final class DueVerb extends WorkspaceVerb {

    private static final String NAME = "due";

    /** What it says. */
    enum Said implements Phrase {
        BAD_DAY, DONE;

        @Override
        public String key() {
            return Phrase.key(NAME, this);
        }
    }

    DueVerb() {
        super(NAME, Said.values());
    }

    @Override
    public CommandSpec spec() {
        return WorkspaceGrammar.changing(NAME).addPositional(Grammar.words("LEVEL MM-DD", 2));
    }

    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        String word = arguments.positionals().get(0);
        AgencyLevel level = Levels.of(word).orElseThrow(
                () -> new UsageException(Message.BAD_CHOICE, "LEVEL", word, String.join(" | ", Levels.ids())));
        MonthDay day = day(arguments.positionals().get(1));
        workspace.coverages().due(level, day);
        shell.note(Said.DONE, shell.texts().of(Levels.name(level)), day.getMonthValue(), day.getDayOfMonth());
        if (arguments.json()) {
            WorkspaceJson.object(shell.terminal().results(), json -> {
                json.writeStringField("level", Levels.id(level));
                json.writeStringField("day", arguments.positionals().get(1));
            });
        }
        return ExitCode.CLEAN;
    }

    private static MonthDay day(String given) throws UsageException {
        try {
            return MonthDay.parse("--" + given);
        } catch (DateTimeException e) {
            throw new UsageException(Said.BAD_DAY, given);
        }
    }
}
