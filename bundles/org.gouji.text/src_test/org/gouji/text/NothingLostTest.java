package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever the lines, every character reaches the sink, in order; only quotation marks and borders may go. */
class NothingLostTest {

    private static final String[] PIECES = {"\t", "\t", "\n", "\n", "\n\n", "规章", "一、", "0", "  ", "　", "| ", "|", "a",
            "\t0",
            "\n\t", "正文。", "---", "|---|\n", "#", "# ", "\"", "（二）部分公开", "\u00A0", "\n\n\n\n", "+--+\n"};

    @RepeatedTest(400)
    void keepsEveryCharacter(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder input = new StringBuilder();
        for (int i = random.nextInt(120); i >= 0; i--) {
            input.append(PIECES[random.nextInt(PIECES.length)]);
        }
        assertThat(letters(Transcript.ofText(input.toString()))).as(input.toString())
                .isEqualTo(letters(input.toString()));
        assertThat(letters(Transcript.ofMarkdown(input.toString()))).as(input.toString())
                .isEqualTo(letters(input.toString()));
    }

    private static String letters(String text) {
        return text.replaceAll("P \\d+ |CELL_STREAM\n|ROWS\n|(?m)^end$", "").replaceAll("[^规章一、0a正文。#（二）部分公开]", "");
    }
}
