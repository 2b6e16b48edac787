package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.gouji.store.Workspace;
import org.gouji.store.internal.Forward;
import org.gouji.store.internal.sql.Migrations;
import org.gouji.store.internal.sql.SqliteDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed at any moment, a workspace is of the old format or of the new one; -Dgouji.kills=50 is the long form. */
@Tag(TestDatabase.FOLDER_ONLY)
class MigrationKillTest {

    private static final int KILLS = Integer.getInteger("gouji.kills", 3);

    private static final int ROWS = 150_000;

    private final Path folder;

    MigrationKillTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Starts a process that brings a database forward, and waits until it begins with that. */
    private Process start(Path database, Path backups) throws Exception {
        Path begun = backups.resolveSibling(backups.getFileName() + ".begun");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                Formats.class.getName(), database.toString(), backups.toString(), String.valueOf(ROWS),
                begun.toString()).inheritIO().start();
        while (process.isAlive() && !Files.exists(begun)) {
            process.waitFor(1, TimeUnit.MILLISECONDS);
        }
        return process;
    }

    private Path made() throws Exception {
        Office office = new Office(folder.resolve("office"));
        Files.createDirectories(folder.resolve("office"));
        try (Workspace workspace = office.init()) {
            for (int i = 0; i < 5; i++) {
                Office.take(workspace, office.docx(i + ".docx", Office.report("示例县第" + i + "局", 2024)));
            }
        }
        return office.workspace().resolve("workspace.db");
    }

    @Test
    void isOfTheOldFormatOrOfTheNewOne() throws Exception {
        Path original = made();
        Path calm = Files.copy(original, folder.resolve("calm.db"));
        Process undisturbed = start(calm, folder.resolve("calm"));
        long began = System.nanoTime();
        assertThat(undisturbed.waitFor()).isZero();
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        long seed = Long.getLong("gouji.seed", 20250120L);
        Random random = new Random(seed);
        int[] ends = new int[3];
        for (int i = 0; i < KILLS; i++) {
            Path round = Files.createDirectories(folder.resolve("round" + i));
            Path database = Files.copy(original, round.resolve("workspace.db"));
            Process process = start(database, round.resolve("backups"));
            process.waitFor(random.nextLong(Math.max(1, whole)), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            ends[check(database, round.resolve("backups"))]++;
        }
        System.err.println("killed " + KILLS + " times (seed " + seed + "): " + ends[0] + " before the copy, " + ends[1]
                + " in the old format, " + ends[2] + " in the new one");
    }

    private static int check(Path file, Path backups) throws Exception {
        int end;
        try (SqliteDatabase database = SqliteDatabase.open(file, false)) {
            sound(database);
            int version = database.read(Migrations::version);
            assertThat(version).isIn(Formats.FIRST, Formats.LATEST);
            List<String> content = Formats.content(database);
            List<Path> copies = copies(backups);
            assertThat(version == Formats.FIRST || !copies.isEmpty()).as("a copy before any change").isTrue();
            for (Path copy : copies) {
                try (SqliteDatabase before = SqliteDatabase.open(copy, true)) {
                    sound(before);
                    assertThat(before.read(Migrations::version)).isEqualTo(Formats.FIRST);
                    assertThat(Formats.content(before)).isEqualTo(content);
                }
            }
            end = version == Formats.LATEST ? 2 : copies.isEmpty() ? 0 : 1;
            new Forward(backups, Instant.now()).run(database, Formats.chain(ROWS));
            assertThat(database.read(Migrations::version)).isEqualTo(Formats.LATEST);
            assertThat(Formats.content(database)).isEqualTo(content);
            assertThat(Formats.column(database, "SELECT count(*) FROM tally")).containsExactly(String.valueOf(ROWS));
        }
        return end;
    }

    private static void sound(SqliteDatabase database) throws Exception {
        assertThat(Formats.column(database, "PRAGMA integrity_check")).containsExactly("ok");
    }

    private static List<Path> copies(Path backups) throws IOException {
        if (!Files.exists(backups)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(backups)) {
            return files.filter(file -> file.getFileName().toString().matches("format-.*\\.db")).toList();
        }
    }
}
