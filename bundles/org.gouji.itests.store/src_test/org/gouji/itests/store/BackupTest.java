package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.gouji.model.report.ValueState;
import org.gouji.store.BackupSummary;
import org.gouji.store.OpenMode;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.correction.Corrections.Change;
import org.gouji.store.correction.ValueText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupTest {

    private static final String TOTAL = "t3/1/总计";

    private final Office office;

    private final Path folder;

    BackupTest(@TempDir Path folder) {
        this.folder = folder;
        this.office = new Office(folder);
    }

    private Workspace filled() throws IOException {
        Workspace workspace = office.init();
        Office.take(workspace, office.docx("一.docx", Office.report("示例县科技局", 2024).set(TOTAL, "21")),
                office.docx("二.docx", Office.report("示例县财政局", 2024)),
                office.file("说明.docx", new byte[]{'P', 'K', 3, 4, 0, 0, 0}));
        workspace.corrections().correct(workspace.filings().all().get(0).id(), change("21", "12"));
        return workspace;
    }

    private static Change change(String from, String to) {
        return new Change(TOTAL, new ValueText(ValueState.NUMBER, from), to, "电话核实");
    }

    private Workspace opened(Path workspace) throws IOException {
        return Workspace.open(workspace, OpenMode.WRITE, office.host("李四"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"备份.zip", "备份"})
    void whatIsRestoredIsWhatWasBackedUp(String name) throws IOException {
        Path target = folder.resolve(name);
        Path back = folder.resolve("恢复");
        try (Workspace workspace = filled()) {
            BackupSummary made = workspace.backup(target);
            assertThat(made.filings()).isEqualTo(3);
            assertThat(made.originals()).isEqualTo(3);
            assertThat(made.bytes()).isPositive();
            assertThat(Workspace.restore(target, back, office.host("李四")).filings()).isEqualTo(3);
            try (Workspace restored = opened(back)) {
                assertThat(restored.verify()).isEmpty();
                assertThat(restored.filings().all()).isEqualTo(workspace.filings().all());
                long filing = restored.filings().all().get(0).id();
                assertThat(restored.filings().detail(filing).history())
                        .isEqualTo(workspace.filings().detail(filing).history());
                restored.corrections().correct(filing, change("12", "0"));
            }
        }
        assertThat(leftovers()).isEmpty();
    }

    private List<String> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.contains("partial")).toList();
        }
    }

    @Test
    void aFolderBackupIsAWorkspaceOfItsOwn() throws IOException {
        try (Workspace workspace = filled()) {
            workspace.backup(folder.resolve("副本"));
        }
        try (Workspace copy = opened(folder.resolve("副本"))) {
            assertThat(copy.verify()).isEmpty();
        }
        Workspace.restore(folder.resolve("副本"), folder.resolve("再次"), office.host("李四"));
        opened(folder.resolve("再次")).close();
    }

    /** Processes get the numbers of those that were killed. */
    @ParameterizedTest
    @ValueSource(strings = {"备份.zip", "备份"})
    void whatAKilledBackupLeftIsInNobodysWay(String name) throws IOException {
        Path left = folder.resolve(name + ".partial-" + ProcessHandle.current().pid());
        Files.writeString(Files.createDirectories(left).resolve("workspace.db"), "x");
        try (Workspace workspace = filled()) {
            workspace.backup(folder.resolve(name));
        }
        assertThat(leftovers()).containsExactly(left.getFileName().toString());
        Workspace.restore(folder.resolve(name), folder.resolve("恢复"), office.host("李四"));
    }

    /** What was acknowledged before the backup began is in it, and it is sound whatever came in meanwhile. */
    @Test
    void isMadeWhileOthersWrite() throws Exception {
        ExecutorService officers = Executors.newSingleThreadExecutor();
        AtomicBoolean stop = new AtomicBoolean();
        try (Workspace workspace = filled()) {
            long filing = workspace.filings().all().get(0).id();
            Future<Integer> writing = officers.submit(() -> write(workspace, filing, stop));
            for (int i = 0; i < 4; i++) {
                int before = workspace.corrections().of(filing).size();
                Path target = folder.resolve("backup" + i + ".zip");
                workspace.backup(target);
                Path back = folder.resolve("back" + i);
                Workspace.restore(target, back, office.host("李四"));
                try (Workspace restored = opened(back)) {
                    assertThat(restored.corrections().of(filing).size()).isGreaterThanOrEqualTo(before);
                }
            }
            stop.set(true);
            assertThat(writing.get()).as("writing went on").isPositive();
        } finally {
            officers.shutdownNow();
        }
    }

    private int write(Workspace workspace, long filing, AtomicBoolean stop) throws IOException {
        int done = 0;
        while (!stop.get()) {
            workspace.corrections().correct(filing, change(String.valueOf(12 + done), String.valueOf(13 + done)));
            Office.take(workspace, office.docx("三" + done + ".docx", Office.report("示例县第" + done + "局", 2024)));
            done++;
        }
        return done;
    }

    @Test
    void refusesToOverwriteAndToRestoreIntoAFolderThatIsNotEmpty() throws IOException {
        Path target = folder.resolve("备份.zip");
        Files.writeString(target, "别的");
        try (Workspace workspace = filled()) {
            refused(() -> workspace.backup(target), Problem.EXISTS);
            assertThat(target).hasContent("别的");
            workspace.backup(folder.resolve("好.zip"));
        }
        Path taken = Files.createDirectories(folder.resolve("有内容"));
        Files.writeString(taken.resolve("文件"), "x");
        refused(() -> Workspace.restore(folder.resolve("好.zip"), taken, office.host("李四")), Problem.EXISTS);
        Path empty = Files.createDirectories(folder.resolve("空"));
        Workspace.restore(folder.resolve("好.zip"), empty, office.host("李四"));
        opened(empty).close();
    }

    private interface Step {

        void run() throws IOException;
    }

    private static void refused(Step step, Problem... problems) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(WorkspaceException.class,
                e -> assertThat(e.problem()).as(e.text().zh()).isIn((Object[]) problems));
    }

    /** Whatever byte is lost or changed, a damaged backup is never restored. */
    @Test
    void refusesADamagedBackup() throws IOException {
        Path good = folder.resolve("好.zip");
        try (Workspace workspace = filled()) {
            workspace.backup(good);
        }
        byte[] bytes = Files.readAllBytes(good);
        Path bad = folder.resolve("坏.zip");
        for (int i = 1; i < 12; i++) {
            Files.write(bad, Arrays.copyOf(bytes, bytes.length * i / 12));
            assertThatThrownBy(() -> Workspace.restore(bad, folder.resolve("恢复"), office.host("李四")))
                    .isInstanceOf(WorkspaceException.class);
            byte[] flipped = bytes.clone();
            flipped[bytes.length * i / 13] ^= 4;
            Files.write(bad, flipped);
            assertThatThrownBy(() -> Workspace.restore(bad, folder.resolve("恢复"), office.host("李四")))
                    .isInstanceOf(WorkspaceException.class);
            assertThat(folder.resolve("恢复")).doesNotExist();
        }
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void refusesWhatIsNoBackup() throws IOException {
        Path zip = folder.resolve("别的.zip");
        try (OutputStream file = Files.newOutputStream(zip); ZipOutputStream out = new ZipOutputStream(file)) {
            out.putNextEntry(new ZipEntry("../../workspace.db"));
            out.write(new byte[]{1});
        }
        refused(() -> Workspace.restore(zip, folder.resolve("恢复"), office.host("李四")), Problem.REFUSED);
        refused(() -> Workspace.restore(Files.createDirectories(folder.resolve("空")), folder.resolve("恢复"),
                office.host("李四")), Problem.REFUSED);
        refused(() -> Workspace.restore(folder.resolve("没有.zip"), folder.resolve("恢复"), office.host("李四")),
                Problem.FAILED);
        assertThat(folder.resolve("恢复")).doesNotExist();
        assertThat(leftovers()).isEmpty();
    }

    @Test
    @Tag(TestDatabase.FOLDER_ONLY)
    void refusesToBackUpADamagedWorkspace() throws IOException {
        try (Workspace workspace = filled()) {
            try (Stream<Path> files = Files.walk(office.workspace().resolve("originals"))) {
                Path original = files.filter(Files::isRegularFile).findFirst().orElseThrow();
                Files.write(original, new byte[]{1, 2, 3});
            }
            refused(() -> workspace.backup(folder.resolve("备份.zip")), Problem.DAMAGED);
        }
        assertThat(folder.resolve("备份.zip")).doesNotExist();
        assertThat(leftovers()).isEmpty();
    }

    @Test
    @Tag(TestDatabase.FOLDER_ONLY)
    void isMadeByAReaderBesideAWriter() throws IOException {
        try (Workspace workspace = filled();
                Workspace reading = Workspace.open(office.workspace(), OpenMode.READ, office.host("李四"))) {
            assertThat(reading.backup(folder.resolve("备份.zip")).filings()).isEqualTo(3);
        }
    }
}
