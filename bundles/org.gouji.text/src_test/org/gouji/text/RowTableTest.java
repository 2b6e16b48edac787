package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowTableTest {

    @Test
    void readsOneRowALineWithEmptyCellsAtBothEnds() {
        assertThat(Transcript.ofText("""
                ## 二、主动公开情况

                第二十条第（一）项\t\t
                信息内容\t制发件数\t废止件数
                规章\t0\t　1
                \t\t部分
                \t3\t

                正文
                """)).isEqualTo("""
                P 1 ## 二、主动公开情况
                ROWS
                  [第二十条第（一）项][][]
                  [信息内容][制发件数][废止件数]
                  [规章][0][_1]
                  [][][部分]
                  [][3][]
                end
                P 9 正文
                """);
    }

    @Test
    void breaksATableAtABlankLine() {
        assertThat(Transcript.ofText("一\t0\t0\n二\t0\t0\n\n\t\t三\t0\t0\n\t\t四\t0\t0\n\n合计\t1\n")).isEqualTo("""
                ROWS
                  [一][0][0]
                  [二][0][0]
                end
                ROWS
                  [][][三][0][0]
                  [][][四][0][0]
                end
                ROWS
                  [合计][1]
                end
                """);
    }

    @Test
    void takesAShortLineAmongRowsForARow() {
        assertThat(Transcript.ofText("信息内容\t件数\n规章\t0\n第二十条第（五）项\n信息内容\t件数\n许可\t1\n"))
                .contains("  [规章][0]\n  [第二十条第（五）项]\n  [信息内容][件数]");
    }

    @Test
    void endsATableAtAHeadingWithoutBlankLine() {
        assertThat(Transcript.ofText("规章\t0\n许可\t1\n四、行政复议情况\n维持\t纠正\n0\t0\n"))
                .contains("end\nP 3 四、行政复议情况\nROWS\n");
    }

    @Test
    void leavesProseWithTabsAlone() {
        assertThat(Transcript.ofText("一、\t加强组织领导，落实责任\n二、\t健全工作制度，规范流程\n")).doesNotContain("ROWS");
        assertThat(Transcript.ofText("联系人：张三\t电话：1234\n")).doesNotContain("ROWS");
        assertThat(Transcript.ofText("\t\t\t\t某某局\n\t\t\t\t2022年1月5日\n")).doesNotContain("ROWS");
    }

    @Test
    void joinsCellsThatASpreadsheetQuoted() {
        assertThat(Transcript.ofText("""
                信息内容\t"本年新
                制作数量"\t"对外
                公开
                ""总""数"
                规章\t"a"\t2
                """)).isEqualTo("""
                ROWS
                  [信息内容][本年新/制作数量][对外/公开/"总"数]
                  [规章]["a"][2]
                end
                """);
    }

    @Test
    void keepsAQuotationMarkThatNobodyCloses() {
        assertThat(Transcript.ofText("规章\t\"\n许可\t2\n")).contains("[规章][\"]\n  [许可][2]");
    }

    @Test
    void readsColumnsDrawnWithBlanksFromThreeRowsOn() {
        assertThat(Transcript.ofText("规章    1    2\n许可　　3　　4\n处罚    5    6\n      部分  7  8\n正文。\n")).isEqualTo("""
                ROWS
                  [规章][1][2]
                  [许可][3][4]
                  [处罚][5][6]
                  [][部分][7][8]
                end
                P 5 正文。
                """);
        assertThat(Transcript.ofText("规章    1    2\n许可    3    4\n\n　　正文　正文\n　　正文　正文\n　　正文　正文\n"))
                .doesNotContain("ROWS");
    }

    @Test
    void staysOneTableHoweverLong() {
        String transcript = Transcript.ofText("规章\t0\t1\n许可\n".repeat(6000));
        assertThat(transcript.split("ROWS")).hasSize(2);
        assertThat(transcript.split("\\[许可]", -1)).hasSizeGreaterThanOrEqualTo(6000);
    }

    @Test
    void takesANumberedRowWithAFigureForARow() {
        assertThat(Transcript.ofText("一\t1234567\n二\t1234568\n"))
                .isEqualTo("ROWS\n  [一][1234567]\n  [二][1234568]\nend\n");
    }
}
