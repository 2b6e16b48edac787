package org.gouji.crash;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The entry: runs the parts, prints what was seen, and ends with 1 when anything was lost. */
public final class Main {

    private static final int USAGE = 2;

    private static final int FILES = 120;

    private static final int POINTS = 20;

    private static final int WRITES = 60;

    private Main() {
    }

    /** Runs the parts. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Options options;
        try {
            options = Options.parse(List.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println("crash: " + e.getMessage() + "; see releng/crash --help");
            System.exit(USAGE);
            return;
        }
        if (options.help()) {
            out.print(Options.HELP);
            return;
        }
        Report report = new Report(System.err);
        run(options, report);
        report.sums().forEach(out::println);
        report.wrongs().forEach(wrong -> out.println("WRONG: " + wrong));
        out.println(report.wrong() == 0 ? "Nothing was lost." : report.wrong() + " things went wrong.");
        System.exit(report.wrong() == 0 ? 0 : 1);
    }

    private static void run(Options options, Report report) throws IOException, InterruptedException {
        report.sum("seed %d", options.seed());
        for (String part : options.parts()) {
            Path work = options.work().resolve(part);
            Processes processes = Processes.in(work);
            switch (part) {
                case "kill" -> new KillPart(processes, report, options.seed()).run(options.kills(), FILES);
                case "race" -> new RacePart(processes, report, options.seed()).run(options.races());
                case "full" -> new StarvePart(processes, report).full(POINTS);
                case "refused" -> new StarvePart(processes, report).refused(WRITES);
                case "errors" -> new StarvePart(processes, report).errors(WRITES);
                case "read" -> new StarvePart(processes, report).readOnly();
                default -> throw new IllegalArgumentException(part);
            }
            if (report.wrong() == 0) {
                Processes.delete(work);
            }
        }
    }
}
