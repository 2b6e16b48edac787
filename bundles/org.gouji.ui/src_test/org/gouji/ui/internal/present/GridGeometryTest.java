package org.gouji.ui.internal.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class GridGeometryTest {

    private static final int CHARACTER = 10;

    private static final TextMeasure MEASURE = new TextMeasure() {
        @Override
        public int width(String text) {
            return CHARACTER * text.length();
        }

        @Override
        public int height(String text, int width) {
            return CHARACTER * Math.max(1, (text.length() * CHARACTER + width - 1) / width);
        }
    };

    private final TableGrid grid = new ReportPresenter(Reports.checked(List.of()),
            Texts.in(Locale.SIMPLIFIED_CHINESE)).tables().get(0);

    @Test
    void cellsCoverTheGridWithoutGapOrOverlap() {
        GridGeometry geometry = new GridGeometry(grid, MEASURE, 500);
        long area = grid.cells().stream().mapToLong(cell -> (long) geometry.width(cell) * geometry.height(cell)).sum();

        assertThat(area).isEqualTo((long) (geometry.width() - 1) * (geometry.height() - 1));
        for (GridCell cell : grid.cells()) {
            assertThat(geometry.at(geometry.left(cell) + 1, geometry.top(cell) + 1)).contains(cell);
        }
    }

    @Test
    void mergedCellIsAsHighAsTheRowsItCovers() {
        GridGeometry geometry = new GridGeometry(grid, MEASURE, 500);
        GridCell merged = grid.at(2, 0).orElseThrow();
        GridCell upper = grid.cell("x1/a/in").orElseThrow();
        GridCell lower = grid.cell("x1/b/in").orElseThrow();

        assertThat(merged.place().rowSpan()).isEqualTo(2);
        assertThat(geometry.height(merged)).isEqualTo(geometry.height(upper) + geometry.height(lower));
    }

    @Test
    void textsFitIntoTheirCellsEvenInANarrowWindow() {
        GridGeometry geometry = new GridGeometry(grid, MEASURE, 10);

        for (GridCell cell : grid.cells()) {
            int inner = geometry.width(cell) - 2 * GridGeometry.MARGIN;
            assertThat(MEASURE.height(cell.text(), inner)).as(cell.text()).isLessThan(geometry.height(cell));
        }
    }

    @Test
    void wideWindowIsUsedButNotWithoutLimit() {
        int narrow = new GridGeometry(grid, MEASURE, 300).width();
        int wide = new GridGeometry(grid, MEASURE, 5000).width();

        assertThat(wide).isGreaterThan(narrow).isLessThan(2500);
    }

    @Test
    void nothingLiesOutside() {
        GridGeometry geometry = new GridGeometry(grid, MEASURE, 300);

        assertThat(geometry.at(-1, 5)).isEmpty();
        assertThat(geometry.at(5, geometry.height())).isEmpty();
        assertThat(geometry.at(geometry.width(), 5)).isEmpty();
    }
}
