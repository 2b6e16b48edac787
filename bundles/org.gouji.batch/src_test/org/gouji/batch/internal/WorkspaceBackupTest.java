package org.gouji.batch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceBackupTest {

    private final Runs runs;
    private final Path temp;
    private final String folder;

    WorkspaceBackupTest(@TempDir Path temp) throws IOException {
        this.temp = temp;
        runs = new Runs(Files.createDirectories(temp.resolve("scratch")));
        folder = temp.resolve("工作区").toString();
    }

    @BeforeEach
    void anOfficeWithAReport() throws IOException {
        Path inbox = Files.createDirectories(temp.resolve("收件"));
        Files.writeString(inbox.resolve("a.txt"), "report 甲局 12");
        assertThat(runs.run("workspace", "init", folder)).isZero();
        assertThat(runs.run("workspace", "import", "--workspace", folder, inbox.toString())).isZero();
    }

    private void damage() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder).resolve("originals"))) {
            Files.writeString(files.filter(Files::isRegularFile).findFirst().orElseThrow(), "别的");
        }
    }

    @Test
    void verifySaysThatAllIsSoundOrWhatIsDamaged() throws IOException {
        assertThat(runs.run("workspace", "verify", "--workspace", folder)).isZero();
        assertThat(runs.out()).contains("工作区完好");
        damage();
        assertThat(runs.run("workspace", "verify", "--workspace", folder)).isEqualTo(ExitCode.FINDINGS);
        assertThat(runs.out()).contains("原件内容与收到时不同", "→ 请从备份恢复该文件", "共 1 处损坏");
        assertThat(runs.run("workspace", "verify", "--format", "json", "--workspace", folder))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(runs.out()).contains("\"sound\": false", "\"ORIGINAL_CHANGED\"", "\"advice\"");
    }

    @Test
    void aBackupIsMadeAndRestored() throws IOException {
        String zip = temp.resolve("备份.zip").toString();
        String back = temp.resolve("恢复").toString();
        assertThat(runs.run("workspace", "backup", "--workspace", folder, "--out", zip)).as(runs.err()).isZero();
        assertThat(runs.err()).contains("已备份到", "报告 1 份");
        assertThat(runs.run("workspace", "restore", zip, back)).as(runs.err()).isZero();
        assertThat(runs.run("workspace", "list", "--workspace", back)).isZero();
        assertThat(runs.out()).contains("甲局");
        assertThat(runs.run("workspace", "restore", zip, back)).isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("已有同名文件或非空文件夹");
        assertThat(runs.run("workspace", "backup", "--workspace", folder, "--out", zip)).isEqualTo(ExitCode.USAGE);
        damage();
        assertThat(runs.run("workspace", "backup", "--workspace", folder, "--out", zip + "2"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(runs.run("--lang", "en", "workspace", "restore", temp.resolve("收件").toString(), back + "2"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(runs.err()).contains("this is no backup");
    }
}
