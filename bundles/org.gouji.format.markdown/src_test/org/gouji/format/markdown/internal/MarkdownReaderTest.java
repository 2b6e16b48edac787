package org.gouji.format.markdown.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.gouji.model.InputStatus;
import org.gouji.spi.reader.Recognition.Answer;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    private static final String TABLE = """
            二、主动公开情况

            | 第（一）项 | | |
            |-----|----|
            | 信息内容 | 本年新<br>制作数量 | |
            | **规章** | &nbsp;1 | a\\|b |
            """;

    private final MarkdownReader reader = new MarkdownReader();

    @Test
    void readsRaggedTablesWithPlaces() throws Exception {
        Run run = Run.of(reader, TABLE);
        assertThat(run.dump()).isEqualTo("""
                P 1:1 二、主动公开情况
                ROWS
                [3:3 第（一）项][3:11 ][3:13 ]
                [5:3 信息内容][5:10 本年新/制作数量][5:24 ]
                [6:3 规章][6:12 ~1][6:22 a|b]
                """);
        assertThat(run.statuses()).isEmpty();
        assertThat(run.codes()).containsExactly("markdown.markup-removed");
    }

    @Test
    void readsTheTablesOfPlainTextToo() throws Exception {
        assertThat(Run.of(reader, "# 甲局\n\n规章\t0\t\n许可\t1\t\n\n## 三\n\n\t信息\n内容\n\t1\n\t2\n").dump()).isEqualTo("""
                H1 1:3 甲局
                ROWS
                [3:1 规章][3:4 0][3:6 ]
                [4:1 许可][4:4 1][4:6 ]
                H2 6:4 三
                CELL_STREAM
                [8:2 信息/内容][10:2 1][11:2 2]
                """);
    }

    @Test
    void readsTablesInQuotations() throws Exception {
        assertThat(Run.of(reader, "> 说明\n> | a | b |\n> |---|---|\n> | 1 | 2 |\n").dump())
                .isEqualTo("P 1:3 说明\nROWS\n[2:5 a][2:9 b]\n[4:5 1][4:9 2]\n");
    }

    @Test
    void knowsBothKindsOfHeadings() throws Exception {
        assertThat(Run.of(reader, """
                某某局报告
                ===
                一、总体情况
                ------
                ### 三级 **标题** ###
                这是一句话。
                ---
                正文

                ***
                """).dump()).isEqualTo("""
                H1 1:1 某某局报告
                H2 3:1 一、总体情况
                H3 5:5 三级 标题
                P 6:1 这是一句话。
                P 8:1 正文
                """);
    }

    @Test
    void keepsTheTextOfLists() throws Exception {
        assertThat(Run.of(reader, "- 一是*加强*领导\n* 二是\n1. 三是\n2.属于国家秘密\n").dump())
                .isEqualTo("P 1:3 一是加强领导\nP 2:3 二是\nP 3:1 1. 三是\nP 4:1 2.属于国家秘密\n");
    }

    @Test
    void keepsCodeAsItIs() throws Exception {
        assertThat(Run.of(reader, "```txt\n# 不是标题\n| a | b |\n|---|---|\n```\n# 标题\n").dump())
                .isEqualTo("P 1:4 txt\nP 2:1 # 不是标题\nP 3:1 | a | b |\nP 4:1 |---|---|\nH1 6:3 标题\n");
    }

    @Test
    void doesNotLetAnUnclosedFenceSwallowTheReport() throws Exception {
        assertThat(Run.of(reader, "```\n" + TABLE).dump()).contains("ROWS\n[4:3 第（一）项]");
    }

    @Test
    void saysWhichPicturesAreLost() throws Exception {
        Run run = Run.of(reader, "前![表二](media/image1.png \"图\")后<img src='a.png'>\n");
        assertThat(run.dump()).isEqualTo("P 1:1 前后\n");
        assertThat(run.statuses()).containsExactly(InputStatus.OK_PARTIAL);
        assertThat(run.diagnostics()).extracting(d -> d.message().en()).anyMatch(m -> m.contains("media/image1.png"))
                .anyMatch(m -> m.contains("a.png")).anyMatch(m -> m.contains("表二"));
    }

    @Test
    void saysWhereLinksWent() throws Exception {
        Run run = Run.of(reader, "见[门户网站](http://www.example.gov.cn/a_(b)/)和<http://x.cn>\n");
        assertThat(run.dump()).isEqualTo("P 1:1 见门户网站和http://x.cn\n");
        assertThat(run.statuses()).isEmpty();
        assertThat(run.diagnostics()).extracting(d -> d.message().zh())
                .anyMatch(m -> m.contains("http://www.example.gov.cn/a_(b)/"));
    }

    @Test
    void saysThatTablesInHtmlAreMereText() throws Exception {
        Run run = Run.of(reader, "<table><tr><td>规章</td><td>1</td></tr></table>\n");
        assertThat(run.statuses()).containsExactly(InputStatus.OK_PARTIAL);
        assertThat(run.dump()).contains("规章").contains("1");
    }

    @Test
    void losesNothingInSilence() throws Exception {
        String sample = """
                甲乙丙
                ===
                > 丁**戊**己 `庚` [辛](http://壬.cn/癸 "子") ![丑](寅.png)
                ```卯
                辰
                ```
                | 巳 | 午<br>未
                申 |
                |---|---|
                | [酉][戌] <!-- 亥 --> | <b>天</b> |
                [酉]: http://地.cn
                \t玄
                \t黄
                宇
                \t宙
                - 洪
                ## 荒 ##
                """;
        Run run = Run.of(reader, sample);
        String kept = run.dump() + run.diagnostics();
        assertThat(sample.codePoints().filter(Character::isIdeographic).mapToObj(Character::toString))
                .allSatisfy(character -> assertThat(kept).contains(character));
    }

    @Test
    void recognisesPipeTablesWhateverTheName() {
        assertThat(answer("a.txt", TABLE)).isEqualTo(Answer.YES);
        assertThat(answer("a.txt", "正文\n".repeat(30_000) + TABLE)).isEqualTo(Answer.YES);
        assertThat(reader.recognize(new Head("a", TABLE.getBytes(Charset.forName("GBK")))).answer())
                .isEqualTo(Answer.YES);
    }

    @Test
    void asksTheNameLast() {
        assertThat(answer("a.md", "正文\n")).isEqualTo(Answer.MAYBE);
        assertThat(answer("a.md", "# 一\n# 二\n")).isEqualTo(Answer.YES);
        assertThat(answer("a.txt", "# 一\n# 二\n")).isEqualTo(Answer.MAYBE);
        assertThat(answer("a.txt", "正文\n")).isEqualTo(Answer.NO);
        assertThat(answer("a.md", "%PDF-1.4\n|---|---|\n")).isEqualTo(Answer.NO);
        assertThat(answer("a.md", "<html>\n|---|---|\n")).isEqualTo(Answer.NO);
    }

    private Answer answer(String name, String text) {
        return reader.recognize(new Head(name, text.getBytes(StandardCharsets.UTF_8))).answer();
    }
}
