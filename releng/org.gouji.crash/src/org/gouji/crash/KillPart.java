package org.gouji.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Kills an officer's process at random moments, again and again, and looks each time with a fresh process. */
public final class KillPart {

    /** Counted in what it says, not in time, so that a slow machine tests the same. */
    private static final int LINES_A_FILE = 2;

    private static final int MOST_MILLIS = 40;

    /** One in so many is killed while it starts. */
    private static final int STARTS = 10;

    private static final int START_MILLIS = 2_000;

    private final Processes processes;

    private final Report report;

    private final Random random;

    private final Path papers;

    private List<Line> reference = List.of();

    private int files;

    private int kills;

    private int acknowledged;

    private int kept;

    private int lives;

    private int midImport;

    /** Whether a process of this life got as far as a workspace: one that dies before leaves none to look at. */
    private boolean made;

    /** Kills processes of that folder. */
    public KillPart(Processes processes, Report report, long seed) {
        this.processes = processes;
        this.report = report;
        this.random = new Random(seed);
        this.papers = processes.work().resolve("papers");
    }

    /** Kills that many. */
    public void run(int wanted, int count) throws IOException, InterruptedException {
        files = count;
        processes.run("papers", papers, files);
        Path undisturbed = processes.work().resolve("undisturbed");
        processes.run("take", undisturbed, papers);
        reference = processes.run("look", undisturbed);
        while (kills < wanted) {
            life(processes.work().resolve("workspace-" + ++lives), wanted);
            report.say("%d of %d kills, %d workspaces, %d acknowledged, %d wrong", kills, wanted, lives, acknowledged,
                    report.wrong());
        }
        report.sum("kill -9: %d kills (%d of them while files came in), %d workspaces", kills, midImport, lives);
        report.sum("kill -9: %d imports, corrections, undos and redos acknowledged, all there; %d more were durable"
                + " before they could be acknowledged", acknowledged, kept);
    }

    /** From init on, until a process was killed that had imported everything. */
    private void life(Path workspace, int wanted) throws IOException, InterruptedException {
        Ledger ledger = new Ledger();
        boolean imported = false;
        made = false;
        while (!imported && kills < wanted) {
            imported = kill(workspace, ledger);
        }
        finish(workspace, ledger);
        acknowledged += ledger.acknowledged();
        kept += ledger.kept();
        Processes.delete(workspace);
    }

    private boolean kill(Path workspace, Ledger ledger) throws IOException, InterruptedException {
        List<Line> said;
        try (Running running = processes.start("work", workspace, papers, random.nextLong())) {
            boolean start = random.nextInt(STARTS) == 0;
            running.awaitLines(start ? 0 : 1 + random.nextInt(LINES_A_FILE * files));
            Thread.sleep(random.nextInt(start ? START_MILLIS : MOST_MILLIS));
            boolean alive = running.alive();
            said = running.kill();
            if (!alive) {
                report.wrong(workspace, "a process ended by itself: " + said.get(said.size() - 1));
            }
        }
        said.stream().filter(line -> line.kind().equals("UNREAD"))
                .forEach(line -> report.wrong(workspace, line.toString()));
        kills++;
        boolean imported = said.stream().anyMatch(line -> line.kind().equals("IMPORT-END"));
        boolean opened = said.stream().anyMatch(line -> line.kind().equals("OPEN"));
        midImport += !imported && opened ? 1 : 0;
        made |= opened;
        ledger.enter(said);
        if (made) {
            report.wrong(workspace, ledger.check(processes.run("glance", workspace)));
        }
        return imported;
    }

    /** The import is run once more, and all corrections are taken back: now nothing tells it from an undisturbed one. */
    private void finish(Path workspace, Ledger ledger) throws IOException, InterruptedException {
        ledger.enter(processes.run("take", workspace, papers));
        report.wrong(workspace, ledger.check(processes.run("look", workspace)));
        processes.run("unwind", workspace);
        List<Line> end = processes.run("look", workspace);
        List<String> wrong = new ArrayList<>(Contents.differences(end, reference));
        end.stream().filter(line -> line.kind().equals("NOTICE")).forEach(line -> wrong.add(line.toString()));
        Contents.strays(workspace).forEach(file -> wrong.add("left behind: " + file));
        report.wrong(workspace, wrong);
    }
}
