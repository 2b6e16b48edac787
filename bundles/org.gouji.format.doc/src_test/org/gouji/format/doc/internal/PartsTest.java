package org.gouji.format.doc.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

import org.gouji.core.document.CompactDocumentBuilder;
import org.gouji.model.document.Block;
import org.gouji.model.document.Table;
import org.gouji.model.document.TableKind;
import org.gouji.spi.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grids, fields and numbers without a file. */
class PartsTest {

    private static DocCell cell(String text, int left, int right) {
        return new DocCell(text, left, right, false);
    }

    private static Table table(List<List<DocCell>> rows) {
        CompactDocumentBuilder builder = new CompactDocumentBuilder("", Limits.DEFAULT, () -> {
        });
        TableGrid.write(rows, builder);
        return builder.build().tables().get(0);
    }

    @Test
    void nearEdgesAreOneColumn() {
        Table table = table(List.of(List.of(cell("a", -108, 900), cell("b", 900, 2000)),
                List.of(cell("c", -100, 870), cell("d", 870, 2060)), List.of(cell("e", -108, 2000))));
        assertThat(table.kind()).isEqualTo(TableKind.GRID);
        assertThat(table.columnCount()).isEqualTo(2);
        assertThat(table.row(2).get(0).columnSpan()).isEqualTo(2);
    }

    @Test
    void narrowColumnsStayApart() {
        Table table = table(List.of(List.of(cell("a", 0, 40), cell("b", 40, 80), cell("c", 80, 500))));
        assertThat(table.columnCount()).isEqualTo(3);
    }

    @Test
    void indentedRowsLeaveAGap() {
        Table table = table(
                List.of(List.of(cell("a", 0, 900), cell("b", 900, 1800)), List.of(cell("c", 900, 1800))));
        assertThat(table.row(1).get(0).column()).isEqualTo(1);
    }

    @Test
    void cellsOnEachOtherAreNoGrid() {
        assertThat(table(List.of(List.of(cell("a", 0, 0), cell("b", 0, 0)))).kind()).isEqualTo(TableKind.ROWS);
        assertThat(table(List.of(List.of(cell("a", 0, 900), cell("b", 500, 900)))).kind()).isEqualTo(TableKind.ROWS);
        assertThat(table(List.of(List.of(cell("a", 900, 100)))).kind()).isEqualTo(TableKind.ROWS);
    }

    @Test
    void textInAMergedCellIsKept() {
        Table table = table(List.of(List.of(cell("a", 0, 900)), List.of(new DocCell("b", 0, 900, true)),
                List.of(new DocCell(" ", 0, 900, true))));
        assertThat(table.row(1).get(0).text()).isEqualTo("b");
        assertThat(table.row(1).get(0).rowSpan()).isEqualTo(2);
    }

    @Test
    void aFrameOfOneColumnIsOpenedRowByRow() {
        DocTable inner = new DocTable(List.of(List.of(cell("a", 0, 900), cell("b", 900, 1800)),
                List.of(cell("c", 0, 900), cell("d", 900, 1800))));
        DocTable frame = new DocTable(List.of(List.of(cell("标题", 0, 9000)),
                List.of(new DocCell(List.of(inner), 0, 9000, false)), List.of(cell("落款", 0, 9000))));
        CompactDocumentBuilder builder = new CompactDocumentBuilder("", Limits.DEFAULT, () -> {
        });
        new TableOut(builder, new Notices()).write(frame);
        assertThat(builder.build().blocks()).extracting(Block::text).containsExactly("标题", "a\tb\nc\td", "落款");
    }

    @Test
    void piecesThatLieOverEachOtherAreAdded() {
        ByteBuffer bytes = ByteBuffer.allocate(5 + 5 + 3 * 4 + 2 * 8).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) 1).putShort((short) 2).putShort((short) 0).put((byte) 2).putInt(28);
        bytes.putInt(0).putInt(2_000_000_000).putInt(2_000_000_010);
        assertThat(PieceTable.characters(bytes)).isEqualTo(2_000_000_010L);
        assertThat(PieceTable.characters(bytes.limit(7))).isZero();
    }

    @Test
    void ofFieldsTheResultCounts() {
        assertThat(visible("a\u0013 PAGE \u00147\u0015b")).isEqualTo("a7b");
        assertThat(visible("\u0013 IF \u0013 X \u0014y\u0015 \u0014z\u0015")).isEqualTo("z");
        assertThat(visible("\u0015\u0014a\u0015")).isEqualTo("a");
    }

    @Test
    void aFieldThatNeverEndsHidesOneParagraphAtMost() {
        FieldMarks marks = new FieldMarks();
        "\u0013".repeat(1000).chars().forEach(c -> marks.take((char) c));
        assertThat(marks.visible()).isFalse();
        marks.endParagraph();
        assertThat(marks.visible()).isTrue();
    }

    private static String visible(String text) {
        FieldMarks marks = new FieldMarks();
        StringBuilder out = new StringBuilder();
        text.chars().filter(c -> !marks.take((char) c) && marks.visible()).forEach(c -> out.append((char) c));
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource({"1,37,一", "10,37,十", "12,39,十二", "20,37,二十", "101,37,一百〇一", "111,37,一百一十一", "4,2,iv", "9,1,IX",
            "27,3,AA",
            "2,4,b", "3,18,③", "3,29,㈢", "12,14,１２", "5,22,05", "7,0,7", "0,37,0", "-3,1,-3", "2000,37,2000",
            "4,27,(4)",
            "7,9999,7"})
    void writesNumbers(int number, int format, String text) {
        assertThat(NumberText.of(number, format)).isEqualTo(text);
    }
}
