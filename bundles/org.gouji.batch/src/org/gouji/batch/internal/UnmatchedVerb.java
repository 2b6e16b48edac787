package org.gouji.batch.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

import org.gouji.store.Workspace;
import org.gouji.store.filing.Filing;
import org.gouji.store.filing.Matches.Unmatched;
import org.gouji.store.register.Candidate;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace unmatched}: reports of which nobody could tell whose they are, with likely bodies. */
final class UnmatchedVerb extends WorkspaceVerb {

    private static final String NAME = "unmatched";
    private static final int SHARE_DIGITS = 2;

    /** What it says. */
    enum Said implements Phrase {
        CANDIDATE, NONE;

        @Override
        public String key() {
            return Phrase.key(NAME, this);
        }
    }

    UnmatchedVerb() {
        super(NAME, Said.values());
    }

    @Override
    public CommandSpec spec() {
        return WorkspaceGrammar.looking(NAME);
    }

    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        List<Unmatched> unmatched = workspace.matches().unmatched();
        if (arguments.json()) {
            json(shell, unmatched);
            return ExitCode.CLEAN;
        }
        if (unmatched.isEmpty()) {
            shell.note(Said.NONE);
        }
        for (Unmatched each : unmatched) {
            Filing filing = each.filing();
            shell.terminal().line(String.join("  ", String.valueOf(filing.id()),
                    filing.year().map(String::valueOf).orElse("?"), Words.clean(filing.name().orElse("?")),
                    FilingWords.path(filing)));
            for (Candidate candidate : each.candidates()) {
                shell.terminal().line("  " + shell.say(Said.CANDIDATE, Words.clean(candidate.code()),
                        Words.clean(candidate.name()), Words.percent(candidate.confidence()),
                        shell.texts().of(candidate.reason())));
            }
        }
        return ExitCode.CLEAN;
    }

    private static void json(Shell shell, List<Unmatched> unmatched) throws IOException {
        WorkspaceJson.object(shell.terminal().results(), json -> {
            json.writeArrayFieldStart("filings");
            for (Unmatched each : unmatched) {
                json.writeStartObject();
                WorkspaceJson.filing(json, each.filing());
                json.writeArrayFieldStart("candidates");
                for (Candidate candidate : each.candidates()) {
                    candidate(json, candidate);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void candidate(JsonGenerator json, Candidate candidate) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", candidate.code());
        json.writeStringField("name", candidate.name());
        json.writeNumberField("confidence", BigDecimal.valueOf(candidate.confidence())
                .setScale(SHARE_DIGITS, RoundingMode.HALF_UP));
        new FindingJson(json).text("reason", candidate.reason());
        json.writeEndObject();
    }
}
