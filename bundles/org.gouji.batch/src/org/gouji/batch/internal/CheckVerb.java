package org.gouji.batch.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import org.gouji.model.Severity;
import org.gouji.model.finding.RuleOutcome;
import org.gouji.store.OpenMode;
import org.gouji.store.Workspace;
import org.gouji.store.rollup.SetCheck;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace check}: what the rules for sets say of all reports of a year. */
final class CheckVerb extends WorkspaceVerb {

    private static final String NAME = "check";

    /** What it says. */
    enum Said implements Phrase {
        COUNTS, SUMMARY;

        @Override
        public String key() {
            return Phrase.key(NAME, this);
        }
    }

    CheckVerb() {
        super(NAME, Said.values());
    }

    @Override
    public CommandSpec spec() {
        return WorkspaceGrammar.looking(NAME).addOption(Grammar.value(Area.YEAR, "YEAR"))
                .addOption(Grammar.value(Grammar.AS_OF, "DATE"))
                .addOption(Grammar.value(Grammar.FAIL_ON, "error|warning|info|never"))
                .addOption(Grammar.value(Grammar.SHOW, "error|warning|info"));
    }

    /** The rules judge as of a day. */
    @Override
    public int start(Shell shell, Arguments arguments) throws UsageException, IOException {
        Workspace.Host usual = WorkspaceCommand.host(shell, arguments);
        Workspace.Host host = new Workspace.Host(usual.plugins(), usual.actor(),
                usual.options().withAsOf(WorkspaceGrammar.asOf(arguments)));
        Path folder = Path.of(arguments.text(WorkspaceGrammar.FOLDER).orElse("."));
        try (Workspace workspace = Workspace.open(folder, OpenMode.READ, host)) {
            return run(shell, workspace, arguments);
        }
    }

    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        Tally tally = new Tally(arguments.failOn());
        Severity show = arguments.show();
        boolean json = arguments.json();
        SetCheck check = workspace.sets().check(BodyWords.year(workspace, arguments));
        tally.addSet(check.result());
        if (json) {
            json(shell, check, WorkspaceGrammar.asOf(arguments), tally);
        } else {
            String year = String.valueOf(check.coverage().year());
            shell.terminal().line(shell.say(Said.COUNTS, year, check.coverage().lines().size(),
                    check.coverage().there(), check.filings().size()));
            new CheckText(shell.terminal(), shell.texts(), show).addSet(check.result());
            shell.terminal().line(shell.say(Said.SUMMARY, tally.findings(Severity.ERROR),
                    tally.findings(Severity.WARNING), tally.findings(Severity.INFO)));
        }
        return tally.exitCode();
    }

    private static void json(Shell shell, SetCheck check, LocalDate asOf, Tally tally) throws IOException {
        WorkspaceJson.object(shell.terminal().results(), json -> {
            json.writeNumberField("year", check.coverage().year());
            json.writeStringField("asOf", asOf.toString());
            json.writeNumberField("expected", check.coverage().lines().size());
            json.writeNumberField("there", check.coverage().there());
            json.writeObjectFieldStart("filings");
            for (Map.Entry<String, Long> filing : check.filings().entrySet()) {
                json.writeNumberField(filing.getKey(), filing.getValue());
            }
            json.writeEndObject();
            FindingJson words = new FindingJson(json);
            words.findings("findings", check.result().findings());
            json.writeArrayFieldStart("outcomes");
            for (RuleOutcome outcome : check.result().outcomes()) {
                words.outcome(outcome);
            }
            json.writeEndArray();
            json.writeNumberField("exitCode", tally.exitCode());
        });
    }
}
