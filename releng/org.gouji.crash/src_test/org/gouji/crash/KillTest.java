package org.gouji.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@code releng/crash kill}. */
class KillTest {

    private static final int KILLS = 10;

    private static final int FILES = 30;

    @Test
    void killedAtRandomMomentsNothingAcknowledgedIsLost(@TempDir Path folder) throws IOException, InterruptedException {
        Report report = new Report(System.err);
        new KillPart(Processes.in(folder.resolve("工作")), report, 1).run(KILLS, FILES);
        assertThat(report.wrongs()).isEmpty();
    }
}
