package org.gouji.ui.internal.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class KeyLinesTest {

    private final KeyLine next = new KeyLine("next", "下一份", Optional.of("F8"), Optional.of("F8"));
    private final KeyLine fix = new KeyLine("fix", "修改建议", Optional.of("CTRL+1"), Optional.of("CTRL+2"));
    private final KeyLine export = new KeyLine("export", "导出", Optional.empty(), Optional.empty());
    private final KeyLine returns = new KeyLine("returns", "批量退回", Optional.empty(), Optional.empty());
    private final KeyLines lines = new KeyLines(List.of(next, fix, export, returns));

    @Test
    void aChoiceChangesOneCommand() {
        KeyLines changed = lines.with("export", Optional.of("CTRL+E"));

        assertThat(changed.line("export")).contains(export.with(Optional.of("CTRL+E")));
        assertThat(changed.line("next")).contains(next);
        assertThat(changed.line("nothing")).isEmpty();
        assertThat(lines.line("export").orElseThrow().changed()).isFalse();
        assertThat(changed.line("export").orElseThrow().changed()).isTrue();
    }

    @Test
    void twoCommandsWithTheSameKeysClashButNotTwoWithout() {
        assertThat(lines.clash()).isEmpty();
        assertThat(lines.with("fix", Optional.of("F8")).clash()).extracting(KeyLine::id).containsExactly("next", "fix");
    }

    @Test
    void theUsualKeysComeBack() {
        assertThat(lines.usual().lines()).noneMatch(KeyLine::changed);
        assertThat(lines.usual().line("fix").orElseThrow().keys()).contains("CTRL+1");
    }
}
