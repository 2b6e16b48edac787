package org.gouji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.gouji.bench.runs.Child.Usage;
import org.gouji.bench.runs.Programs;
import org.gouji.bench.runs.Programs.Costs;
import org.gouji.bench.runs.ReadTall;

/** A table of a million rows, and of two million. */
final class TallPart implements Part {

    private static final int ROWS = 1_000_000;
    private static final int QUICK_ROWS = 100_000;
    private static final double SECONDS_A_MILLION = 60;
    private static final double MAX_DOUBLED = 2.3;
    private static final List<String> SMALL = List.of("-Xmx512m", "-XX:+UseSerialGC");
    /** A document without a report in it. */
    private static final int NO_REPORT = 3;

    @Override
    public String name() {
        return "tall";
    }

    @Override
    public String purpose() {
        return "a table of 1,000,000 × 5 cells in a heap of 512 MB, and twice as many";
    }

    @Override
    public List<Line> run(Setting setting) throws IOException, InterruptedException {
        int rows = setting.quick() ? QUICK_ROWS : ROWS;
        setting.say("tables of " + rows + " and " + 2 * rows + " rows");
        Programs programs = new Programs(setting);
        double limit = SECONDS_A_MILLION * rows / ROWS;
        Costs once = read(setting, programs, rows);
        Costs twice = read(setting, programs, 2 * rows);
        List<Line> lines = new ArrayList<>();
        lines.add(Line.atMost(what(rows) + ": reader alone in 512 MB, CPU", once.cpu(), limit, " s"));
        lines.add(Line.information(what(rows) + ": reader alone in 512 MB", ColdPart.told(once)));
        lines.add(Line.information(what(2 * rows) + ": reader alone in 512 MB", ColdPart.told(twice)));
        lines.add(Line.atMost("twice the rows / once, CPU", twice.cpu() / once.cpu(), MAX_DOUBLED, " ×"));
        lines.add(whole(programs, setting.corpus().tall(rows), what(rows), limit));
        programs.clean();
        return lines;
    }

    /** Within the limits that hold unless options say otherwise. */
    private static Line whole(Programs programs, Path file, String what, double limit)
            throws IOException, InterruptedException {
        Usage usage = programs.gouji("check", "--format", "json", file.toString())
                .with("GOUJI_JAVA_OPTS", "-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1").run().ending(NO_REPORT);
        if (!Files.readString(usage.out()).contains("\"status\": \"OK\"")) {
            throw new IOException(what + " was not read whole");
        }
        return Line.atMost(what + ": gouji check in 512 MB, CPU", usage.cpu(), limit, " s");
    }

    private static String what(int rows) {
        return String.format(Locale.ROOT, "docx of %,d × 5", rows);
    }

    private static Costs read(Setting setting, Programs programs, int rows) throws IOException, InterruptedException {
        Path file = setting.corpus().tall(rows);
        return programs.measure(programs.java(SMALL, ReadTall.class, file.toString(), String.valueOf(rows)), 0);
    }
}
