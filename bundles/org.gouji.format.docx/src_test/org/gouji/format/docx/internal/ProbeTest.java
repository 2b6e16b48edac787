package org.gouji.format.docx.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.format.docx.internal.Docx.p;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.gouji.spi.reader.DocumentHead;
import org.gouji.spi.reader.Recognition;
import org.gouji.spi.reader.Recognition.Answer;
import org.junit.jupiter.api.Test;

class ProbeTest {

    private static final String TYPES = "<Types><Override PartName=\"/d.xml\" ContentType=\"application/vnd."
            + "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    private static Answer answer(String name, byte[] bytes, List<String> entries, String types) {
        Recognition recognition = new DocxReader().recognize(new Head(name, bytes, entries, types));
        assertThat(recognition.reason().zh()).isNotBlank();
        assertThat(recognition.reason().en()).isNotBlank();
        return recognition.answer();
    }

    private static byte[] ole(String stream) {
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        byte[] ole = HexFormat.of().parseHex("D0CF11E0A1B11AE1".toLowerCase(Locale.ROOT));
        byte[] bytes = Arrays.copyOf(ole, 2000);
        System.arraycopy(name, 0, bytes, 1000, name.length);
        return bytes;
    }

    @Test
    void aZipIsKnownByItsContentTypesOrParts() {
        byte[] zip = Docx.of(p("x")).zip();
        assertThat(answer("a.bin", zip, List.of("d.xml"), TYPES)).isEqualTo(Answer.YES);
        assertThat(answer("a.zip", zip, List.of("word/document.xml"), "")).isEqualTo(Answer.YES);
        assertThat(answer("a.docx", zip, List.of("x.txt"), "")).isEqualTo(Answer.MAYBE);
        assertThat(answer("a.docx", zip, List.of(), "")).isEqualTo(Answer.YES);
        assertThat(answer("a.docx", zip, List.of("xl/workbook.xml"), "<Types/>")).isEqualTo(Answer.NO);
        assertThat(answer("a.zip", zip, List.of(), "")).isEqualTo(Answer.NO);
    }

    @Test
    void protectedAndCutOffFilesAreTakenToBeReported() {
        assertThat(answer("a.bin", ole("EncryptedPackage"), List.of(), "")).isEqualTo(Answer.YES);
        assertThat(answer("a.xlsx", ole("EncryptedPackage"), List.of(), "")).isEqualTo(Answer.NO);
        assertThat(answer("a.docx", ole("x"), List.of(), "")).isEqualTo(Answer.YES);
        assertThat(answer("a.docx", ole("WordDocument"), List.of(), "")).isEqualTo(Answer.NO);
        assertThat(answer("a.doc", ole("x"), List.of(), "")).isEqualTo(Answer.NO);
        assertThat(answer("a.docx", new byte[0], List.of(), "")).isEqualTo(Answer.MAYBE);
    }

    @Test
    void otherContentIsLeftToOthers() {
        assertThat(answer("a.docx", Docx.bytes("<html>"), List.of(), "")).isEqualTo(Answer.NO);
        assertThat(answer("a.txt", new byte[0], List.of(), "")).isEqualTo(Answer.NO);
        assertThat(answer("a.xml", Docx.bytes("<p xmlns='http://schemas.microsoft.com/office/2006/xmlPackage'"
                + " t='wordprocessingml'/>"), List.of(), "")).isEqualTo(Answer.YES);
    }

    @Test
    void theDescriptorNamesExtensionsAndMagic() {
        assertThat(new DocxReader().descriptor().extensions()).containsExactly("docx", "docm", "dotx");
        assertThat(new DocxReader().descriptor().magic()).containsExactly("504B0304");
    }

    /** The little a reader may look at. */
    private record Head(String name, byte[] bytes, List<String> zipEntries, String types) implements DocumentHead {

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
            return bytes.clone();
        }

        @Override
        public byte[] last() {
            return bytes.clone();
        }

        @Override
        public boolean startsWith(String hex) {
            byte[] wanted = HexFormat.of().parseHex(hex.toLowerCase(Locale.ROOT));
            return bytes.length >= wanted.length && Signature.indexOf(bytes, wanted.length, wanted) == 0;
        }

        @Override
        public Optional<String> contentTypes() {
            return types.isEmpty() ? Optional.empty() : Optional.of(types);
        }
    }
}
