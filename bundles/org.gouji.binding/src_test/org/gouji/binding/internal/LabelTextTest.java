package org.gouji.binding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;

import org.junit.jupiter.api.Test;

@NonNullByDefault({})
class LabelTextTest {

    @Test
    void theShortWayIsUnicodesWay() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c < Character.MIN_SURROGATE; c++) {
            String one = Character.toString(c);
            assertThat(LabelText.normalize(one)).as(Integer.toHexString(c)).isEqualTo(LabelText.normalize(nfkc(one)));
            all.append(one);
        }
        assertThat(LabelText.normalize(all.toString())).isEqualTo(LabelText.normalize(nfkc(all.toString())));
        Random random = new Random(1);
        String usual = " 1（一）．、。《》“”—·％～　收结A";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 4; j++) {
                text.append(usual.charAt(random.nextInt(usual.length())));
            }
            assertThat(LabelText.normalize(text.toString())).isEqualTo(LabelText.normalize(nfkc(text.toString())));
        }
    }

    @Test
    void aBeginningIsTheBeginningOfTheWhole() {
        String usual = " 1（一）．、。數总";
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(12); j > 0; j--) {
                text.append(random.nextInt(30) == 0 ? '①' : usual.charAt(random.nextInt(usual.length())));
            }
            String whole = LabelText.normalize(text.toString());
            int most = random.nextInt(8);
            assertThat(LabelText.beginning(text.toString(), most))
                    .isEqualTo(whole.substring(0, Math.min(most, whole.length())));
        }
    }

    @Test
    void oneSpelling() {
        assertThat(LabelText.normalize(" （一）行政許可　數量 ")).isEqualTo("(一)行政许可数量");
        assertThat(LabelText.normalize("〔２〕、“总计”①")).isEqualTo("(2).总计1");
        assertThat(LabelText.normalize("\u00a0\u200b\t")).isEmpty();
        assertThat(LabelText.withoutNumbering("(一)予以公开")).isEqualTo("予以公开");
        assertThat(LabelText.withoutNumbering("1.")).isEqualTo("1.");
        assertThat(LabelText.withoutNumbering("(见附件)")).isEqualTo("(见附件)");
        assertThat(LabelText.withoutNote("总计(件)")).isEqualTo("总计");
        assertThat(LabelText.withoutNote("(件)")).isEqualTo("(件)");
    }

    @Test
    void marksAndNotesAreThoseOfThePatterns() {
        Pattern mark = Pattern
                .compile("^(?:\\([一二三四五六七八九十0-9]{1,3}\\)|[一二三四五六七八九十]{1,3}\\.|[0-9]{1,2}\\.)");
        Pattern note = Pattern.compile("\\([^()]*\\)$");
        Random random = new Random(4);
        for (int i = 0; i < 50_000; i++) {
            String label = word(random, "((一十12)).件总");
            assertThat(LabelText.withoutNumbering(label)).isEqualTo(without(mark, label));
            assertThat(LabelText.withoutNote(label)).isEqualTo(without(note, label));
        }
    }

    private static String without(Pattern pattern, String label) {
        String rest = pattern.matcher(label).replaceFirst("");
        return rest.isEmpty() ? label : rest;
    }

    @Test
    void likenessBelowTheBoundIsNone() {
        String letters = "一二三四五六收件总数行政许可处罚";
        Random random = new Random(2);
        for (int i = 0; i < 50_000; i++) {
            String a = word(random, letters);
            String b = random.nextBoolean() ? word(random, letters) : a.substring(1) + letters.charAt(i % 16);
            double likeness = Likeness.of(a, b);
            assertThat(Likeness.atLeast(0.75, a, b)).isEqualTo(likeness >= 0.75 ? likeness : 0);
        }
    }

    private static String word(Random random, String letters) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }

    private static String nfkc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
