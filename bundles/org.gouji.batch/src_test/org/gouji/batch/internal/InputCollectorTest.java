package org.gouji.batch.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NonNullByDefault({})
class InputCollectorTest {

    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        for (String name : List.of("b.docx", "a.txt", "a/乙.docx", "a/z.txt", "a-b/c.docx", ".hidden/x.txt", "~$b.docx",
                ".x", "Thumbs.db")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }

    @Test
    void aFolderGivesEverythingBelowItSorted() throws Exception {
        Inputs inputs = collect(folder.toString());
        assertThat(names(inputs)).containsExactly("a/z.txt", "a/乙.docx", "a-b/c.docx", "a.txt", "b.docx");
        assertThat(inputs.inputs().get(0).display()).isEqualTo(folder.resolve("a/z.txt").toString());
    }

    @Test
    void hiddenAndLockFilesAreSkippedAndSaid() throws Exception {
        assertThat(collect(folder.toString()).skipped())
                .extracting(s -> folder.relativize(Path.of(s.path())).toString())
                .containsExactly(".hidden", ".x", "Thumbs.db", "~$b.docx");
        assertThat(collect(folder.toString()).skipped()).extracting(Inputs.Skipped::why).containsExactly(
                Message.SKIPPED_HIDDEN, Message.SKIPPED_HIDDEN, Message.SKIPPED_HIDDEN, Message.SKIPPED_LOCK_FILE);
    }

    @Test
    void aFileNamedIsTakenEvenIfHidden() throws Exception {
        assertThat(names(collect(folder.resolve(".x").toString()))).containsExactly(".x");
    }

    @Test
    void patternsAreExpanded() throws Exception {
        assertThat(names(collect(folder + "/*.docx"))).containsExactly("b.docx");
        assertThat(names(collect(folder + "/**.docx"))).containsExactly("a/乙.docx", "a-b/c.docx", "b.docx");
        assertThat(names(collect(folder + "/a*/*.docx"))).containsExactly("a/乙.docx", "a-b/c.docx");
        assertThat(names(collect(folder + "/[ab].*"))).containsExactly("a.txt", "b.docx");
    }

    @Test
    void aNameThatLooksLikeAPatternIsTakenAsItIs() throws Exception {
        Files.writeString(folder.resolve("[1].txt"), "x");
        assertThat(names(collect(folder.resolve("[1].txt").toString()))).containsExactly("[1].txt");
    }

    @Test
    void aPatternWithoutMatchIsSaid() throws Exception {
        Inputs inputs = collect(folder + "/*.pdf", folder + "/a.txt");
        assertThat(names(inputs)).containsExactly("a.txt");
        assertThat(inputs.incomplete()).isTrue();
        assertThatThrownBy(() -> collect(folder + "/*.pdf")).isInstanceOf(UsageException.class)
                .hasMessage("PATTERN_WITHOUT_MATCH");
    }

    @Test
    void noInputIsNoSuccess() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> collect(empty.toString())).isInstanceOf(UsageException.class).hasMessage("NO_INPUT");
    }

    @Test
    void whatIsNotThereIsAnInputNobodyCanRead() throws Exception {
        assertThat(names(collect(folder.resolve("gone.txt").toString()))).containsExactly("gone.txt");
    }

    @Test
    void twiceNamedIsTakenOnce() throws Exception {
        Inputs inputs = collect(folder + "/a.txt", folder + "/./a.txt");
        assertThat(inputs.inputs()).hasSize(1);
        assertThat(inputs.skipped()).extracting(Inputs.Skipped::why).containsExactly(Message.SKIPPED_REPEATED);
    }

    @Test
    void resultsBelowTheInputsAreNoInputs() throws Exception {
        Inputs inputs = new InputCollector(Optional.of(folder.resolve("a"))).collect(List.of(folder.toString()));
        assertThat(names(inputs)).containsExactly("a-b/c.docx", "a.txt", "b.docx");
        assertThatThrownBy(() -> new InputCollector(Optional.of(folder)).collect(List.of(folder.toString())))
                .hasMessage("OUT_IS_INPUT_FOLDER");
    }

    @Test
    void standardInputComesOnce() throws Exception {
        assertThat(collect("-").inputs()).containsExactly(Input.standardInput());
        assertThatThrownBy(() -> collect("-", "-")).hasMessage("STDIN_TWICE");
    }

    @Test
    void linksInACircleEnd() throws Exception {
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Inputs inputs = collect(folder.toString());
        assertThat(inputs.inputs()).hasSize(5);
        assertThat(inputs.skipped()).extracting(Inputs.Skipped::why).contains(Message.SKIPPED_REPEATED);
    }

    private Inputs collect(String... paths) throws UsageException, IOException {
        return new InputCollector(Optional.empty()).collect(List.of(paths));
    }

    private static List<String> names(Inputs inputs) {
        return inputs.inputs().stream().map(i -> i.mirror().toString().replace('\\', '/')).toList();
    }
}
