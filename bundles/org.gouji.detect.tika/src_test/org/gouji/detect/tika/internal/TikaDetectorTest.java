package org.gouji.detect.tika.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.spi.reader.DocumentHead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What files are called that no reader takes. */
class TikaDetectorTest {

    private static Optional<String> detect(byte[] bytes) {
        return new TikaDetector().detect(new Head("年报.doc", bytes));
    }

    private static Optional<String> detect(String start) {
        return detect((start + "\n".repeat(200)).getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void knowsCommonKindsByTheirContent() {
        assertThat(detect("%PDF-1.7\n")).contains("application/pdf");
        assertThat(detect("\u0089PNG\r\n\u001A\n")).contains("image/png");
        assertThat(detect("{\\rtf1\\ansi")).contains("application/rtf");
        assertThat(detect("<!DOCTYPE html><html><body>")).contains("text/html");
        assertThat(detect("\u00FF\u00D8\u00FF\u00E0")).contains("image/jpeg");
    }

    @Test
    void doesNotBelieveTheName() {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        assertThat(detect(noise)).isEmpty();
        assertThat(detect(new byte[0])).isEmpty();
        assertThat(detect("年度报告".getBytes(Charset.forName("GB18030")))).isNotEqualTo(Optional.of("application/msword"));
    }

    @ParameterizedTest
    @CsvSource({"Workbook,application/vnd.ms-excel", "PowerPoint Document,application/vnd.ms-powerpoint",
            "WordDocument,application/msword"})
    void looksIntoCompoundFiles(String stream, String type) throws Exception {
        assertThat(detect(compound(stream, 5_000))).contains(type);
        assertThat(detect(compound(stream, 300_000))).contains(type);
    }

    @Test
    void aCompoundFileOfUnknownContentIsJustThat() throws Exception {
        byte[] magic = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
        assertThat(detect(magic)).contains("application/x-tika-msoffice");
        assertThat(detect(compound("Something", 5_000))).contains("application/x-tika-msoffice");
    }

    @Test
    void damagedCompoundFilesHaveAKindToo() throws Exception {
        Random random = new Random(2);
        byte[] whole = compound("Workbook", 20_000);
        for (int i = 0; i < 100; i++) {
            byte[] bytes = Arrays.copyOf(whole, 8 + random.nextInt(whole.length - 8));
            for (int j = 0; j < i; j++) {
                bytes[8 + random.nextInt(bytes.length - 8)] = (byte) random.nextInt(256);
            }
            assertThat(detect(bytes)).isPresent();
        }
    }

    private static byte[] compound(String stream, int size) throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(new byte[size]), stream);
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private record Head(String name, byte[] bytes) implements DocumentHead {

        @Override
        public String extension() {
            return name.substring(name.lastIndexOf('.') + 1);
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public byte[] first() {
            return Arrays.copyOf(bytes, Math.min(bytes.length, WINDOW));
        }

        @Override
        public byte[] last() {
            return Arrays.copyOfRange(bytes, Math.max(0, bytes.length - WINDOW), bytes.length);
        }

        @Override
        public boolean startsWith(String hex) {
            byte[] magic = HexFormat.of().parseHex(hex.toLowerCase(Locale.ROOT));
            return bytes.length >= magic.length && Arrays.equals(magic, Arrays.copyOf(bytes, magic.length));
        }

        @Override
        public List<String> zipEntries() {
            return List.of();
        }

        @Override
        public Optional<String> contentTypes() {
            return Optional.empty();
        }
    }
}
