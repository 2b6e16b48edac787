package org.gouji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.gouji.bench.runs.Programs;
import org.gouji.bench.runs.Trees;
import org.gouji.bench.runs.Window;
import org.gouji.bench.runs.Window.Seen;

/** The workbench over a province's workspace: how long it takes to start, and how much memory it needs. */
final class WorkbenchPart implements Part {

    private static final int REPORTS = 5_000;
    private static final int QUICK_REPORTS = 500;
    private static final int YEAR = 2024;
    private static final double MAX_START = 6;
    private static final double MAX_MEMORY = 1024;
    private static final long REST_MILLIS = 3_000;

    @Override
    public String name() {
        return "workbench";
    }

    @Override
    public String purpose() {
        return "the workbench over 5,000 reports: start to a usable window, memory; needs xvfb-run";
    }

    @Override
    public List<Line> run(Setting setting) throws IOException, InterruptedException {
        if (Programs.find("xvfb-run").isEmpty()) {
            throw new IllegalStateException("no xvfb-run: apt-get install xvfb xauth");
        }
        int count = setting.quick() ? QUICK_REPORTS : REPORTS;
        Path folder = setting.work().resolve("workbench");
        Trees.delete(folder);
        Path workspace = Files.createDirectories(folder).resolve("workspace");
        Path reports = setting.corpus().years(setting.form(), count, List.of(YEAR));
        setting.say("a workspace of " + count + " reports");
        new Programs(setting).gouji("workspace", "init", workspace.toString()).run().ending(0);
        new Programs(setting).gouji("workspace", "import", "--workspace", workspace.toString(), "--jobs", "2",
                reports.toString()).run().ending(0, 1);
        Path program = program();
        List<Seen> starts = new ArrayList<>();
        List<Seen> settled = new ArrayList<>();
        for (int i = 0; i <= setting.runs(); i++) {
            setting.say("start " + i + " of the workbench");
            // The first start fills the caches of the installation, once for all.
            try (Window window = new Window(program, folder.resolve("settings"), workspace, List.of(first(reports)))) {
                Seen shown = window.await("SHOWN");
                window.await("SETTLED");
                Thread.sleep(REST_MILLIS);
                if (i > 0) {
                    starts.add(shown);
                    settled.add(window.seen());
                }
            }
        }
        Trees.delete(folder);
        new Programs(setting).clean();
        return lines(count, starts, settled);
    }

    private static List<Line> lines(int count, List<Seen> starts, List<Seen> settled) {
        String what = "workbench, workspace of " + count + " reports";
        double wall = Median.of(starts.stream().map(Seen::wall).toList());
        return List.of(
                Line.judged(what + ": start until its reports are on the screen",
                        Line.number(wall) + " s, CPU " + Line.number(Median.of(starts.stream().map(Seen::cpu).toList()))
                                + " s",
                        "≤ " + Line.number(MAX_START) + " s", wall <= MAX_START),
                Line.information(what + ": until all problems are known and a report is open",
                        Line.number(Median.of(settled.stream().map(Seen::cpu).toList())) + " s CPU"),
                Line.atMost(what + ": memory, resident at most",
                        Median.of(settled.stream().map(seen -> seen.memory() + seen.web()).toList()), MAX_MEMORY,
                        " MB"),
                Line.information(what + ": of these, Java and the browser component",
                        Line.number(Median.of(settled.stream().map(Seen::memory).toList())) + " MB and "
                                + Line.number(Median.of(settled.stream().map(Seen::web).toList())) + " MB"));
    }

    private static Path first(Path reports) throws IOException {
        try (Stream<Path> files = Files.walk(reports)) {
            return files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
        }
    }

    private static Path program() throws IOException {
        Path products = Distribution.checkout().resolve("releng/org.gouji.product/target/products");
        if (!Files.isDirectory(products)) {
            throw new IllegalStateException("the workbench is not built");
        }
        try (Stream<Path> files = Files.walk(products)) {
            Optional<Path> program = files.filter(file -> file.endsWith("gouji-workbench"))
                    .filter(Files::isRegularFile).findFirst();
            return program.orElseThrow(() -> new IllegalStateException("no gouji-workbench in " + products));
        }
    }
}
