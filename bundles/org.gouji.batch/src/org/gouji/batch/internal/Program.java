package org.gouji.batch.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.gouji.core.CancelSwitch;
import org.gouji.core.PluginConflict;
import org.gouji.core.RunOptions;
import org.gouji.spi.WorkStoppedException;
import org.gouji.spi.export.ExportOptionException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Understands the command line, runs the command and knows how it ended. */
final class Program {

    private static final Map<String, Function<Shell, Command>> COMMANDS = Map.of(Grammar.CHECK, CheckCommand::new,
            Grammar.CONVERT, ConvertCommand::new, Grammar.PLUGINS, PluginsCommand::new, Grammar.EXPLAIN,
            ExplainCommand::new, Grammar.EXPLAIN_FILE, ExplainFileCommand::new, Grammar.WORKSPACE,
            WorkspaceCommand::new);

    private final Installation installation;
    private final Terminal terminal;
    private final CancelSwitch stop;

    Program(Installation installation, Terminal terminal, CancelSwitch stop) {
        this.installation = installation;
        this.terminal = terminal;
        this.stop = stop;
    }

    /** Runs the command line and returns the exit code. */
    int run(String... arguments) {
        Texts texts = Texts.in(locale(arguments));
        CommandLine grammar = Grammar.in(texts, arguments);
        try {
            int code = guarded(texts, grammar, arguments);
            terminal.flush();
            return code;
        } catch (IOException e) {
            terminal.note("gouji: " + texts.of(Message.OUTPUT_FAILED, e.getMessage()));
            return ExitCode.FAILED;
        } finally {
            terminal.hideProgress();
        }
    }

    private int guarded(Texts texts, CommandLine grammar, String[] arguments) throws IOException {
        try {
            ParseResult parsed = grammar.parseArgs(arguments);
            return dispatch(texts, parsed);
        } catch (ParameterException e) {
            return usage(texts, explain(texts, e, arguments), name(e.getCommandLine()));
        } catch (UsageException e) {
            return usage(texts, e.in(texts), Arrays.stream(arguments).filter(Grammar.COMMANDS::contains).findFirst()
                    .orElse(""));
        } catch (ExportOptionException e) {
            return usage(texts, texts.of(Message.PLUGIN_OPTION_REFUSED, e.option(), String.valueOf(e.getMessage())),
                    Arrays.stream(arguments).filter(Grammar.COMMANDS::contains).findFirst().orElse(""));
        } catch (WorkStoppedException e) {
            terminal.note("gouji: " + texts.of(Message.STOPPED));
            return ExitCode.FAILED;
        } catch (RuntimeException | LinkageError e) {
            // The end of the line: without this the process would end in 1, which means findings.
            terminal.note("gouji: " + texts.of(Message.INTERNAL_ERROR, e));
            shell(texts, List.of(arguments).contains(Grammar.DEBUG), RunOptions.DEFAULT).trace("gouji", e);
            return ExitCode.FAILED;
        }
    }

    private int dispatch(Texts texts, ParseResult parsed) throws UsageException, IOException {
        if (parsed.isVersionHelpRequested()) {
            terminal.line("gouji " + installation.version());
            return ExitCode.CLEAN;
        }
        ParseResult command = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        ParseResult last = command.hasSubcommand() ? command.subcommand() : command;
        if (command.isUsageHelpRequested() || last.isUsageHelpRequested()) {
            help((command.isUsageHelpRequested() ? command : last).commandSpec().commandLine());
            return ExitCode.CLEAN;
        }
        if (!parsed.hasSubcommand()) {
            throw new UsageException(Message.COMMAND_MISSING, String.join(", ", Grammar.COMMANDS));
        }
        language(last, command, parsed);
        String name = command.commandSpec().name();
        Arguments arguments = new Arguments(last);
        RunOptions usual = RunOptions.DEFAULT.withLimits(arguments.limits())
                .withProfile(ProfileArgument.read(arguments.text(Grammar.PROFILE), texts));
        Shell shell = shell(texts, last.hasMatchedOption(Grammar.DEBUG) || command.hasMatchedOption(Grammar.DEBUG)
                || parsed.hasMatchedOption(Grammar.DEBUG), usual);
        int found = sound(shell, name);
        ProfileArgument.note(usual.profile().get(), shell);
        boolean usable = found < ExitCode.FAILED || name.equals(Grammar.PLUGINS);
        return usable ? Math.max(found, COMMANDS.get(name).apply(shell).run(new Arguments(command))) : found;
    }

    /** Two plug-ins with one id make every result doubtful; a missing part of ours makes it incomplete. */
    private static int sound(Shell shell, String command) {
        List<PluginConflict> conflicts = shell.plugins().conflicts();
        conflicts.forEach(c -> shell.note(Message.DUPLICATE_PLUGIN, Catalog.kind(c.kind(), shell.texts()), c.id(),
                String.join(", ", c.plugins().stream().map(p -> p.bundle() + " " + p.version()).toList())));
        new Problems(shell.problems()).each((jar, problem) -> {
            if (!command.equals(Grammar.PLUGINS)) {
                String what = problem.in(shell.texts());
                shell.terminal()
                        .note("gouji: " + (Problems.isOwn(jar)
                                ? shell.say(Message.OWN_BUNDLE_UNRESOLVED, jar, what)
                                : jar + " " + what));
            }
        });
        boolean incomplete = shell.problems().keySet().stream().anyMatch(Problems::isOwn);
        return conflicts.isEmpty() && !incomplete ? ExitCode.CLEAN : ExitCode.FAILED;
    }

    private void help(CommandLine command) {
        StringWriter text = new StringWriter();
        command.usage(new PrintWriter(text), CommandLine.Help.Ansi.OFF);
        text.toString().lines().forEach(terminal::line);
    }

    private int usage(Texts texts, String problem, String command) {
        terminal.note("gouji: " + problem);
        terminal.note("gouji: " + texts.of(Message.TRY_HELP, command).replace("  ", " "));
        return ExitCode.USAGE;
    }

    private static String explain(Texts texts, ParameterException e, String... arguments) {
        List<String> unknown = unknown(e.getCommandLine(), arguments);
        if (!unknown.isEmpty() && (e instanceof UnmatchedArgumentException || e instanceof MissingParameterException)) {
            return texts.of(Message.OPTION_UNKNOWN, String.join(" ", unknown));
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return texts.of(Message.OPTION_UNKNOWN, String.join(" ", unmatched.getUnmatched()));
        }
        if (e instanceof MissingParameterException missing) {
            List<String> names = missing.getMissing().stream()
                    .map(m -> m.isOption() ? ((CommandLine.Model.OptionSpec) m).longestName() : m.paramLabel())
                    .toList();
            // The library tells the two apart only in its words.
            boolean value = !String.valueOf(e.getMessage()).startsWith("Missing required option")
                    && missing.getMissing().stream().allMatch(CommandLine.Model.ArgSpec::isOption);
            return texts.of(value ? Message.OPTION_VALUE_MISSING : Message.PARAMETER_MISSING, String.join(", ", names));
        }
        return String.valueOf(e.getMessage());
    }

    /** Options that the command does not know; the words behind them would be taken for something else. */
    private static List<String> unknown(CommandLine command, String... arguments) {
        Set<String> known = new HashSet<>();
        for (CommandLine level = command; level != null; level = level.getParent()) {
            known.addAll(level.getCommandSpec().optionsMap().keySet());
        }
        return Arrays.stream(arguments).takeWhile(given -> !given.equals("--")).filter(given -> given.startsWith("--"))
                .map(given -> given.replaceFirst("=.*", "")).filter(name -> !known.contains(name)).toList();
    }

    private static String name(CommandLine command) {
        String name = command.getCommandSpec().qualifiedName();
        return name.equals(Grammar.PROGRAM) ? "" : name.substring(Grammar.PROGRAM.length() + 1);
    }

    private static void language(ParseResult... parts) throws UsageException {
        for (ParseResult part : parts) {
            String given = part.matchedOptionValue(Grammar.LANG, "zh");
            if (!given.equals("zh") && !given.equals("en")) {
                throw new UsageException(Message.BAD_CHOICE, Grammar.LANG, given, "zh | en");
            }
        }
    }

    /** Looked up before parsing, because mistakes in the command line are explained in this language. */
    private Locale locale(String[] arguments) {
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        Optional<String> given = Optional.empty();
        while (!rest.isEmpty() && !rest.peek().equals("--")) {
            String argument = rest.pop();
            if (argument.equals(Grammar.LANG)) {
                given = Optional.ofNullable(rest.peek());
            } else if (argument.startsWith(Grammar.LANG + "=")) {
                given = Optional.of(argument.substring(Grammar.LANG.length() + 1));
            }
        }
        return given.map(Locale::forLanguageTag).orElse(installation.locale());
    }

    private Shell shell(Texts texts, boolean debug, RunOptions usual) {
        return new Shell(terminal, texts, installation, stop, debug, usual);
    }
}
