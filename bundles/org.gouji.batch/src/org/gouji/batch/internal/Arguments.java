package org.gouji.batch.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.model.Severity;
import org.gouji.spi.Limits;
import picocli.CommandLine.ParseResult;

/** The values of a parsed command line with their types. */
final class Arguments {

    private static final int MOST_JOBS = 256;

    private final ParseResult parsed;

    Arguments(ParseResult parsed) {
        this.parsed = parsed;
    }

    List<String> positionals() {
        return parsed.matchedPositionalValue(0, List.of());
    }

    boolean json() throws UsageException {
        return choice(Grammar.FORMAT, List.of("text", "json")).filter("json"::equals).isPresent();
    }

    /** The lowest severity that makes the run fail; empty for never. */
    Optional<Severity> failOn() throws UsageException {
        Optional<String> given = choice(Grammar.FAIL_ON, List.of("error", "warning", "info", "never"));
        return given.isEmpty() ? Optional.of(Severity.ERROR) : given.flatMap(Arguments::severity);
    }

    /** The lowest severity that is listed one by one. */
    Severity show() throws UsageException {
        return choice(Grammar.SHOW, List.of("error", "warning", "info")).flatMap(Arguments::severity)
                .orElse(Severity.WARNING);
    }

    Optional<LocalDate> asOf() throws UsageException {
        return date(Grammar.AS_OF);
    }

    Optional<LocalDate> date(String option) throws UsageException {
        Optional<String> given = text(option);
        try {
            return given.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new UsageException(Message.BAD_DATE, option, given.orElse(""));
        }
    }

    int jobs() throws UsageException {
        Optional<String> given = text(Grammar.JOBS);
        if (given.isEmpty()) {
            return Runtime.getRuntime().availableProcessors();
        }
        int jobs = given.filter(n -> n.matches("\\d{1,3}")).map(Integer::parseInt).orElse(0);
        if (jobs < 1 || jobs > MOST_JOBS) {
            throw new UsageException(Message.BAD_NUMBER, Grammar.JOBS, given.get(), MOST_JOBS);
        }
        return jobs;
    }

    /** Whether a flag is given. */
    boolean has(String flag) {
        return parsed.hasMatchedOption(flag);
    }

    boolean progress() {
        return parsed.hasMatchedOption(Grammar.PROGRESS);
    }

    List<String> targets() {
        return parsed.<List<String>>matchedOptionValue(Grammar.TO, List.of()).stream().map(String::strip).distinct()
                .toList();
    }

    /** The folder of last year's reports. */
    Optional<Path> lastYear() throws UsageException {
        Optional<Path> folder = text(Grammar.LAST_YEAR).map(Path::of);
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            throw new UsageException(Message.LAST_YEAR_IS_NO_FOLDER, Grammar.LAST_YEAR, folder.get());
        }
        return folder;
    }

    Optional<Path> out() {
        return text(Grammar.OUT).map(Path::of);
    }

    /** Options for the export targets, name by name. */
    Map<String, String> pluginOptions() throws UsageException {
        Map<String, String> options = new LinkedHashMap<>();
        for (String given : parsed.<List<String>>matchedOptionValue(Grammar.OPTION, List.of())) {
            int sign = given.indexOf('=');
            if (sign < 1) {
                throw new UsageException(Message.PLUGIN_OPTION_FORM, given);
            }
            options.put(given.substring(0, sign), given.substring(sign + 1));
        }
        return options;
    }

    /** Bounds for each input. */
    Limits limits() throws UsageException {
        return LimitArguments.of(parsed.<List<String>>matchedOptionValue(Grammar.LIMIT, List.of()));
    }

    private Optional<String> choice(String option, List<String> choices) throws UsageException {
        Optional<String> given = text(option);
        if (given.isPresent() && !choices.contains(given.get())) {
            throw new UsageException(Message.BAD_CHOICE, option, given.get(), String.join(" | ", choices));
        }
        return given;
    }

    /** What stands behind a command that has commands of its own. */
    Optional<Arguments> inner() {
        return parsed.hasSubcommand() ? Optional.of(new Arguments(parsed.subcommand())) : Optional.empty();
    }

    /** The command's name. */
    String command() {
        return parsed.commandSpec().name();
    }

    /** The values of an option that may be repeated. */
    List<String> texts(String option) {
        return parsed.matchedOptionValue(option, List.of());
    }

    Optional<String> text(String option) {
        return parsed.hasMatchedOption(option) ? Optional.of(parsed.matchedOptionValue(option, "")) : Optional.empty();
    }

    private static Optional<Severity> severity(String id) {
        return List.of(Severity.values()).stream().filter(s -> s.id().equals(id)).findFirst();
    }
}
