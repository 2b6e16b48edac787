package org.gouji.ui.internal.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.gouji.ui.internal.present.CellBlocks.Pasted;
import org.junit.jupiter.api.Test;

class CellBlocksTest {

    private final TableGrid grid = new ReportPresenter(Reports.checked(List.of()), Texts.in(Locale.CHINA)).tables()
            .get(0);

    @Test
    void aBlockIsCopiedAsLinesAndTabs() {
        GridCell one = grid.cell("x1/a/in").orElseThrow();
        GridCell other = grid.cell("x1/b/out").orElseThrow();

        assertThat(CellBlocks.text(CellBlocks.between(grid, one, other))).isEqualTo("12\t3本\n\t");
        assertThat(CellBlocks.text(CellBlocks.between(grid, other, one))).isEqualTo("12\t3本\n\t");
    }

    @Test
    void aBlockIsPastedCellByCellAndWhatFallsOffTheFormIsTold() {
        GridCell start = grid.cell("x1/c/out").orElseThrow();

        List<Pasted> pasted = CellBlocks.paste(grid, start, "1\t2\r\n 3 \r\n4\r\n");

        assertThat(pasted).extracting(Pasted::typed).containsExactly("1", "2", "3", "4");
        assertThat(pasted).extracting(each -> each.cell().flatMap(GridCell::key).orElse("-"))
                .containsExactly("x1/c/out", "-", "x1/d/out", "-");
    }

    @Test
    void aHugeBlockStaysBounded() {
        GridCell start = grid.cell("x1/a/in").orElseThrow();

        assertThat(CellBlocks.paste(grid, start, "1\n".repeat(100_000))).hasSize(500);
    }
}
