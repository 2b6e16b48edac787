package org.gouji.format.text.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.gouji.model.InputStatus;
import org.gouji.model.Severity;
import org.gouji.spi.reader.Recognition.Answer;
import org.gouji.spi.reader.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

    private static final String CELLS = """
            某某区水务局2020年政府信息公开工作年度报告
              [image: ]　　一、总体情况

            \t信息内容
            \t本年新
            公开数量

            \t规章
            \t　１２
            \t\u00A0

                       某某区水务局
            """;

    private final TextReader reader = new TextReader();

    @Test
    void readsOneCellALineWithPlaces() throws Exception {
        Run run = Run.of(reader, CELLS);
        assertThat(run.dump()).isEqualTo("""
                P 1:1 某某区水务局2020年政府信息公开工作年度报告
                P 2:1   [image: ]__一、总体情况
                CELL_STREAM
                [4:2 信息内容][5:2 本年新/公开数量]
                [8:2 规章][9:2 _１２][10:2 ~]
                P 12:1            某某区水务局
                """);
        assertThat(run.codes()).isEmpty();
        assertThat(run.statuses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void readsTheSameInEveryEncoding(String charset) throws Exception {
        String text = CELLS.replace("\u00A0", "-");
        String expected = Run.of(reader, text).dump();
        Run run = Run.of(reader, text.getBytes(Charset.forName(charset)));
        assertThat(run.dump()).isEqualTo(expected);
        assertThat(run.statuses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\u2028", "\u2029", "\u0085"})
    void readsTheSameWithEveryLineEnd(String end) throws Exception {
        assertThat(Run.of(reader, CELLS.replace("\n", end)).dump()).isEqualTo(Run.of(reader, CELLS).dump());
    }

    @Test
    void takesMarksOfHeadingsWhereTheFileUsesThem() throws Exception {
        Run run = Run.of(reader, """
                # 某某局2021年报告
                (一) **主动公开。**公开信息0项。
                ## 二、情况
                规章\t**0**\t
                许可\t1\t
                """);
        assertThat(run.dump()).isEqualTo("""
                H1 1:3 某某局2021年报告
                P 2:1 (一) 主动公开。公开信息0项。
                H2 3:4 二、情况
                ROWS
                [4:1 规章][4:4 0][4:10 ]
                [5:1 许可][5:4 1][5:6 ]
                """);
        assertThat(run.codes()).containsExactly("text.markup-removed");
        assertThat(run.diagnostics().get(0).severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void leavesASingleNumberSignAlone() throws Exception {
        assertThat(Run.of(reader, "# 1号楼\n**注意**\n").dump()).isEqualTo("P 1:1 # 1号楼\nP 2:1 **注意**\n");
    }

    @Test
    void saysWhichEncodingItGuessed() throws Exception {
        byte[] bytes = CELLS.getBytes(StandardCharsets.UTF_8);
        bytes[20] = (byte) 0xFF;
        Run run = Run.of(reader, bytes);
        assertThat(run.statuses()).containsExactly(InputStatus.CHARSET_UNCERTAIN);
        assertThat(run.dump()).contains("[8:2 规章]");
    }

    @Test
    void saysThatTheFileEndsInsideACharacter() throws Exception {
        byte[] bytes = CELLS.strip().getBytes(StandardCharsets.UTF_8);
        Run run = Run.of(reader, Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(run.statuses()).containsExactly(InputStatus.OK_PARTIAL);
    }

    @Test
    void reportsControlCharacters() throws Exception {
        Run run = Run.of(reader, CELLS.replace("规章", "规\0章"));
        assertThat(run.dump()).contains("[8:2 规章]");
        assertThat(run.codes()).containsExactly("text.control-characters");
    }

    @Test
    void readsNothingFromNothing() throws Exception {
        assertThat(Run.of(reader, "").document().blocks()).isEmpty();
        assertThat(Run.of(reader, " \n　\n\t\n").document().blocks()).isEmpty();
    }

    @Test
    void refusesBinaryContent() {
        byte[] noise = new byte[9000];
        new Random(3).nextBytes(noise);
        assertThatThrownBy(() -> Run.of(reader, noise)).isInstanceOfSatisfying(UnreadableException.class,
                e -> assertThat(e.status()).isEqualTo(InputStatus.NOT_A_DOCUMENT));
        assertThat(reader.recognize(new Head("a.txt", noise)).answer()).isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004", "%PDF-1.7", "{\\rtf1", " <!DOCTYPE html><p>", "<HTML>",
            "<?xml version='1.0'?>",
            "Received: x\r\nFrom: a\r\nMIME-Version: 1.0\r\n\r\n", "\uFEFF%PDF-1.3", "<!-- x --> <html lang=zh>",
            "<p>a</p><p>b</p><p>c</p><p>d</p><p>e</p>"})
    void leavesOtherFormatsToOthers(String text) {
        assertThat(answer(text)).isEqualTo(Answer.NO);
    }

    @Test
    void offersToReadAnyText() {
        assertThat(answer("日期：2020年\nFrom: 某某局\n\nDate: x\nSubject: y\n")).isEqualTo(Answer.MAYBE);
        assertThat(answer("<注意>甲</注意>\n")).isEqualTo(Answer.MAYBE);
        assertThat(answer(CELLS)).isEqualTo(Answer.MAYBE);
        assertThat(answer("")).isEqualTo(Answer.MAYBE);
        assertThat(reader.recognize(new Head("a.txt", CELLS.repeat(2000).getBytes(Charset.forName("GBK")))).answer())
                .isEqualTo(Answer.MAYBE);
    }

    private Answer answer(String text) {
        return reader.recognize(new Head("a.doc", text.getBytes(StandardCharsets.UTF_8))).answer();
    }
}
