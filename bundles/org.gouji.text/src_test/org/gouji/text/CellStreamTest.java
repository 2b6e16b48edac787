package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellStreamTest {

    @Test
    void readsOneCellALineInGroups() {
        assertThat(Transcript.ofText("""
                二、主动公开情况
                \t第二十条第（一）项

                \t信息内容
                \t本年新
                制作数量
                \t对外公开总数量

                \t规章
                \t0
                \t\u00A0
                \t

                三、收到申请情况
                """)).isEqualTo("""
                P 1 二、主动公开情况
                CELL_STREAM
                  [第二十条第（一）项]
                  [信息内容][本年新/制作数量][对外公开总数量]
                  [规章][0][~][]
                end
                P 14 三、收到申请情况
                """);
    }

    @Test
    void endsAtAHeadingRightBelowTheLastCell() {
        assertThat(Transcript.ofText("\t规章\n\t1\n\t2\n三、收到申请情况\n\t申请人\n\t总计\n\t3\n")).isEqualTo("""
                CELL_STREAM
                  [规章][1][2]
                end
                P 4 三、收到申请情况
                CELL_STREAM
                  [申请人][总计][3]
                end
                """);
    }

    @Test
    void keepsCellsTogetherOverSomeBlankLines() {
        assertThat(Transcript.ofText("\ta\n\tb\n\n\tc\n\td\n\n\n\te\n\tf\n")).isEqualTo("""
                CELL_STREAM
                  [a][b]
                  [c][d]
                  [e][f]
                end
                """);
    }

    @Test
    void partsTablesByAWiderGapThanUsual() {
        String usualOne = "\ta\n\tb\n\tc\n\n\td\n\te\n\tf\n\n\n\n\tg\n\th\n\ti\n";
        assertThat(Transcript.ofText(usualOne).split("CELL_STREAM")).hasSize(3);
        String usualThree = "\ta\n\tb\n\tc\n\n\n\n\td\n\te\n\tf\n\n\n\n\tg\n\th\n\ti\n";
        assertThat(Transcript.ofText(usualThree).split("CELL_STREAM")).hasSize(2);
    }

    @Test
    void losesNoCellWhereBlankLinesStandBetweenAllCells() {
        assertThat(Transcript.ofText("\t一、新收\n\n\t1\n\n\t2\n\n\t二、结转\n\n\t3\n\n\t4\n")).isEqualTo("""
                CELL_STREAM
                  [一、新收][1][2][二、结转][3][4]
                end
                """);
        assertThat(Transcript.ofText("\ta\n\n\tb\n\n\n\n\tc\n\n\td\n\n\te\n\n\n\n\tf\n\n\tg\n")).isEqualTo("""
                CELL_STREAM
                  [a][b]
                  [c][d][e]
                  [f][g]
                end
                """);
    }

    @Test
    void takesAnIndentedHeadingBetweenTablesForProse() {
        assertThat(Transcript.ofText("\ta\n\tb\n\tc\n\n\t三、收到申请情况\n\n\td\n\te\n\tf\n")).isEqualTo("""
                CELL_STREAM
                  [a][b][c]
                end
                P 5 \\t三、收到申请情况
                CELL_STREAM
                  [d][e][f]
                end
                """);
    }

    @Test
    void leavesIndentedProseAndSignaturesAlone() {
        String sentence = "\t本年度我局认真贯彻落实政府信息公开条例，扎实推进各项工作。\n";
        assertThat(Transcript.ofText("\t一、总体情况\n" + sentence + sentence + "\n\t某某局\n\n\t2020年1月\n"))
                .doesNotContain("CELL_STREAM").contains("P 5 \\t某某局");
    }

    @Test
    void toleratesATabAtTheEndOfCells() {
        assertThat(Transcript.ofText("\t规章\t\n\t0\t\n\t1\n")).isEqualTo("""
                CELL_STREAM
                  [规章][0][1]
                end
                """);
    }

    @Test
    void keepsACellsSecondLineWhereverTheFileIsCut() {
        String cells = "\t本年新\n制作数量\n".repeat(5000);
        String transcript = Transcript.ofText(cells);
        assertThat(transcript).startsWith("CELL_STREAM\n").doesNotContain("P ");
        assertThat(transcript.split("\\[本年新/制作数量]", -1)).hasSize(5001);
    }

    @Test
    void doesNotTakeLongTextForTheRestOfACell() {
        String text = "这是一段正文，".repeat(20) + "到此为止。";
        assertThat(Transcript.ofText("\ta\n\tb\n\tc\n" + text + "\n")).endsWith("end\nP 4 " + text + "\n");
    }

    @Test
    void toleratesSpacesBeforeTheTab() {
        assertThat(Transcript.ofText("  \t规章\n \t0\n\t1\n")).isEqualTo("""
                CELL_STREAM
                  [规章][0][1]
                end
                """);
    }
}
