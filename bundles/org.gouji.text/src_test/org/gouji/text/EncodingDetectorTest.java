package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingDetectorTest {

    private static final String REPORT = "某某区水务局2021年政府信息公开工作年度报告\n\n一、总体情况\n"
            + "本年度主动公开政府信息12条，受理依申请公开3件。\n\t规章\n\t0\n\t　1\n";

    @ParameterizedTest
    @CsvSource({"UTF-8, '', UTF-8", "UTF-8, efbbbf, UTF-8", "GB18030, '', GB18030", "GBK, '', GB18030",
            "UTF-16LE, fffe, UTF-16LE", "UTF-16BE, feff, UTF-16BE", "UTF-16LE, '', UTF-16LE",
            "UTF-16BE, '', UTF-16BE", "UTF-32LE, fffe0000, UTF-32LE", "UTF-32BE, 0000feff, UTF-32BE",
            "GB18030, 84319533, GB18030"})
    void findsTheEncodingOfAReport(String written, String mark, String expected) {
        TextEncoding found = EncodingDetector.sniff(bytes(mark, REPORT, Charset.forName(written))).orElseThrow();
        assertThat(found.name()).isEqualTo(expected);
        assertThat(found.certain()).isTrue();
        assertThat(found.bom()).isEqualTo(mark.length() / 2);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void findsWideEncodingsOfPlainAscii(String written) {
        byte[] bytes = "a\tb\n1\t2\n".getBytes(Charset.forName(written));
        assertThat(EncodingDetector.sniff(bytes).orElseThrow().name()).isEqualTo(written);
    }

    @Test
    void findsWideEncodingsOfChineseWithoutAnyNul() {
        byte[] bytes = "政府信息公开工作年度报告政府信息公开".getBytes(StandardCharsets.UTF_16LE);
        assertThat(EncodingDetector.sniff(bytes).orElseThrow().charset()).isEqualTo(StandardCharsets.UTF_16LE);
    }

    @Test
    void takesRareFourByteCharactersOfGb18030() {
        byte[] bytes = (REPORT + "张𬭸\n").getBytes(Charset.forName("GB18030"));
        TextEncoding found = EncodingDetector.sniff(bytes).orElseThrow();
        assertThat(found.name()).isEqualTo("GB18030");
        assertThat(found.certain()).isTrue();
    }

    @Test
    void toleratesAFewNulsInText() {
        byte[] bytes = (REPORT + "\0" + REPORT).getBytes(StandardCharsets.UTF_8);
        assertThat(EncodingDetector.sniff(bytes).orElseThrow().charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void isNotSureOfBytesThatFitNowhere() {
        byte[] bytes = bytes("", REPORT, StandardCharsets.UTF_8);
        bytes[10] = (byte) 0xFF;
        TextEncoding found = EncodingDetector.sniff(bytes).orElseThrow();
        assertThat(found.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(found.certain()).isFalse();
    }

    @Test
    void isNotSureOfChineseInAnEncodingOfTaiwan() {
        byte[] bytes = "政府資訊公開工作年度報告，本年度主動公開政府資訊十二條。".getBytes(Charset.forName("Big5"));
        assertThat(EncodingDetector.sniff(bytes).orElseThrow().certain()).isFalse();
    }

    @Test
    void isNotSureOfWesternText() {
        byte[] bytes = "Créé à l'été: déjà vu, où est-ce ?".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(EncodingDetector.sniff(bytes).orElseThrow().certain()).isFalse();
    }

    @Test
    void refusesBinaryContent() {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        assertThat(EncodingDetector.sniff(noise)).isEmpty();
        assertThat(EncodingDetector.sniff(new byte[100])).isEmpty();
    }

    @Test
    void takesNothingForUtf8() {
        assertThat(EncodingDetector.sniff(new byte[0])).contains(new TextEncoding(StandardCharsets.UTF_8, 0, true));
    }

    @Test
    void refusesOverlongFormsAndSurrogatesInUtf8() {
        for (String hex : new String[]{"c080", "e08080", "eda080", "f0808080", "f4908080", "f5808080", "80"}) {
            byte[] bytes = HexFormat.of().parseHex("4142" + hex + "434445464748");
            assertThat(EncodingDetector.sniff(bytes).orElseThrow().certain()).as(hex).isFalse();
        }
    }

    @Test
    void survivesAllPairsOfBytes() {
        for (int i = 0; i < 1 << 16; i++) {
            EncodingDetector.sniff(new byte[]{(byte) (i >> 8), (byte) i});
        }
    }

    private static byte[] bytes(String mark, String text, Charset charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(HexFormat.of().parseHex(mark));
        out.writeBytes(text.getBytes(charset));
        return out.toByteArray();
    }
}
