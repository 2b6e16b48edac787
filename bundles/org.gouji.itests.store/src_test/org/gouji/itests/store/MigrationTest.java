package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.gouji.store.OpenMode;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.internal.Forward;
import org.gouji.store.internal.sql.Database;
import org.gouji.store.internal.sql.Migrations;
import org.gouji.store.internal.sql.PostgresDatabase;
import org.gouji.store.internal.sql.SqliteDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A workspace of an earlier version is brought forward, or stays as it was. */
class MigrationTest {

    private static final Instant NOW = Instant.parse("2025-01-20T01:02:03Z");

    private final Office office;

    private final Path backups;

    MigrationTest(@TempDir Path folder) {
        office = new Office(folder);
        backups = folder.resolve("backups");
    }

    @BeforeEach
    void aWorkspace() throws IOException {
        try (Workspace workspace = office.init()) {
            Office.take(workspace, office.docx("一.docx", Office.report("示例县科技局", 2024)),
                    office.docx("二.docx", Office.report("示例县财政局", 2024)));
        }
    }

    private Database database() throws IOException {
        return office.database().onServer()
                ? PostgresDatabase.open(office.database().url(), false)
                : SqliteDatabase.open(office.workspace().resolve("workspace.db"), false);
    }

    private List<Path> copies() throws IOException {
        if (!Files.exists(backups)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(backups)) {
            return files.toList();
        }
    }

    static IntStream earlier() {
        return IntStream.range(Formats.FIRST, Formats.LATEST);
    }

    @ParameterizedTest
    @MethodSource("earlier")
    void fromEveryEarlierVersionWithACopyOfIt(int version) throws Exception {
        try (Database database = database()) {
            new Forward(backups.resolve("first"), NOW).run(database, Formats.chain(10).upTo(version));
            List<String> content = Formats.content(database);
            new Forward(backups, NOW).run(database, Formats.chain(10));
            assertThat(database.read(Migrations::version)).isEqualTo(Formats.LATEST);
            assertThat(Formats.content(database)).isEqualTo(content);
            assertThat(Formats.column(database, "SELECT remark FROM filing")).containsOnly("张三");
            Path copy = backups.resolve("format-" + version + "-20250120T010203000Z.db");
            try (SqliteDatabase before = SqliteDatabase.open(copy, true)) {
                assertThat(before.read(Migrations::version)).isEqualTo(version);
                assertThat(Formats.content(before)).isEqualTo(content);
            }
            new Forward(backups, NOW.plusSeconds(1)).run(database, Formats.chain(10));
            assertThat(copies()).as("one that is up to date is not copied again").filteredOn(Files::isRegularFile)
                    .containsExactly(copy);
        }
    }

    @Test
    void oneThatFailsChangesNothingAndNamesTheCopy() throws Exception {
        try (Database database = database()) {
            List<String> content = Formats.content(database);
            assertThatThrownBy(() -> new Forward(backups, NOW).run(database, Formats.failing()))
                    .isInstanceOfSatisfying(WorkspaceException.class, e -> {
                        String copy = backups.resolve("format-" + Formats.FIRST + "-20250120T010203000Z.db")
                                .toString();
                        assertThat(e.text().zh()).contains(copy).contains("no_such_table");
                        assertThat(e.text().en()).contains(copy);
                    });
            assertThat(database.read(Migrations::version)).isEqualTo(Formats.FIRST);
            assertThat(Formats.content(database)).isEqualTo(content);
            assertThatThrownBy(() -> Formats.column(database, "SELECT facts FROM tally"))
                    .isInstanceOf(WorkspaceException.class);
        }
        try (Workspace workspace = office.open()) {
            assertThat(workspace.verify()).isEmpty();
        }
        assertThat(copies()).hasSize(1);
    }

    @Test
    void aNewerOneIsLeftAloneAndAnOlderOneIsNotRead() throws Exception {
        try (Database database = database()) {
            new Forward(backups, NOW).run(database, Formats.chain(10));
        }
        for (OpenMode mode : OpenMode.values()) {
            assertThatThrownBy(() -> Workspace.open(office.workspace(), mode, office.host("张三")))
                    .isInstanceOfSatisfying(WorkspaceException.class, e -> {
                        assertThat(e.problem()).isEqualTo(Problem.NEWER);
                        assertThat(e.text().zh()).contains("格式 " + Formats.LATEST);
                    });
        }
        assertThatThrownBy(() -> Formats.chain(1).refuseOlder(Formats.FIRST, "那里"))
                .isInstanceOfSatisfying(WorkspaceException.class,
                        e -> assertThat(e.text().zh()).contains("旧格式").contains("那里"));
    }
}
