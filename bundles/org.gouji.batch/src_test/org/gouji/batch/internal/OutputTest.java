package org.gouji.batch.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

import org.gouji.model.LocalizedText;
import org.gouji.spi.export.ExporterDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NonNullByDefault({})
class OutputTest {

    private static final ExporterDescriptor JSON = new ExporterDescriptor("json", LocalizedText.same("JSON"), "json",
            ExporterDescriptor.Scope.REPORT, List.of());

    @TempDir
    Path folder;

    @Test
    void outputsMirrorTheInputs() {
        Input input = Input.file("收件/a/b.docx", Path.of("收件/a/b.docx"), Path.of("a/b.docx"));
        OutputTree tree = OutputTree.of(folder, List.of(JSON));
        assertThat(tree.output(input, JSON)).isEqualTo(folder.resolve("a/b.docx.json"));
        assertThat(tree.output(Input.standardInput(), JSON)).isEqualTo(folder.resolve("stdin.json"));
    }

    @Test
    void twoInputsForOneOutputAreRefused() {
        List<Input> inputs = List.of(Input.file("x/b.txt", Path.of("x/b.txt"), Path.of("b.txt")),
                Input.file("y/b.txt", Path.of("y/b.txt"), Path.of("b.txt")));
        assertThatThrownBy(() -> OutputTree.of(folder, List.of(JSON)).check(inputs, List.of(JSON)))
                .isInstanceOf(UsageException.class).hasMessage("INPUTS_SAME_OUTPUT");
    }

    @Test
    void anInputIsNeverOverwritten() {
        Path report = folder.resolve("b.txt");
        Path result = folder.resolve("b.txt.json");
        List<Input> inputs = List.of(Input.file("b", report, Path.of("b.txt")),
                Input.file("j", result, Path.of("c/b.txt.json")));
        assertThatThrownBy(() -> OutputTree.of(folder, List.of(JSON)).check(inputs, List.of(JSON)))
                .hasMessage("INPUT_AND_OUTPUT_SAME");
    }
}
