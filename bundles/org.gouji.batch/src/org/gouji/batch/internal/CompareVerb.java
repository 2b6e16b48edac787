package org.gouji.batch.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;

import org.gouji.model.finding.Finding;
import org.gouji.store.Workspace;
import org.gouji.store.correction.ValueText;
import org.gouji.store.filing.VersionDiff;
import org.gouji.store.filing.VersionDiff.Side;
import org.gouji.store.filing.VersionDiff.ValueChange;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gouji workspace compare}: what differs between two versions of a report. */
final class CompareVerb extends WorkspaceVerb {

    private static final String NAME = "compare";
    private static final String FROM = "--from";
    private static final String TO = "--to";

    /** What it says. */
    enum Said implements Phrase {
        ABSENT, AS_RECEIVED, FINDING_FIXED, FINDING_NEW, FINDING_UNCHANGED, HEADER, NO_REPORT, ONE_ID, SUMMARY, VALUE, WITH_CORRECTIONS;

        @Override
        public String key() {
            return Phrase.key(NAME, this);
        }
    }

    CompareVerb() {
        super(NAME, Said.values());
    }

    @Override
    public CommandSpec spec() {
        return WorkspaceGrammar.looking(NAME).addOption(Grammar.value(FROM, "N")).addOption(Grammar.value(TO, "N"))
                .addPositional(WorkspaceGrammar.id());
    }

    @Override
    public int run(Shell shell, Workspace workspace, Arguments arguments) throws UsageException, IOException {
        long filing = WorkspaceGrammar.oneId(arguments, Said.ONE_ID);
        VersionDiff diff = diff(workspace, filing, version(arguments, FROM), version(arguments, TO));
        if (arguments.json()) {
            WorkspaceJson.object(shell.terminal().results(), json -> json(json, filing, diff));
        } else {
            text(shell, diff);
        }
        return ExitCode.CLEAN;
    }

    /** From the version before the latest, or the only one, to the report as it stands. */
    private static VersionDiff diff(Workspace workspace, long filing, Optional<Integer> from, Optional<Integer> to)
            throws IOException {
        int earlier = from.isPresent()
                ? from.get()
                : Math.max(1, to.orElse(workspace.filings().get(filing).versions()) - 1);
        return to.isPresent()
                ? workspace.versions().compare(filing, earlier, to.get())
                : workspace.versions().compareWithNow(filing, earlier);
    }

    private static Optional<Integer> version(Arguments arguments, String option) throws UsageException {
        Optional<String> given = arguments.text(option);
        if (given.isPresent() && !given.get().matches("[1-9]\\d{0,8}")) {
            throw new UsageException(Message.WORKSPACE_BAD_ID, given.get());
        }
        return given.map(Integer::valueOf);
    }

    private static void text(Shell shell, VersionDiff diff) {
        shell.terminal().line(shell.say(Said.HEADER, side(shell, diff.from()), side(shell, diff.to())));
        for (ValueChange change : diff.values()) {
            shell.terminal().line("  " + shell.say(Said.VALUE, change.key(), shell.texts().of(change.cell()),
                    value(shell, change, change.before()), value(shell, change, change.after())));
        }
        findings(shell, Said.FINDING_FIXED, diff.fixed());
        findings(shell, Said.FINDING_NEW, diff.fresh());
        findings(shell, Said.FINDING_UNCHANGED, diff.unchanged());
        shell.terminal().line(shell.say(Said.SUMMARY, diff.values().size(), diff.fixed().size(), diff.fresh().size(),
                diff.unchanged().size()));
    }

    private static String side(Shell shell, Side side) {
        String what = shell.say(side.corrected() ? Said.WITH_CORRECTIONS : Said.AS_RECEIVED, side.version().number(),
                side.version().day(),
                Words.clean(Words.inside(side.version().path(), side.version().container())));
        return side.hasReport() ? what : what + " " + shell.say(Said.NO_REPORT);
    }

    private static String value(Shell shell, ValueChange change, Optional<ValueText> value) {
        if (value.isEmpty()) {
            return shell.say(Said.ABSENT);
        }
        boolean sameText = change.before().map(ValueText::text).equals(change.after().map(ValueText::text));
        String text = Words.clean(shell.texts().of(value.get().words()));
        // Two values of one text differ in their state.
        return sameText && !value.get().text().isEmpty() ? text + " (" + value.get().state().id() + ")" : text;
    }

    private static void findings(Shell shell, Said said, List<Finding> findings) {
        Words words = new Words(shell.texts(), shell.terminal().colour());
        for (Finding finding : findings) {
            shell.terminal().line("  " + String.join("  ", shell.say(said), words.severity(finding.severity()),
                    finding.code(), words.clean(finding.message())));
        }
    }

    private static void json(JsonGenerator json, long filing, VersionDiff diff) throws IOException {
        json.writeNumberField("filing", filing);
        side(json, "from", diff.from());
        side(json, "to", diff.to());
        json.writeArrayFieldStart("values");
        for (ValueChange change : diff.values()) {
            json.writeStartObject();
            json.writeStringField("key", change.key());
            new FindingJson(json).text("cell", change.cell());
            value(json, "before", change.before());
            value(json, "after", change.after());
            json.writeEndObject();
        }
        json.writeEndArray();
        FindingJson findings = new FindingJson(json);
        findings.findings("fixed", diff.fixed());
        findings.findings("new", diff.fresh());
        findings.findings("unchanged", diff.unchanged());
    }

    private static void side(JsonGenerator json, String field, Side side) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeNumberField("version", side.version().number());
        json.writeBooleanField("corrected", side.corrected());
        json.writeBooleanField("report", side.hasReport());
        json.writeStringField("path", side.version().path());
        json.writeStringField("container", side.version().container());
        json.writeStringField("received", side.version().day().toString());
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, String field, Optional<ValueText> value) throws IOException {
        if (value.isPresent()) {
            json.writeObjectFieldStart(field);
            WorkspaceJson.value(json, value.get());
            json.writeEndObject();
        }
    }
}
