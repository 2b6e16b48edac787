package org.gouji.crash;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The command line.
 *
 * @param help whether only help is wanted
 * @param kills how often to kill
 * @param races how often to race
 * @param seed what chance begins with
 * @param work the folder for workspaces
 * @param parts the parts to run
 */
record Options(boolean help, int kills, int races, long seed, Path work, List<String> parts) {

    static final String HELP = """
            releng/crash [--kills N] [--races N] [--seed N] [--work DIR] [PART...]

            Kills, starves and races real processes that work in a workspace, looks each time with a fresh process
            whether anything was lost, and ends with 1 if so. Builds first what is missing.

              --kills N    how often to kill (default: 200)
              --races N    how often to race (default: 50)
              --seed N     what chance begins with (default: 1)
              --work DIR   folder for workspaces (default: gouji-crash in the folder for temporary files)

            Parts, all of them unless some are named:
              kill         kill -9 while files come in and values are corrected
              race         two processes open a workspace to write at the same moment
              full         the disk is full at 20 points of an import, corrections and a backup (root only)
              refused      each write beyond a point is refused, for 60 points
              errors       the n-th write or flush of the database and all after it fail, for 60 points (root, strace)
              read         nothing in the folder can be written, or not the database (root only)
            """;

    private static final List<String> PARTS = List.of("kill", "race", "full", "refused", "errors", "read");

    private static final int KILLS = 200;

    private static final int RACES = 50;

    static Options parse(List<String> arguments) {
        Deque<String> left = new ArrayDeque<>(arguments);
        boolean help = false;
        int kills = KILLS;
        int races = RACES;
        long seed = 1;
        Path work = Path.of(System.getProperty("java.io.tmpdir"), "gouji-crash");
        List<String> parts = new ArrayList<>();
        while (!left.isEmpty()) {
            String argument = left.remove();
            switch (argument) {
                case "-h", "--help" -> help = true;
                case "--kills" -> kills = Math.toIntExact(number(argument, left));
                case "--races" -> races = Math.toIntExact(number(argument, left));
                case "--seed" -> seed = number(argument, left);
                case "--work" -> work = Path.of(value(argument, left));
                default -> parts.add(part(argument));
            }
        }
        return new Options(help, kills, races, seed, work.toAbsolutePath(), parts.isEmpty() ? PARTS : parts);
    }

    private static long number(String option, Deque<String> left) {
        String value = value(option, left);
        if (!value.matches("\\d{1,9}")) {
            throw new IllegalArgumentException(option + " needs a number, not " + value);
        }
        return Long.parseLong(value);
    }

    private static String value(String option, Deque<String> left) {
        if (left.isEmpty()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return left.remove();
    }

    private static String part(String argument) {
        if (!PARTS.contains(argument)) {
            throw new IllegalArgumentException("no part " + argument);
        }
        return argument;
    }
}
