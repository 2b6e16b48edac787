package org.gouji.batch.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.gouji.store.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What may stand behind {@code gouji workspace}: verbs, and what many of them share. */
final class WorkspaceGrammar {

    static final String FOLDER = "--workspace";
    static final String AUTHOR = "--author";
    static final String REASON = "--reason";

    private WorkspaceGrammar() {
    }

    static CommandSpec spec(List<WorkspaceVerb> verbs) {
        CommandSpec workspace = Grammar.command(Grammar.WORKSPACE);
        verbs.forEach(verb -> workspace.addSubcommand(verb.name(), verb.spec()));
        return workspace;
    }

    /** A verb that changes something: it has an author, and tells what it did as text or JSON. */
    static CommandSpec changing(String name) {
        return Grammar.command(name).addOption(Grammar.value(FOLDER, "DIR")).addOption(Grammar.value(AUTHOR, "NAME"))
                .addOption(Grammar.value(Grammar.PROFILE, "FILE")).addOption(format());
    }

    /** People are told in words on the error output, programs in one document on the standard output. */
    static OptionSpec format() {
        return Grammar.value(Grammar.FORMAT, "text|json");
    }

    /** A verb that only looks: it has a text and a JSON form. */
    static CommandSpec looking(String name) {
        return Grammar.command(name).addOption(Grammar.value(FOLDER, "DIR")).addOption(format());
    }

    /** For work that may take long. */
    static OptionSpec progress() {
        return Grammar.flag(Grammar.PROGRESS).build();
    }

    static OptionSpec required(String name, String label) {
        return OptionSpec.builder(name).paramLabel(label).arity("1").type(String.class).required(true).build();
    }

    /** A verb that only looks, and judges dates. */
    static CommandSpec lookingAsOf(String name) {
        return looking(name).addOption(Grammar.value(Grammar.AS_OF, "DATE"));
    }

    /** The numbers of one filing or more. */
    static PositionalParamSpec someIds() {
        return Grammar.positional("ID", "1..*");
    }

    /** The number of one filing; more are understood, so that {@link #oneId} can say what to do. */
    static PositionalParamSpec id() {
        return PositionalParamSpec.builder().paramLabel("ID").arity("1").required(true).type(List.class)
                .auxiliaryTypes(String.class).descriptionKey("param.ID").hideParamSyntax(true).build();
    }

    /**
     * The number of the one filing that was given.
     *
     * @param arguments the command line
     * @param several what to say when there are several
     */
    static long oneId(Arguments arguments, Phrase several) throws UsageException {
        if (arguments.positionals().size() > 1) {
            throw new UsageException(several, String.join(" ", arguments.positionals()));
        }
        return id(arguments.positionals().get(0));
    }

    /** The day by which dates are judged; the officer's today, so the system's time zone counts. */
    static LocalDate asOf(Arguments arguments) throws UsageException {
        return arguments.asOf().orElseGet(LocalDate::now);
    }

    /** The numbers of the filings that were given. */
    static List<Long> ids(Arguments arguments) throws UsageException {
        List<Long> ids = new ArrayList<>();
        for (String given : arguments.positionals()) {
            ids.add(id(given));
        }
        return ids;
    }

    /** The numbers that were given: nothing is told when one of them is unknown. */
    static List<Long> known(Workspace workspace, Arguments arguments) throws UsageException, IOException {
        List<Long> filings = ids(arguments);
        for (long filing : filings) {
            workspace.filings().get(filing);
        }
        return filings;
    }

    /** Among several reports each begins with its number. */
    static void heading(Shell shell, List<Long> filings, long filing) {
        if (filings.size() > 1) {
            shell.terminal().line(shell.say(Message.WORKSPACE_REPORT, String.valueOf(filing)));
        }
    }

    /** A number of a filing or of a journal entry as it was given. */
    static long id(String given) throws UsageException {
        if (!given.matches("\\d{1,18}")) {
            throw new UsageException(Message.WORKSPACE_BAD_ID, given);
        }
        return Long.parseLong(given);
    }
}
