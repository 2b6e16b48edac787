package org.gouji.batch.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.core.JsonGenerator;

import org.gouji.store.Workspace;
import org.gouji.store.register.Body;
import org.gouji.store.register.Levels;
import org.gouji.store.rollup.Coverage;
import org.gouji.store.rollup.Coverage.Line;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace coverage}: how many of the bodies reported, who is missing and who is late. */
final class CoverageVerb extends WorkspaceVerb {

    private static final String NAME = "coverage";

    /** What it says. */
    enum Said implements Phrase {
        COUNTS, EMPTY, LATE, MISSING, OVERDUE;

        @Override
        public String key() {
            return Phrase.key(NAME, this);
        }
    }

    CoverageVerb() {
        super(NAME, Said.values());
    }

    @Override
    public CommandSpec spec() {
        return WorkspaceGrammar.looking(NAME).addOption(Grammar.value(Area.YEAR, "YEAR"))
                .addOption(Grammar.value(Area.UNDER, "BODY")).addOption(Grammar.value(Grammar.AS_OF, "DATE"));
    }

    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        int year = BodyWords.year(workspace, arguments);
        LocalDate asOf = WorkspaceGrammar.asOf(arguments);
        Coverage coverage = under(workspace, workspace.coverages().of(year), arguments.text(Area.UNDER));
        if (arguments.json()) {
            json(shell, coverage, asOf);
        } else {
            text(shell, coverage, asOf);
        }
        return ExitCode.CLEAN;
    }

    private static Coverage under(Workspace workspace, Coverage coverage, Optional<String> under)
            throws UsageException, IOException {
        if (under.isEmpty()) {
            return coverage;
        }
        Body top = BodyWords.body(workspace, under.get(), coverage.year());
        Set<Long> tree = new HashSet<>();
        workspace.register().subtree(top.id(), BodyWords.end(coverage.year())).forEach(body -> tree.add(body.id()));
        return new Coverage(coverage.year(),
                coverage.lines().stream().filter(line -> tree.contains(line.body().id())).toList());
    }

    private static void text(Shell shell, Coverage coverage, LocalDate asOf) {
        if (coverage.lines().isEmpty()) {
            shell.note(Said.EMPTY, String.valueOf(coverage.year()));
            return;
        }
        shell.terminal().line(shell.say(Said.COUNTS, String.valueOf(coverage.year()), coverage.lines().size(),
                coverage.there(), coverage.missing().size(), coverage.late(asOf).size(), asOf));
        TextTable table = new TextTable();
        for (Line line : coverage.lines()) {
            state(line, asOf).ifPresent(said -> table.row(List.of(Words.clean(line.body().code()),
                    Words.clean(line.body().name()),
                    shell.say(said, line.due(), line.received().map(LocalDate::toString).orElse("")))));
        }
        table.lines().forEach(shell.terminal()::line);
    }

    private static Optional<Said> state(Line line, LocalDate asOf) {
        boolean late = line.received().orElse(asOf).isAfter(line.due());
        if (line.received().isEmpty()) {
            return Optional.of(late ? Said.OVERDUE : Said.MISSING);
        }
        return late ? Optional.of(Said.LATE) : Optional.empty();
    }

    private static void json(Shell shell, Coverage coverage, LocalDate asOf) throws IOException {
        WorkspaceJson.object(shell.terminal().results(), json -> {
            json.writeNumberField("year", coverage.year());
            json.writeStringField("asOf", asOf.toString());
            json.writeNumberField("expected", coverage.lines().size());
            json.writeNumberField("there", coverage.there());
            json.writeNumberField("missing", coverage.missing().size());
            json.writeNumberField("late", coverage.late(asOf).size());
            json.writeArrayFieldStart("bodies");
            for (Line line : coverage.lines()) {
                line(json, line, asOf);
            }
            json.writeEndArray();
        });
    }

    private static void line(JsonGenerator json, Line line, LocalDate asOf) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", line.body().code());
        json.writeStringField("name", line.body().name());
        json.writeStringField("level", Levels.id(line.body().level()));
        json.writeStringField("due", line.due().toString());
        if (line.filing().isPresent()) {
            json.writeNumberField("filing", line.filing().get());
        }
        if (line.received().isPresent()) {
            json.writeStringField("received", line.received().get().toString());
        }
        json.writeBooleanField("late", line.received().orElse(asOf).isAfter(line.due()));
        json.writeEndObject();
    }
}
