package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.gouji.store.Workspace;
import org.gouji.store.imports.Imported;
import org.gouji.store.imports.Incoming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is no file of the disk is named and left out; the files after it are received. */
class SpecialFileTest {

    private static final int SECONDS = 60;

    private final Path folder;
    private final Office office;

    SpecialFileTest(@TempDir Path folder) {
        this.folder = folder;
        office = new Office(folder);
    }

    private List<Imported> take(Path special) throws IOException {
        try (Workspace workspace = office.init()) {
            List<Imported> imported = Office.take(workspace, new Incoming(special, special.toString()),
                    office.docx("后.docx", Office.report("示例县科技局", 2024)));
            assertThat(imported).extracting(Imported::outcome).containsExactly(Imported.Outcome.FAILED,
                    Imported.Outcome.NEW);
            assertThat(workspace.filings().all()).hasSize(1);
            assertThat(workspace.verify()).isEmpty();
            return imported;
        }
    }

    @Test
    @Timeout(SECONDS)
    void aPipeIsNotWaitedFor() throws Exception {
        Path pipe = folder.resolve("管道");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no named pipes here");
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor()).isZero();
        assertThat(take(pipe).get(0).problem().orElseThrow().en()).contains("a pipe");
    }

    @Test
    void aLinkToNothingIsNamedAsSuch() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("断.docx"), folder.resolve("没有.docx"));
        assertThat(take(link).get(0).problem().orElseThrow().en()).contains("the link leads to no file", "断.docx");
    }
}
