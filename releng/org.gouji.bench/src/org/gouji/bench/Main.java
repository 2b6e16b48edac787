package org.gouji.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.gouji.bench.Line.Verdict;

/** The entry: measures, prints a table, and ends with 1 when a limit was missed. */
public final class Main {

    private static final List<Part> PARTS = List.of(new WarmPart(), new ColdPart(), new FolderPart(), new ThreadsPart(),
            new ManyPart(), new TallPart(), new XlsxPart(), new WorkspacePart(),
            new WorkbenchPart());

    private static final int USAGE = 2;

    private Main() {
    }

    /** Runs the benchmark. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Options options;
        try {
            options = Options.parse(List.of(arguments), PARTS.stream().map(Part::name).toList());
        } catch (IllegalArgumentException e) {
            System.err.println("bench: " + e.getMessage() + "; see releng/bench --help");
            System.exit(USAGE);
            return;
        }
        if (options.help()) {
            out.print(Options.help(PARTS));
            return;
        }
        System.exit(run(options, out) ? 0 : 1);
    }

    private static boolean run(Options options, PrintStream out) throws IOException, InterruptedException {
        Setting setting = new Setting(options.work(), options.quick(), System.err);
        if (!options.keep()) {
            setting.removeDocuments();
        }
        double load = Machine.load();
        List<Line> lines = new ArrayList<>();
        for (Part part : PARTS) {
            if (options.parts().contains(part.name())) {
                lines.addAll(measure(part, setting));
            }
        }
        if (!options.keep()) {
            setting.removeDocuments();
        }
        List<String> notes = notes(options, load);
        Machine.describe().forEach(out::println);
        notes.forEach(out::println);
        out.println();
        out.print(Table.text(lines));
        if (options.markdown().isPresent()) {
            Guide.write(options.markdown().get(), Table.markdown(lines, LocalDate.now(), notes));
        }
        long missed = lines.stream()
                .filter(line -> line.verdict() == Verdict.MISSED || line.verdict() == Verdict.FAILED).count();
        out.println();
        out.println(missed == 0 ? "All limits kept." : missed + " limits missed.");
        return missed == 0;
    }

    private static List<String> notes(Options options, double load) {
        List<String> notes = new ArrayList<>();
        notes.add("load before: " + Line.number(load) + ", after: " + Line.number(Machine.load()));
        if (options.quick()) {
            notes.add("short form: single and shorter runs; only a hint");
        }
        return notes;
    }

    /** One part that fails must not hide what the others measured. */
    private static List<Line> measure(Part part, Setting setting) throws InterruptedException {
        try {
            return part.run(setting);
        } catch (IOException | IllegalStateException e) {
            setting.say(part.name() + " failed: " + e);
            return List.of(Line.failed(part.name(), e));
        }
    }
}
