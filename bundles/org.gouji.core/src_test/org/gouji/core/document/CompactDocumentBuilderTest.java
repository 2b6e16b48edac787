package org.gouji.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;

import org.gouji.model.InputStatus;
import org.gouji.model.SourceRange;
import org.gouji.model.document.Cell;
import org.gouji.model.document.Document;
import org.gouji.model.document.Heading;
import org.gouji.model.document.Table;
import org.gouji.model.document.TableKind;
import org.gouji.spi.Cancellation;
import org.gouji.spi.Limits;
import org.gouji.spi.WorkStoppedException;
import org.junit.jupiter.api.Test;

class CompactDocumentBuilderTest {

    private static final Cancellation NEVER = () -> {
    };

    private final CompactDocumentBuilder builder = new CompactDocumentBuilder("", Limits.DEFAULT, NEVER);

    private static Limits limits(int cells, int characters) {
        return new Limits(1 << 20, 1 << 20, 10, 10, cells, characters, Duration.ofSeconds(1));
    }

    private static String textAt(Table table, int row, int column) {
        return table.at(row, column).map(Cell::text).orElse("-");
    }

    @Test
    void keepsBlocksInOrderWithTheirPlaces() {
        builder.heading(1, "某局年度报告");
        builder.at(3, 1).paragraph("一、总体情况");
        builder.paragraph("");
        builder.heading(2, "二");
        Document document = builder.build();

        assertThat(document.blocks()).extracting(b -> b.text()).containsExactly("某局年度报告", "一、总体情况", "", "二");
        assertThat(document.blocks()).extracting(b -> b.range().node())
                .containsExactly("/heading[1]", "/paragraph[1]", "/paragraph[2]", "/heading[2]");
        assertThat(((Heading) document.blocks().get(3)).level()).isEqualTo(2);
        assertThat(document.blocks().get(1).range().locator()).contains(new SourceRange.LineColumn(3, 1));
        assertThat(document.blocks().get(2).range().locator()).isEmpty();
        assertThat(document.blocks().get(1).range().end()).isEqualTo(6);
        assertThat(document.textLength()).isEqualTo(6 + 6 + 1);
    }

    @Test
    void anEmptyDocumentHasNothing() {
        Document document = builder.build();
        assertThat(document.blocks()).isEmpty();
        assertThat(document.tables()).isEmpty();
        assertThat(document.textLength()).isZero();
    }

    @Test
    void rowSpansPushTheCellsBelowToTheRight() {
        builder.beginTable(TableKind.GRID);
        builder.beginRow();
        builder.cell("A", 3, 1);
        builder.cell("B", 1, 2);
        builder.cell("C", 2, 1);
        builder.beginRow();
        builder.cell("D");
        builder.cell("E");
        builder.beginRow();
        builder.cell("F", 1, 3);
        builder.endTable();
        Table table = builder.build().tables().get(0);

        assertThat(table.columnCount()).isEqualTo(4);
        assertThat(table.row(1)).extracting(Cell::column).containsExactly(1, 2);
        assertThat(textAt(table, 1, 0)).isEqualTo("A");
        assertThat(textAt(table, 1, 3)).isEqualTo("C");
        assertThat(textAt(table, 2, 0)).isEqualTo("A");
        assertThat(textAt(table, 2, 3)).isEqualTo("F");
        assertThat(textAt(table, 0, 2)).isEqualTo("B");
        assertThat(textAt(table, 3, 0)).isEqualTo("-");
        assertThat(table.text()).isEqualTo("A\tB\tC\nD\tE\nF");
        assertThat(table.range().end()).isEqualTo(table.text().length());
    }

    @Test
    void mergeUpExtendsTheCellAbove() {
        builder.beginTable(TableKind.GRID);
        builder.beginRow();
        builder.cell("三、办理结果");
        builder.cell("（一）", 1, 2);
        builder.cell("0");
        builder.beginRow();
        assertThat(builder.mergeUp(1)).isTrue();
        builder.cell("（三）");
        builder.cell("1.");
        builder.cell("1");
        builder.beginRow();
        assertThat(builder.mergeUp(1)).isTrue();
        assertThat(builder.mergeUp(1)).isTrue();
        builder.cell("2.");
        builder.cell("2");
        builder.endTable();
        Table table = builder.build().tables().get(0);

        assertThat(table.cell(0).rowSpan()).isEqualTo(3);
        assertThat(textAt(table, 2, 0)).isEqualTo("三、办理结果");
        assertThat(textAt(table, 2, 1)).isEqualTo("（三）");
        assertThat(textAt(table, 2, 3)).isEqualTo("2");
        Cell two = table.row(2).get(0);
        assertThat(two.range().node()).isEqualTo("/table[1]/row[3]/cell[1]");
        assertThat(two.range().locator()).contains(new SourceRange.TableCell(1, 3, 3));
    }

    @Test
    void mergeUpWithoutACellAboveAddsAnEmptyCell() {
        builder.beginTable(TableKind.GRID);
        builder.beginRow();
        assertThat(builder.mergeUp(2)).isFalse();
        builder.cell("x");
        builder.beginRow();
        builder.cell("y");
        builder.beginRow();
        builder.gap(2);
        assertThat(builder.mergeUp(1)).isFalse();
        builder.endTable();
        Table table = builder.build().tables().get(0);

        assertThat(table.cell(0).columnSpan()).isEqualTo(2);
        assertThat(table.cell(0).text()).isEmpty();
        assertThat(table.cell(1).column()).isEqualTo(2);
        assertThat(table.row(2)).singleElement().extracting(Cell::column).isEqualTo(2);
        assertThat(table.at(1, 2)).isEmpty();
    }

    @Test
    void aNarrowContinuationKeepsTheColumnsOfWhatFollows() {
        builder.beginTable(TableKind.GRID);
        builder.beginRow();
        builder.cell("wide", 1, 2);
        builder.cell("z");
        builder.beginRow();
        assertThat(builder.mergeUp(1)).isTrue();
        assertThat(builder.mergeUp(1)).isTrue();
        builder.cell("right");
        builder.beginRow();
        assertThat(builder.mergeUp(1)).isTrue();
        builder.cell("second");
        builder.endTable();
        Table table = builder.build().tables().get(0);

        assertThat(table.row(1)).singleElement().extracting(Cell::column).isEqualTo(2);
        assertThat(table.row(2)).singleElement().extracting(Cell::column).isEqualTo(1);
        assertThat(textAt(table, 2, 1)).isEqualTo("second");
        assertThat(table.cell(0).rowSpan()).isEqualTo(3);
    }

    @Test
    void gapsLeaveColumnsEmpty() {
        builder.beginTable(TableKind.GRID);
        builder.beginRow();
        builder.gap(2);
        builder.cell("x");
        builder.endTable();
        Table table = builder.build().tables().get(0);
        assertThat(table.at(0, 0)).isEqualTo(Optional.empty());
        assertThat(textAt(table, 0, 2)).isEqualTo("x");
        assertThat(table.columnCount()).isEqualTo(3);
    }

    @Test
    void aRowSpanBeyondTheTableIsCut() {
        builder.beginTable(TableKind.GRID);
        builder.beginRow();
        builder.cell("a", Integer.MAX_VALUE, 1);
        builder.beginRow();
        builder.cell("b");
        builder.endTable();
        builder.beginTable(TableKind.GRID);
        builder.beginRow();
        builder.cell("c");
        builder.endTable();
        Document document = builder.build();
        assertThat(document.tables().get(0).cell(0).rowSpan()).isEqualTo(2);
        assertThat(textAt(document.tables().get(0), 1, 0)).isEqualTo("a");
        assertThat(document.tables().get(0).cell(1).column()).isEqualTo(1);
        assertThat(document.tables().get(1).cell(0).column()).isZero();
    }

    @Test
    void cellsOfAStreamAreNumberedThroughAndKnowTheirLine() {
        builder.paragraph("二、");
        builder.beginTable(TableKind.CELL_STREAM);
        builder.beginRow();
        builder.at(5, 2).cell("信息内容");
        builder.at(6, 2).cell("数量");
        builder.beginRow();
        builder.at(8, 2).cell("规章");
        builder.cell("0");
        builder.endTable();
        Table table = builder.build().tables().get(0);

        assertThat(table.cell(2).range().node()).isEqualTo("/table[1]/cell[3]");
        assertThat(table.cell(2).range().locator()).contains(new SourceRange.LineColumn(8, 2));
        assertThat(table.cell(3).range().locator()).isEmpty();
        assertThat(table.cell(2).row()).isEqualTo(1);
        assertThat(table.range().locator()).contains(new SourceRange.LineColumn(5, 2));
        assertThat(table.range().precision()).isEqualTo(SourceRange.Precision.TABLE);
    }

    @Test
    void emptyRowsCountInTheTextOfATable() {
        builder.beginTable(TableKind.ROWS);
        builder.beginRow();
        builder.beginRow();
        builder.cell("a");
        builder.cell("b");
        builder.beginRow();
        builder.endTable();
        builder.beginTable(TableKind.ROWS);
        builder.endTable();
        Document document = builder.build();
        Table table = document.tables().get(0);
        assertThat(table.text()).isEqualTo("\na\tb\n");
        assertThat(table.range().end()).isEqualTo(5);
        assertThat(table.row(0)).isEmpty();
        assertThat(document.tables().get(1).text()).isEmpty();
        assertThat(document.tables().get(1).range().end()).isZero();
    }

    @Test
    void equalContentMakesEqualDocuments() {
        Document one = sample("0");
        Document same = sample("0");
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(one.tables().get(0).cell(1)).isEqualTo(same.tables().get(0).cell(1));
        assertThat(one).isNotEqualTo(sample("1"));
    }

    private static Document sample(String value) {
        CompactDocumentBuilder sample = new CompactDocumentBuilder("a.zip/b.docx", Limits.DEFAULT, NEVER);
        sample.heading(1, "标题");
        sample.beginTable(TableKind.GRID);
        sample.beginRow();
        sample.cell("规章");
        sample.cell(value);
        sample.endTable();
        return sample.build();
    }

    @Test
    void longTextsCrossChunks() {
        String text = "一二三四五".repeat(20_000);
        builder.paragraph("x");
        builder.paragraph(text);
        builder.paragraph("y");
        Document document = builder.build();
        assertThat(document.blocks().get(1).text()).isEqualTo(text);
        assertThat(document.blocks().get(2).text()).isEqualTo("y");
    }

    @Test
    void limitsStopTheWork() {
        CompactDocumentBuilder few = new CompactDocumentBuilder("", limits(2, 5), NEVER);
        few.beginTable(TableKind.ROWS);
        few.beginRow();
        few.cell("a");
        few.cell("b");
        assertStops(() -> few.cell("c"), InputStatus.LIMIT_ROWS);

        CompactDocumentBuilder small = new CompactDocumentBuilder("", limits(100, 5), NEVER);
        small.paragraph("123");
        assertStops(() -> small.paragraph("456"), InputStatus.LIMIT_SIZE);

        CompactDocumentBuilder rows = new CompactDocumentBuilder("", limits(2, 5), NEVER);
        rows.beginTable(TableKind.ROWS);
        rows.beginRow();
        rows.beginRow();
        assertStops(rows::beginRow, InputStatus.LIMIT_ROWS);
    }

    @Test
    void aHostileColumnSpanStopsTheWork() {
        builder.beginTable(TableKind.GRID);
        builder.beginRow();
        assertStops(() -> builder.cell("x", 1, Integer.MAX_VALUE), InputStatus.LIMIT_ROWS);
        assertStops(() -> builder.gap(Integer.MAX_VALUE), InputStatus.LIMIT_ROWS);
    }

    private static void assertStops(Runnable work, InputStatus status) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(WorkStoppedException.class,
                e -> assertThat(e.status()).isEqualTo(status));
    }

    @Test
    void cancellationIsAskedOften() {
        CompactDocumentBuilder cancelled = new CompactDocumentBuilder("", Limits.DEFAULT, () -> {
            throw new WorkStoppedException(InputStatus.CANCELLED, "test");
        });
        assertStops(() -> {
            for (int i = 0; i < 1000; i++) {
                cancelled.paragraph("");
            }
        }, InputStatus.CANCELLED);
    }

    @Test
    void callsOutOfOrderAreRefused() {
        assertThatThrownBy(() -> builder.cell("x")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(builder::endTable).isInstanceOf(IllegalStateException.class);
        builder.beginTable(TableKind.GRID);
        assertThatThrownBy(() -> builder.cell("x")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> builder.paragraph("x")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> builder.beginTable(TableKind.GRID)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
        builder.endTable();
        builder.build();
        assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> builder.paragraph("x")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aMillionRowsFit() {
        builder.beginTable(TableKind.GRID);
        for (int row = 0; row < 1_000_000; row++) {
            builder.beginRow();
            for (int column = 0; column < 5; column++) {
                builder.cell("12");
            }
        }
        builder.endTable();
        Table table = builder.build().tables().get(0);
        assertThat(table.cellCount()).isEqualTo(5_000_000);
        assertThat(textAt(table, 999_999, 4)).isEqualTo("12");
        assertThat(table.row(500_000)).hasSize(5);
    }
}
