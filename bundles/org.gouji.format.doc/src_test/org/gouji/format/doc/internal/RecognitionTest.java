package org.gouji.format.doc.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.gouji.spi.reader.Recognition.Answer;
import org.junit.jupiter.api.Test;

/** Looks at the directory of the compound file, wherever it lies. */
class RecognitionTest {

    private static Answer answer(String name, byte[] bytes) {
        return new DocReader().recognize(new Reading.Head(name, bytes)).answer();
    }

    @Test
    void knowsWordWhateverTheName() {
        assertThat(answer("报告.doc", Reading.resource("report.doc"))).isEqualTo(Answer.YES);
        assertThat(answer("报告", Reading.resource("extras.doc"))).isEqualTo(Answer.YES);
    }

    @Test
    void otherFilesAreNotWord() {
        assertThat(answer("a.doc", DocReaderTest.renamed())).isEqualTo(Answer.NO);
        assertThat(answer("a.doc", new byte[0])).isEqualTo(Answer.NO);
        assertThat(answer("a.doc", "{\\rtf1".getBytes(StandardCharsets.US_ASCII))).isEqualTo(Answer.NO);
    }

    @Test
    void withoutADirectoryTheNameDecides() {
        byte[] cut = Arrays.copyOf(Reading.resource("report.doc"), 2000);
        Arrays.fill(cut, 512, 514, (byte) 0);
        assertThat(answer("a.doc", cut)).isEqualTo(Answer.MAYBE);
        assertThat(answer("a.wps", Arrays.copyOf(cut, 8))).isEqualTo(Answer.MAYBE);
        assertThat(answer("", cut)).isEqualTo(Answer.MAYBE);
        assertThat(answer("a.xls", cut)).isEqualTo(Answer.NO);
    }

    @Test
    void neverThrows() {
        Random random = new Random(3);
        byte[] whole = Reading.resource("report.doc");
        for (int i = 0; i < 300; i++) {
            byte[] bytes = Arrays.copyOf(whole, 8 + random.nextInt(whole.length - 8));
            for (int at = 20; at < Math.min(bytes.length, 200); at += 1 + random.nextInt(30)) {
                bytes[at] = (byte) random.nextInt(256);
            }
            assertThat(answer("a.doc", bytes)).isNotNull();
        }
    }

    @Test
    void descriptorSaysWhatTheServiceSays() {
        assertThat(new DocReader().descriptor().id()).isEqualTo(DocReader.ID);
        assertThat(new DocReader().descriptor().extensions()).isEqualTo(List.of("doc", "dot", "wps"));
        assertThat(new DocReader().descriptor().magic()).containsExactly("D0CF11E0A1B11AE1");
    }
}
