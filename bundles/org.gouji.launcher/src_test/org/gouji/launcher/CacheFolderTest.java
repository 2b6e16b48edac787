package org.gouji.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NonNullByDefault({})
class CacheFolderTest {

    /** Larger than any process number of the systems we know. */
    private static final String DEAD = "gouji-99999999-";

    @TempDir
    Path base;

    @Test
    void eachProcessHasItsOwnAndRemovesIt() throws IOException {
        try (CacheFolder one = CacheFolder.create(base); CacheFolder two = CacheFolder.create(base)) {
            assertThat(one.storage()).isNotEqualTo(two.storage());
            Files.createDirectories(one.storage().resolve("bundle1"));
            Files.writeString(one.storage().resolve("bundle1/state"), "x");
        }
        assertThat(base).isEmptyDirectory();
    }

    @Test
    void whatADeadProcessLeftIsSwept() throws IOException {
        Files.createDirectories(base.resolve(DEAD + "1/bundles/b"));
        Files.createFile(base.resolve(DEAD + "1/lock"));
        CacheFolder.create(base).close();
        assertThat(base.resolve(DEAD + "1")).doesNotExist();
    }

    @Test
    void othersFoldersStay() throws IOException {
        Path living = Files.createDirectory(base.resolve("gouji-" + ProcessHandle.current().pid() + "-1"));
        Files.createFile(living.resolve("lock"));
        Path beginning = Files.createDirectory(base.resolve(DEAD + "2"));
        Path foreign = Files.createDirectory(base.resolve("gouji-notes"));
        CacheFolder.create(base).close();
        assertThat(living).exists();
        assertThat(beginning).exists();
        assertThat(foreign).exists();
    }
}
