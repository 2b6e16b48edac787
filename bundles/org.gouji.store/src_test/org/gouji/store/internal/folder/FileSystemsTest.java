package org.gouji.store.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSystemsTest {

    private final Path folder = Path.of("工作区");

    @ParameterizedTest
    @ValueSource(strings = {"nfs4", "cifs", "9p", "fuse.sshfs", "CIFS", "net use"})
    void aFolderOfTheNetworkIsRefusedWithAdvice(String type) {
        assertThatThrownBy(() -> FileSystems.refuseRemote(folder, type)).isInstanceOfSatisfying(
                WorkspaceException.class, refused -> {
                    assertThat(refused.problem()).isEqualTo(Problem.NETWORK);
                    assertThat(refused.text().zh()).contains(type, "工作区", "PostgreSQL");
                    assertThat(refused.text().en()).contains(type, "PostgreSQL");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "NTFS", "apfs", "btrfs", "fuseblk"})
    void aDiskIsNot(String type) {
        assertThatCode(() -> FileSystems.refuseRemote(folder, type)).doesNotThrowAnyException();
    }

    @Test
    void onlyADriveLetterIsAskedFor() {
        List<String> asked = new ArrayList<>();
        assertThat(FileSystems.isShare("Z:\\", asked::add)).isTrue();
        assertThat(FileSystems.isShare("C:\\", drive -> false)).isFalse();
        assertThat(FileSystems.isShare("/", asked::add)).isFalse();
        assertThat(FileSystems.isShare("\\\\server\\share\\", asked::add)).isFalse();
        assertThat(asked).containsExactly("Z:");
    }
}
