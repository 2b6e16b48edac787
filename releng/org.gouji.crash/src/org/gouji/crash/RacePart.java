package org.gouji.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Lets two processes open a workspace to write at the same moment; the holder then closes it, or is killed. */
public final class RacePart {

    private static final int FILES = 3;

    private final Processes processes;

    private final Report report;

    private final Random random;

    private final Path workspace;

    private final Path witness;

    private int killed;

    /** Races processes of that folder. */
    public RacePart(Processes processes, Report report, long seed) {
        this.processes = processes;
        this.report = report;
        this.random = new Random(seed);
        this.workspace = processes.work().resolve("workspace");
        this.witness = processes.work().resolve("witness");
    }

    /** Races that often. */
    public void run(int races) throws IOException, InterruptedException {
        Path papers = processes.work().resolve("papers");
        processes.run("papers", papers, FILES);
        processes.run("take", workspace, papers);
        for (int i = 1; i <= races; i++) {
            race(i % 2 == 1);
            if (i % 10 == 0) {
                report.say("%d of %d races, %d wrong", i, races, report.wrong());
            }
        }
        report.sum("two writers at once: %d races, each won by one process; the other was told pid, host and since,"
                + " and read", races);
        report.sum("two writers at once: %d holders were killed -9, %d closed; the other took over each time", killed,
                races - killed);
    }

    private void race(boolean killing) throws IOException, InterruptedException {
        try (Running one = processes.start("race", workspace, witness);
                Running two = processes.start("race", workspace, witness)) {
            one.await("READY");
            two.await("READY");
            boolean first = random.nextBoolean();
            (first ? one : two).send("go");
            (first ? two : one).send("go");
            Line ofOne = one.await("HOLDS", "LOCKED", "FAILED");
            Line ofTwo = two.await("HOLDS", "LOCKED", "FAILED");
            boolean holds = ofOne.kind().equals("HOLDS");
            judge(holds ? one : two, List.of(holds ? ofOne : ofTwo, holds ? ofTwo : ofOne));
            takeOver(holds ? one : two, holds ? two : one, killing);
        }
    }

    private void judge(Running winner, List<Line> outcome) throws InterruptedException {
        List<String> wrong = new ArrayList<>();
        if (!outcome.get(0).kind().equals("HOLDS") || !outcome.get(1).kind().equals("LOCKED")) {
            wrong.add("not one winner: " + outcome);
        } else {
            Line told = outcome.get(1);
            if (told.number(2) != winner.pid() || !told.word(1).contains("pid " + winner.pid() + ", " + told.word(3))
                    || Instant.parse(told.word(4)).isAfter(Instant.now()) || told.number(5) != FILES) {
                wrong.add("the loser was told of another than " + winner.pid() + ": " + told);
            }
            Line self = winner.await("SELF", "TWICE");
            if (!self.toString().equals("SELF LOCKED Optional[" + winner.pid() + "]")) {
                wrong.add("the winner opened it once more: " + self);
            }
        }
        report.wrong(workspace, wrong);
    }

    /** First while it is held, though the holder tried to open it again; then when it is free. */
    private void takeOver(Running winner, Running loser, boolean killing) throws IOException, InterruptedException {
        loser.send("go");
        Line still = loser.await(2, "HOLDS", "LOCKED", "FAILED");
        if (killing) {
            winner.kill();
            Files.deleteIfExists(witness);
            killed++;
        } else {
            winner.send("close");
            winner.await("OVER");
        }
        loser.send("go");
        Line free = loser.await(3, "HOLDS", "LOCKED", "FAILED");
        if (!still.kind().equals("LOCKED") || !free.toString().equals("HOLDS 0 " + FILES)) {
            report.wrong(workspace, "while it was held: " + still + "; when it was free: " + free);
        }
        loser.send("close");
        loser.await(3, "OVER");
    }
}
