package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gouji.store.OpenMode;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.WorkspaceSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** What opening a workspace leaves alone, and what it clears away. */
@Tag(TestDatabase.FOLDER_ONLY)
class OpeningTest {

    private static final String DEAD = "999999999\n" + "elsewhere\n" + "李四\n" + "2025-01-20T01:00:00Z\n";

    private final Office office;

    OpeningTest(@TempDir Path folder) {
        office = new Office(folder);
    }

    private Path file(String name) {
        return office.workspace().resolve(name);
    }

    private void aWorkspace() throws IOException {
        try (Workspace workspace = office.init()) {
            Office.take(workspace, office.docx("一.docx", Office.report("示例县科技局", 2024)));
        }
    }

    private TreeMap<String, String> bytes() throws IOException {
        TreeMap<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(office.workspace())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(file.toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return all;
    }

    private Workspace open(OpenMode mode) throws WorkspaceException {
        return Workspace.open(office.workspace(), mode, office.host("张三"));
    }

    private static void refused(Problem problem, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(WorkspaceException.class,
                e -> assertThat(e.problem()).as(e.getMessage()).isEqualTo(problem));
    }

    @Test
    void aWorkspaceOfANewerVersionStaysAsItIs() throws IOException, SQLException {
        aWorkspace();
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file("workspace.db"));
        try (Connection connection = source.getConnection(); Statement run = connection.createStatement()) {
            assertThat(run.executeUpdate("UPDATE setting SET value = '99' WHERE name = 'format'")).isEqualTo(1);
        }
        Files.writeString(file("workspace.lock"), DEAD, StandardCharsets.UTF_8);
        TreeMap<String, String> before = bytes();
        refused(Problem.NEWER, () -> open(OpenMode.WRITE));
        refused(Problem.NEWER, () -> open(OpenMode.READ));
        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void whatADeadProcessLeftIsClearedAwayByTheNextWriter() throws IOException {
        aWorkspace();
        Path incoming = Files.write(Files.createDirectories(file("originals/incoming")).resolve("1-1"), new byte[]{1});
        Path draft = Files.write(file(WorkspaceSettings.DRAFT), new byte[]{1});
        Path backup = Files.write(Files.createDirectories(file("backups")).resolve("一.db.new"), new byte[]{1});
        Path whole = Files.write(file("backups").resolve("一.db"), new byte[]{1});
        open(OpenMode.READ).close();
        assertThat(incoming).exists();
        open(OpenMode.WRITE).close();
        assertThat(incoming).doesNotExist();
        assertThat(draft).doesNotExist();
        assertThat(backup).doesNotExist();
        assertThat(whole).exists();
    }

    @Test
    void aKilledInitIsMadeGoodByInitOrOpen() throws IOException {
        Files.createDirectories(office.workspace());
        Files.write(file(WorkspaceSettings.DRAFT), new byte[]{'#'});
        aWorkspace();
        assertThat(file(WorkspaceSettings.DRAFT)).doesNotExist();
        for (String name : new String[]{"workspace.db", "workspace.lock"}) {
            Files.delete(file(name));
        }
        refused(Problem.NOT_A_WORKSPACE, () -> open(OpenMode.READ));
        Files.write(file("workspace.db"), new byte[0]);
        refused(Problem.NOT_A_WORKSPACE, () -> open(OpenMode.READ));
        try (Workspace workspace = open(OpenMode.WRITE)) {
            assertThat(workspace.filings().all()).isEmpty();
        }
    }

    @Test
    void theTextOfADeadHolderHoldsNobodyUp() throws IOException {
        aWorkspace();
        Files.writeString(file("workspace.lock"), DEAD, StandardCharsets.UTF_8);
        assertThat(Workspace.holder(office.workspace())).isEmpty();
        try (Workspace workspace = open(OpenMode.WRITE)) {
            assertThat(Workspace.holder(office.workspace())).hasValueSatisfying(
                    holder -> assertThat(holder.pid()).isEqualTo(ProcessHandle.current().pid()));
            assertThat(workspace.verify()).isEmpty();
        }
        assertThat(Workspace.holder(office.workspace())).isEmpty();
    }
}
