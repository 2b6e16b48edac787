package org.gouji.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.gouji.bench.Line.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultTest {

    @TempDir
    Path folder;

    @Test
    void limitIsKeptUpToItself() {
        assertThat(Line.atMost("x", 1.5, 1.5, " s").verdict()).isEqualTo(Verdict.OK);
        assertThat(Line.atMost("x", 1.501, 1.5, " s").verdict()).isEqualTo(Verdict.MISSED);
        assertThat(Line.atLeast("x", 6.99, 7, " ×").verdict()).isEqualTo(Verdict.MISSED);
        assertThat(Line.information("x", "y").verdict()).isEqualTo(Verdict.INFORMATION);
    }

    @Test
    void middleOfEvenAndOddNumbers() {
        assertThat(Median.of(List.of(9.0, 1.0, 2.0))).isEqualTo(2.0);
        assertThat(Median.of(List.of(9.0, 1.0, 2.0, 4.0))).isEqualTo(3.0);
    }

    @Test
    void tableReplacesTheOldOneInThePage() throws IOException {
        Path page = folder.resolve("speed.md");
        Files.writeString(page, "before\n<!-- bench: begin -->\nold\n<!-- bench: end -->\nafter\n");
        Guide.write(page, "new\n");
        assertThat(page).hasContent("before\n<!-- bench: begin -->\nnew\n<!-- bench: end -->\nafter\n");
    }

    @Test
    void unknownPartsAreRefused() {
        assertThatThrownBy(() -> Options.parse(List.of("cool"), List.of("cold"))).hasMessageContaining("cool");
        assertThat(Options.parse(List.of("--quick"), List.of("cold", "warm")).parts()).containsExactly("cold", "warm");
    }
}
