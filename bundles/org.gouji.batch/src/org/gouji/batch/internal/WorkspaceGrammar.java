package org.gouji.batch.internal;

import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What may stand behind {@code gouji workspace}. */
final class WorkspaceGrammar {

    static final String INIT = "init";
    static final String IMPORT = "import";
    static final String STATUS = "status";
    static final String LIST = "list";
    static final String SHOW = "show";
    static final String CORRECT = "correct";
    static final String UNDO = "undo";
    static final String REDO = "redo";
    static final String HISTORY = "history";

    static final String FOLDER = "--workspace";
    static final String AUTHOR = "--author";
    static final String JDBC = "--jdbc";
    static final String RECEIVED = "--received";
    static final String REASON = "--reason";
    static final String EXPECTED = "--expected";
    static final String CORRECTION = "--correction";

    private WorkspaceGrammar() {
    }

    static CommandSpec spec() {
        CommandSpec workspace = Grammar.command(Grammar.WORKSPACE);
        workspace.addSubcommand(INIT, Grammar.command(INIT).addOption(Grammar.value(JDBC, "URL"))
                .addOption(Grammar.value(AUTHOR, "NAME")).addPositional(Grammar.positional("DIR", "1")));
        workspace.addSubcommand(IMPORT, changing(IMPORT).addOption(Grammar.value(RECEIVED, "DATE"))
                .addOption(Grammar.value(Grammar.JOBS, "N")).addOption(Grammar.flag(Grammar.PROGRESS).build())
                .addPositional(Grammar.paths()));
        workspace.addSubcommand(STATUS, looking(STATUS));
        workspace.addSubcommand(LIST, looking(LIST));
        workspace.addSubcommand(SHOW, looking(SHOW).addPositional(id()));
        workspace.addSubcommand(HISTORY, looking(HISTORY).addPositional(id()));
        workspace.addSubcommand(CORRECT, changing(CORRECT).addOption(required(REASON, "TEXT"))
                .addOption(Grammar.value(EXPECTED, "TEXT")).addPositional(Grammar.positional("ID KEY VALUE", "3")));
        workspace.addSubcommand(UNDO, turning(UNDO));
        workspace.addSubcommand(REDO, turning(REDO));
        return workspace;
    }

    private static CommandSpec turning(String name) {
        return changing(name).addOption(Grammar.value(CORRECTION, "N")).addPositional(id());
    }

    private static CommandSpec changing(String name) {
        return Grammar.command(name).addOption(Grammar.value(FOLDER, "DIR")).addOption(Grammar.value(AUTHOR, "NAME"));
    }

    private static CommandSpec looking(String name) {
        return Grammar.command(name).addOption(Grammar.value(FOLDER, "DIR"))
                .addOption(Grammar.value(Grammar.FORMAT, "text|json"));
    }

    private static OptionSpec required(String name, String label) {
        return OptionSpec.builder(name).paramLabel(label).arity("1").type(String.class).required(true).build();
    }

    private static PositionalParamSpec id() {
        return PositionalParamSpec.builder().paramLabel("ID").arity("1").required(true).type(List.class)
                .auxiliaryTypes(String.class).descriptionKey("param.ID").build();
    }
}
