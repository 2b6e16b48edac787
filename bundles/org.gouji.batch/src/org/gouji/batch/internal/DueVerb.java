package org.gouji.batch.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonGenerator;

import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.OpenMode;
import org.gouji.store.Workspace;
import org.gouji.store.register.Levels;
import org.gouji.store.rollup.Coverages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code gouji workspace due}: shows and sets the days by which bodies of a level report. */
final class DueVerb extends WorkspaceVerb {

    private static final String NAME = "due";
    private static final String DEFAULT = "default";

    /** What it says. */
    enum Said implements Phrase {
        BAD_DAY, DONE, SET, USUAL;

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
        return WorkspaceGrammar.changing(NAME).addPositional(PositionalParamSpec.builder()
                .paramLabel("[LEVEL [MM-DD]]").arity("0..2").index("0..1").hideParamSyntax(true).type(List.class)
                .auxiliaryTypes(String.class).descriptionKey("param.LEVEL MM-DD").build());
    }

    /** To look, no other writer has to be waited for. */
    @Override
    public int start(Shell shell, Arguments arguments) throws UsageException, IOException {
        Path folder = Path.of(arguments.text(WorkspaceGrammar.FOLDER).orElse("."));
        try (Workspace workspace = Workspace.open(folder, sets(arguments) ? OpenMode.WRITE : OpenMode.READ,
                WorkspaceCommand.host(shell, arguments))) {
            return run(shell, workspace, arguments);
        }
    }

    private static boolean sets(Arguments arguments) {
        return arguments.positionals().size() > 1;
    }

    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        if (arguments.positionals().isEmpty()) {
            show(shell, workspace, List.of(AgencyLevel.values()), arguments.json());
            return ExitCode.CLEAN;
        }
        AgencyLevel level = level(arguments.positionals().get(0));
        if (sets(arguments)) {
            set(shell, workspace, level, day(level, arguments.positionals().get(1)), arguments.json());
        } else {
            show(shell, workspace, List.of(level), arguments.json());
        }
        return ExitCode.CLEAN;
    }

    private static void set(Shell shell, Workspace workspace, AgencyLevel level, MonthDay day, boolean asJson)
            throws IOException {
        workspace.coverages().due(level, day);
        shell.note(Said.DONE, shell.texts().of(Levels.name(level)), day.getMonthValue(), day.getDayOfMonth());
        if (asJson) {
            WorkspaceJson.object(shell.terminal().results(), json -> json(json, level, day));
        }
    }

    private static void show(Shell shell, Workspace workspace, List<AgencyLevel> levels, boolean asJson)
            throws IOException {
        if (asJson) {
            WorkspaceJson.object(shell.terminal().results(), json -> {
                json.writeArrayFieldStart("days");
                for (AgencyLevel level : levels) {
                    json.writeStartObject();
                    json(json, level, workspace.coverages().due(level));
                    json.writeEndObject();
                }
                json.writeEndArray();
            });
            return;
        }
        TextTable table = new TextTable();
        for (AgencyLevel level : levels) {
            MonthDay day = workspace.coverages().due(level);
            table.row(List.of(Levels.id(level), shell.texts().of(Levels.name(level)), written(day),
                    shell.say(usual(level, day) ? Said.USUAL : Said.SET)));
        }
        table.lines().forEach(shell.terminal()::line);
    }

    private static void json(JsonGenerator json, AgencyLevel level, MonthDay day) throws IOException {
        json.writeStringField("level", Levels.id(level));
        json.writeStringField("day", written(day));
        json.writeBooleanField("usual", usual(level, day));
    }

    private static boolean usual(AgencyLevel level, MonthDay day) {
        return day.equals(Coverages.usual(level));
    }

    private static String written(MonthDay day) {
        return String.format(Locale.ROOT, "%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
    }

    private static AgencyLevel level(String word) throws UsageException {
        return Levels.of(word).orElseThrow(
                () -> new UsageException(Message.BAD_CHOICE, "LEVEL", word, String.join(" | ", Levels.ids())));
    }

    private static MonthDay day(AgencyLevel level, String given) throws UsageException {
        if (given.equals(DEFAULT)) {
            return Coverages.usual(level);
        }
        try {
            return MonthDay.parse("--" + given);
        } catch (DateTimeException e) {
            throw new UsageException(Said.BAD_DAY, given);
        }
    }
}
