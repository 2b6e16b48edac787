package org.gouji.format.markdown.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '@', value = {"**主动公开。**为了@主动公开。为了", "*a* _b_ ***c*** ~~d~~@a b c d", "__重__点@__重__点",
            "2*3*4@2*3*4", "a_b_c@a_b_c", "2020年__月__日@2020年__月__日", "** a@** a", "****@****", "**a@**a", "\\*a\\*@*a*",
            "C:\\dir@C:\\dir", "`**a**`@**a**", "``a`b``@a`b", "`a@`a", "`a\\|b`@a|b", "&lt;&#65;&#x4E00;@<A一",
            "&unknown;@&unknown;", "&#0;@&#0;", "&#xD800;@&#xD800;", "R&D@R&D", "a<b>c</b><br/>d@ac/d",
            "1<2 且 3>2@1<2 且 3>2", "[bookmark: _GoBack]其中@[bookmark: _GoBack]其中",
            "[image: ][image: ]@[image: ][image: ]", "[注](见附件)@[注](见附件)", "[1](2)@[1](2)", "[a](b.cn)c@ac", "[a]()@a",
            "[![x](y)](http://z)@''", "[a [b](http://c) d@[a b d", "〔2019〕60号(一)@〔2019〕60号(一)"})
    void showsWhatTheMarksMean(String text, String expected) {
        assertThat(plain(text).replace('\n', '/')).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "]", "](a", "[a](", "[a](b.c", "![", "*", "*a ", "*a*", "_a", "`", "`a``b```c````d",
            "<a", "<",
            "&#65", "&#65;![a](b)", "\\", "\\|", "`\\|`", "(", "[]("})
    void staysLinear(String piece) {
        String text = piece.repeat(300_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThat(plain(text)).isNotNull());
    }

    @Test
    void losesNoLetter() {
        String[] pieces = {"*", "**", "_", "`", "``", "[", "](", ")", "!", "甲", "乙", "1", " ", "\\", "<", "b>", "&",
                "lt;", "~~"};
        Random random = new Random(11);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String input = text.toString().replace("](", "] (");
            assertThat(letters(plain(input))).as(input).isEqualTo(letters(input));
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^甲乙1]", "");
    }

    private static String plain(String text) {
        return Inline.plain(text, 1, new Removals());
    }
}
