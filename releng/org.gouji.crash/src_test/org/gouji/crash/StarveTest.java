package org.gouji.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@code releng/crash full}, {@code refused}, {@code errors} and {@code read}. */
class StarveTest {

    private static final int POINTS = 5;

    private final Report report = new Report(System.err);

    @TempDir
    private Path folder;

    private StarvePart part() throws IOException {
        return new StarvePart(Processes.in(folder.resolve("工作")), report);
    }

    @Test
    void aFullDiskHarmsNothing() throws IOException, InterruptedException {
        boolean done = part().full(POINTS);
        assertThat(report.wrongs()).isEmpty();
        assumeTrue(done, "only root may mount a small file system");
    }

    @Test
    void aRefusedWriteHarmsNothing() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/prlimit")), "there is no prlimit here");
        part().refused(POINTS);
        assertThat(report.wrongs()).isEmpty();
    }

    @Test
    void anErrorOfTheDiskHarmsNothing() throws IOException, InterruptedException {
        boolean done = part().errors(POINTS);
        assertThat(report.wrongs()).isEmpty();
        assumeTrue(done, "there is no strace here, or not for this user");
    }

    @Test
    void whatCannotBeWrittenCanBeRead() throws IOException, InterruptedException {
        boolean done = part().readOnly();
        assertThat(report.wrongs()).isEmpty();
        assumeTrue(done, "only root may mount a small file system");
    }
}
