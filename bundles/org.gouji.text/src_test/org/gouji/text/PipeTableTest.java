package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PipeTableTest {

    @Test
    void readsRaggedRowsAsWritten() {
        assertThat(Transcript.ofMarkdown("""
                二、情况
                | 第（一）项 | | | |
                |------|-----|
                | 信息内容 | 件数 | |
                规章 | 0
                | | | 3.部分 | | 0 | 0 |\u0020
                | 含\\|竖线 | \u00A0 |

                | 第（五）项 | |
                """)).isEqualTo("""
                P 1 二、情况
                ROWS
                  [第（一）项][][][]
                  [信息内容][件数][]
                  [规章][0]
                  [][][3.部分][][0][0]
                  [含\\|竖线][~]
                end
                ROWS
                  [第（五）项][]
                end
                """);
    }

    @Test
    void needsNoSeparatorBetweenFramedRows() {
        assertThat(Transcript.ofMarkdown("| a | b |\n| 1 | 2 |\n")).isEqualTo("ROWS\n  [a][b]\n  [1][2]\nend\n");
        assertThat(Transcript.ofMarkdown("| a | b |\n")).startsWith("P 1");
        assertThat(Transcript.ofText("| a | b |\n| 1 | 2 |\n")).startsWith("P 1");
        assertThat(Transcript.ofText("| a | b |\n| 1 | 2 |\n| 3 | 4 |\n")).startsWith("ROWS");
    }

    @Test
    void keepsARowOfDashesThatAreValues() {
        assertThat(Transcript.ofMarkdown("| a | b |\n|---|---|\n| - | -- |\n| — | / |\n"))
                .isEqualTo("ROWS\n  [a][b]\n  [-][--]\n  [—][/]\nend\n");
    }

    @Test
    void dropsBordersOnly() {
        assertThat(Transcript.ofText("+----+---+\n| a  | b |\n+====+===+\n| 1  | 2 |\n+----+---+\n"))
                .isEqualTo("ROWS\n  [a][b]\n  [1][2]\nend\n");
        assertThat(Transcript.ofText("┌──┬──┐\n│规章│0 │\n├──┼──┤\n│许可│1 │\n└──┴──┘\n"))
                .isEqualTo("ROWS\n  [规章][0]\n  [许可][1]\nend\n");
    }

    @Test
    void joinsRowsTornByALineBreakInACell() {
        assertThat(Transcript.ofMarkdown("| 内容 | 本年新\n制作数量 | 对外\n公开\n总数 |\n|---|---|---|\n| 规章 | 1 | 2 |\n"))
                .isEqualTo("ROWS\n  [内容][本年新/制作数量][对外/公开/总数]\n  [规章][1][2]\nend\n");
    }

    @Test
    void leavesProseWithPipesAlone() {
        assertThat(Transcript.ofMarkdown("地址 | 电话\n邮编 | 传真\n")).doesNotContain("ROWS");
    }
}
