package org.gouji.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** This process does not record what an archive needs, so that none can be written here. */
@NonNullByDefault({})
class ClassArchiveTest {

    @TempDir
    Path folder;

    @Test
    void whatCannotBeWrittenIsNoFailureAndLeavesNothing() {
        Path below = folder.resolve("new");
        assertThat(new ClassArchive(below.resolve("classes")).keep()).isFalse();
        assertThat(below).isEmptyDirectory();
    }

    @Test
    void aFileInTheWayIsNoFailure() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(new ClassArchive(file.resolve("classes")).keep()).isFalse();
    }

    @Test
    void anArchiveIsKeptAndLeftoversAreSwept() throws IOException {
        Path archive = Files.writeString(folder.resolve("classes-18.jsa"), "of another process");
        Path cutOff = Files.writeString(folder.resolve("classes-19.jsa"), "of another process");
        Path living = Files.writeString(folder.resolve("classes." + ProcessHandle.current().pid() + ".tmp"), "");
        Path dead = Files.writeString(folder.resolve("classes.99999999.tmp"), "");
        assertThat(new ClassArchive(folder.resolve("classes")).keep()).isTrue();
        assertThat(folder).isDirectoryContaining(archive::equals).isDirectoryContaining(living::equals)
                .isDirectoryNotContaining(dead::equals).isDirectoryNotContaining(cutOff::equals);
        assertThat(archive).hasContent("of another process");
    }
}
