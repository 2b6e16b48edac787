package org.gouji.batch.internal;

import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What the command line may look like. All values are texts here; {@link Arguments} gives them their types, so that a
 * mistake is explained in the language of the run.
 */
final class Grammar {

    static final String PROGRAM = "gouji";
    static final String CHECK = "check";
    static final String CONVERT = "convert";
    static final String PLUGINS = "plugins";
    static final String EXPLAIN = "explain";
    static final String EXPLAIN_FILE = "explain-file";
    static final String WORKSPACE = "workspace";
    static final List<String> COMMANDS = List.of(CHECK, CONVERT, PLUGINS, EXPLAIN, EXPLAIN_FILE, WORKSPACE);

    static final String HELP = "--help";
    static final String VERSION = "--version";
    static final String LANG = "--lang";
    static final String DEBUG = "--debug";
    static final String FORMAT = "--format";
    static final String FAIL_ON = "--fail-on";
    static final String AS_OF = "--as-of";
    static final String LAST_YEAR = "--last-year";
    static final String JOBS = "--jobs";
    static final String PROGRESS = "--progress";
    static final String SHOW = "--show";
    static final String TO = "--to";
    static final String OUT = "--out";
    static final String OPTION = "--option";
    static final String LIMIT = "--limit";
    static final String PROFILE = "--profile";

    private static final int USAGE_WIDTH = 100;

    private Grammar() {
    }

    /** The grammar for a command line; of the commands only the one it begins with, if it does: all take time to make. */
    static CommandLine in(Texts texts, String... arguments) {
        CommandSpec program = command(PROGRAM);
        program.addOption(flag(VERSION).versionHelp(true).build());
        List<String> wanted = arguments.length > 0 && COMMANDS.contains(arguments[0])
                ? List.of(arguments[0])
                : COMMANDS;
        List<WorkspaceVerb> verbs = wanted.contains(WORKSPACE)
                ? WorkspaceVerbs.wanted(arguments.length > 1 ? arguments[1] : "")
                : List.of();
        wanted.forEach(name -> program.addSubcommand(name,
                name.equals(WORKSPACE) ? WorkspaceGrammar.spec(verbs) : subcommand(name)));
        CommandLine line = new CommandLine(program);
        line.setResourceBundle(texts.verbs().with(texts.bundle(), verbs));
        line.setUsageHelpWidth(USAGE_WIDTH);
        line.setUsageHelpAutoWidth(false);
        line.setPosixClusteredShortOptionsAllowed(false);
        return line;
    }

    private static CommandSpec subcommand(String name) {
        return switch (name) {
            case CHECK -> check();
            case CONVERT -> convert();
            case PLUGINS -> command(PLUGINS).addOption(value(FORMAT, "text|json"));
            case EXPLAIN -> explain();
            default -> explainFile();
        };
    }

    private static CommandSpec check() {
        return run(CHECK).addOption(value(FORMAT, "text|json")).addOption(value(SHOW, "error|warning|info"))
                .addPositional(paths());
    }

    private static CommandSpec convert() {
        return run(CONVERT).addOption(targets()).addOption(value(OUT, "DIR|FILE"))
                .addOption(values(OPTION, "NAME=VALUE")).addPositional(paths());
    }

    /** Export targets. */
    static OptionSpec targets() {
        return option(TO, "ID[,ID]").required(true).splitRegex(",").arity("1").type(List.class)
                .auxiliaryTypes(String.class).build();
    }

    private static CommandSpec explain() {
        return command(EXPLAIN).addOption(value(FORMAT, "text|json")).addPositional(positional("CODE", "1..*"));
    }

    private static CommandSpec explainFile() {
        return command(EXPLAIN_FILE).addOption(value(FORMAT, "text|json")).addOption(values(LIMIT, "NAME=N"))
                .addPositional(words("PATH", 1));
    }

    /** What all commands have that check reports. */
    private static CommandSpec run(String name) {
        return command(name).addOption(value(FAIL_ON, "error|warning|info|never")).addOption(value(AS_OF, "DATE"))
                .addOption(value(LAST_YEAR, "DIR")).addOption(value(JOBS, "N")).addOption(flag(PROGRESS).build())
                .addOption(values(LIMIT, "NAME=N")).addOption(value(PROFILE, "FILE"));
    }

    static CommandSpec command(String name) {
        CommandSpec command = CommandSpec.create().name(name);
        command.addOption(flag(HELP, "-h").usageHelp(true).build());
        command.addOption(value(LANG, "zh|en"));
        command.addOption(flag(DEBUG).build());
        command.usageMessage().sortOptions(false).abbreviateSynopsis(true);
        return command;
    }

    static OptionSpec.Builder flag(String... names) {
        return OptionSpec.builder(names).arity("0").type(Boolean.class);
    }

    /** An option that may be repeated. */
    static OptionSpec values(String name, String label) {
        return option(name, label).arity("1").type(List.class).auxiliaryTypes(String.class).build();
    }

    static OptionSpec value(String name, String label) {
        return option(name, label).arity("1").type(String.class).build();
    }

    private static OptionSpec.Builder option(String name, String label) {
        return OptionSpec.builder(name).paramLabel(label);
    }

    static PositionalParamSpec paths() {
        return positional("PATH", "1..*");
    }

    static PositionalParamSpec positional(String label, String arity) {
        return position(label, arity).build();
    }

    /** So many words and no more, each with its part of the label: a word too many is told, not dropped. */
    static PositionalParamSpec words(String label, int number) {
        return position(label, String.valueOf(number)).index("0.." + (number - 1)).hideParamSyntax(true).build();
    }

    private static PositionalParamSpec.Builder position(String label, String arity) {
        return PositionalParamSpec.builder().paramLabel(label).arity(arity).required(true).type(List.class)
                .auxiliaryTypes(String.class).descriptionKey("param." + label);
    }
}
