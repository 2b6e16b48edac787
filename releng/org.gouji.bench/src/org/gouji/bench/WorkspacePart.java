package org.gouji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.bench.runs.Child.Usage;
import org.gouji.bench.runs.HeapLog;
import org.gouji.bench.runs.Programs;
import org.gouji.bench.runs.Trees;
import org.gouji.bench.runs.WorkspaceWork;

/** A province's workspace: taking two years in, opening it, correcting, adding up. */
final class WorkspacePart implements Part {

    /** Where releng/with-postgres says that its server is. */
    private static final String SERVER = "GOUJI_POSTGRES";

    private static final int AGENCIES = 5_000;
    private static final int QUICK_AGENCIES = 1_000;
    private static final List<Integer> YEARS = List.of(2023, 2024);
    /** An officer's first corrections of a day find nothing warm; they are told apart. */
    private static final int FIRST = 20;
    private static final int CORRECTIONS = 120;
    private static final int RUNS = 5;
    private static final double LEAST_RATE = 0.5;
    private static final double MAX_GROWTH = 1.2;
    private static final double MAX_OPEN = 500;
    private static final double MAX_ROLLUP = 300;
    private static final double MAX_CORRECTION = 50;
    private static final double MOST = 0.95;
    /** Those of the start script, in a small heap. */
    private static final List<String> OPTIONS = List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    private static final String MS = " ms";
    /** Else SQLite unpacks its library into a temporary folder, which takes time. */
    private static final String NATIVE = "-Dgouji.native=";

    @Override
    public String name() {
        return "workspace";
    }

    @Override
    public String purpose() {
        return "5,000 agencies x 2 years in a workspace: import, opening, corrections, roll-ups; also on PostgreSQL, "
                + "with releng/with-postgres --durable releng/bench workspace";
    }

    @Override
    public List<Line> run(Setting setting) throws IOException, InterruptedException {
        int agencies = setting.quick() ? QUICK_AGENCIES : AGENCIES;
        setting.say("writing the reports of " + agencies + " agencies for " + YEARS.size() + " years");
        Path reports = setting.corpus().years(setting.form(), agencies, YEARS);
        Path register = setting.corpus().register(agencies);
        Usage batch = watched(setting, "check", "--jobs", "2", reports.toString()).usage();
        List<Line> lines = new ArrayList<>();
        int documents = agencies * YEARS.size();
        lines.add(Line.information("gouji check of " + documents + " docx, 2 jobs", told(batch, documents)));
        lines.addAll(new Run(setting, "SQLite", Optional.empty()).lines(reports, register, batch, documents));
        Optional<String> server = Optional.ofNullable(System.getenv(SERVER));
        if (server.isPresent()) {
            lines.addAll(new Run(setting, "PostgreSQL", server).lines(reports, register, batch, documents));
        }
        return lines;
    }

    /** A process, and what was alive in it. */
    private record Watched(Usage usage, HeapLog heap) {
    }

    /** Both that are compared give up all garbage at the same intervals. */
    private static Watched watched(Setting setting, String... arguments) throws IOException, InterruptedException {
        setting.say(arguments[0] + " " + arguments[1]);
        HeapLog heap = new HeapLog(setting.work().resolve("gc-" + arguments[0] + ".log"));
        Usage usage = new Programs(setting).gouji(arguments)
                .with("GOUJI_JAVA_OPTS", String.join(" ", OPTIONS) + " " + heap.option())
                .watchedBy(heap).run().ending(0, 1);
        return new Watched(usage, heap);
    }

    private static String told(Usage usage, int documents) {
        return Line.number(usage.wall()) + " s, " + Line.number(usage.cpu()) + " s CPU, "
                + Line.number(usage.cpu() / documents * 1000) + " ms CPU a document, "
                + Line.number(usage.peak()) + " MB resident at most";
    }

    /** One database. */
    private static final class Run {

        private final Setting setting;
        private final String database;
        private final Optional<String> server;
        private final Path workspace;

        Run(Setting setting, String database, Optional<String> server) {
            this.setting = setting;
            this.database = database;
            this.server = server;
            this.workspace = setting.work().resolve("workspace-" + database);
        }

        List<Line> lines(Path reports, Path register, Usage batch, int documents)
                throws IOException, InterruptedException {
            Trees.delete(workspace);
            List<String> init = new ArrayList<>(List.of("workspace", "init", workspace.toString()));
            server.ifPresent(url -> init.addAll(List.of("--jdbc", url)));
            new Programs(setting).gouji(init.toArray(String[]::new)).run().ending(0);
            new Programs(setting).gouji("workspace", "register", "--workspace", workspace.toString(), "import",
                    register.toString()).run().ending(0);
            List<Line> lines = new ArrayList<>(imported(reports, batch, documents));
            lines.addAll(asked());
            lines.addAll(corrected());
            Trees.delete(workspace);
            new Programs(setting).clean();
            return lines;
        }

        private List<Line> imported(Path reports, Usage batch, int documents)
                throws IOException, InterruptedException {
            Watched taken = watched(setting, "workspace", "import", "--workspace", workspace.toString(), "--jobs", "2",
                    "--received", "2025-01-20", reports.toString());
            HeapLog.Alive alive = taken.heap().alive();
            String what = database + ": import of " + documents + " docx";
            return List.of(Line.information(what, told(taken.usage(), documents)),
                    Line.atLeast(what + ": documents a second / those of gouji check",
                            batch.wall() / taken.usage().wall(), LEAST_RATE, " ×"),
                    Line.information(what + ": alive in 512 MB",
                            Line.number(alive.middle()) + " MB in the second third, " + Line.number(alive.last())
                                    + " MB in the last"),
                    Line.atMost(what + ": alive in the last third / second third (flat)",
                            alive.last() / alive.middle(), MAX_GROWTH, " ×"));
        }

        private List<Line> asked() throws IOException, InterruptedException {
            Map<String, Waits> all = new LinkedHashMap<>();
            for (int i = 0; i < RUNS; i++) {
                work("ask", i, all);
            }
            List<Line> lines = new ArrayList<>();
            all.forEach((name, waits) -> lines.add(switch (name) {
                case "open" -> waits.middle(database + ": opening", Optional.of(MAX_OPEN));
                case "places" -> waits.middle(database + ": the places of all numbers in a total", Optional.empty());
                case "list" -> waits.middle(database + ": list of all reports", Optional.empty());
                default -> waits.middle(database + ": " + name, Optional.of(MAX_ROLLUP));
            }));
            return lines;
        }

        private List<Line> corrected() throws IOException, InterruptedException {
            Map<String, Waits> all = new LinkedHashMap<>();
            work("correct", CORRECTIONS, all);
            Waits first = all.get("correct").part(0, FIRST);
            Waits rest = all.get("correct").part(FIRST, CORRECTIONS);
            String what = database + ": correction with check";
            return List.of(first.middle(what + ", middle of the first " + FIRST, Optional.empty()),
                    rest.middle(what + ", middle of the " + rest.millis().size() + " after",
                            Optional.of(MAX_CORRECTION)),
                    Line.information(what + ", 19 of 20 of these within", Line.number(rest.most()) + MS));
        }

        /** A fresh process each time. */
        private void work(String what, int number, Map<String, Waits> all) throws IOException, InterruptedException {
            setting.say(database + ": " + what);
            List<String> options = new ArrayList<>(OPTIONS);
            options.add(NATIVE + setting.distribution().home().resolve("native"));
            Path result = setting.work().resolve("waits.txt");
            new Programs(setting).java(options, WorkspaceWork.class, workspace.toString(),
                    String.valueOf(YEARS.get(YEARS.size() - 1)), what, String.valueOf(number), result.toString()).run()
                    .ending(0);
            for (String line : Files.readAllLines(result)) {
                String[] parts = line.split("\t");
                Waits waits = all.computeIfAbsent(parts[0], name -> new Waits(new ArrayList<>(), new ArrayList<>()));
                waits.millis().add(Double.valueOf(parts[1]));
                waits.cpu().add(Double.valueOf(parts[2]));
            }
        }
    }

    /** How long an officer waited, and what it cost. */
    private record Waits(List<Double> millis, List<Double> cpu) {

        Waits part(int from, int to) {
            return new Waits(millis.subList(from, to), cpu.subList(from, to));
        }

        Line middle(String what, Optional<Double> limit) {
            double middle = Median.of(millis);
            String told = Line.number(middle) + MS + ", CPU " + Line.number(Median.of(cpu)) + MS;
            return limit.isPresent()
                    ? Line.judged(what, told, "≤ " + Line.number(limit.get()) + MS, middle <= limit.get())
                    : Line.information(what, told);
        }

        double most() {
            List<Double> sorted = millis.stream().sorted().toList();
            return sorted.get((int) Math.ceil(sorted.size() * MOST) - 1);
        }
    }
}
