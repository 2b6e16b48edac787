package org.gouji.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@code releng/crash race}. */
class RaceTest {

    private static final int RACES = 4;

    @Test
    void onlyOneOfTwoWritersWins(@TempDir Path folder) throws IOException, InterruptedException {
        Report report = new Report(System.err);
        new RacePart(Processes.in(folder.resolve("工作")), report, 1).run(RACES);
        assertThat(report.wrongs()).isEmpty();
    }
}
