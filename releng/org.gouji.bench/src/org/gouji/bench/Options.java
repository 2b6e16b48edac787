package org.gouji.bench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The command line.
 *
 * @param help whether only help is wanted
 * @param quick whether a rough result will do
 * @param keep whether the documents stay for the next run
 * @param work the folder for documents
 * @param markdown where to write the table of the guide
 * @param parts the parts to run
 */
record Options(boolean help, boolean quick, boolean keep, Path work, Optional<Path> markdown, List<String> parts) {

    static Options parse(List<String> arguments, List<String> known) {
        Deque<String> left = new ArrayDeque<>(arguments);
        boolean help = false;
        boolean quick = false;
        boolean keep = false;
        Path work = Path.of(System.getProperty("java.io.tmpdir"), "gouji-bench");
        Optional<Path> markdown = Optional.empty();
        List<String> parts = new ArrayList<>();
        while (!left.isEmpty()) {
            String argument = left.remove();
            switch (argument) {
                case "-h", "--help" -> help = true;
                case "--quick" -> quick = true;
                case "--keep" -> keep = true;
                case "--work" -> work = Path.of(value(argument, left));
                case "--markdown" -> markdown = Optional.of(Path.of(value(argument, left)));
                default -> parts.add(part(argument, known));
            }
        }
        return new Options(help, quick, keep, work.toAbsolutePath(), markdown, parts.isEmpty() ? known : parts);
    }

    private static String value(String option, Deque<String> left) {
        try {
            return left.remove();
        } catch (NoSuchElementException e) {
            throw new IllegalArgumentException(option + " needs a value", e);
        }
    }

    private static String part(String argument, List<String> known) {
        if (!known.contains(argument)) {
            throw new IllegalArgumentException("no part " + argument);
        }
        return argument;
    }

    static String help(List<Part> parts) {
        StringBuilder out = new StringBuilder("""
                releng/bench [--quick] [--keep] [--work DIR] [--markdown FILE] [PART...]

                Measures what reading and checking costs, prints a table, and ends with 1 when a limit is missed.
                Builds first what is missing. Let nothing else run beside it.

                  --quick          single and shorter runs, some minutes; only a hint
                  --keep           keeps the documents, and uses those that another run kept
                  --work DIR       folder for the documents, 100 MB (default: gouji-bench in the folder for
                                   temporary files)
                  --markdown FILE  also writes the table as the guide has it

                For tika-app beside ours, fetch it once:
                  ./mvnw dependency:get -Dartifact=org.apache.tika:tika-app:3.2.2 -Dtransitive=false

                Parts, all of them unless some are named:
                """);
        parts.forEach(part -> out.append(String.format(Locale.ROOT, "  %-8s %s%n", part.name(), part.purpose())));
        return out.toString();
    }
}
