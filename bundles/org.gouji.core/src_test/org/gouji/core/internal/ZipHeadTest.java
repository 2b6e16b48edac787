package org.gouji.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.gouji.core.InputSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipHeadTest {

    private static final String TYPES = "<Types>" + "x".repeat(5000) + "</Types>";

    @TempDir
    Path folder = Path.of("");

    private FileHead head(byte[] bytes) throws IOException {
        Path file = folder.resolve("A.b.DOCX");
        Files.write(file, bytes);
        return FileHead.read(InputSource.of(file, "x/A.b.DOCX"));
    }

    private static byte[] zip(int more, boolean stored) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (int i = 0; i < more; i++) {
                zip.putNextEntry(new ZipEntry("条目" + i));
                zip.closeEntry();
            }
            ZipEntry types = new ZipEntry("[Content_Types].xml");
            byte[] content = TYPES.getBytes(StandardCharsets.UTF_8);
            if (stored) {
                CRC32 crc = new CRC32();
                crc.update(content);
                types.setMethod(ZipEntry.STORED);
                types.setSize(content.length);
                types.setCrc(crc.getValue());
            }
            zip.putNextEntry(types);
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    @Test
    void namesAndContentTypesAreFound() throws IOException {
        FileHead head = head(zip(2, false));
        assertThat(head.zipEntries()).containsExactly("条目0", "条目1", "[Content_Types].xml");
        assertThat(head.contentTypes()).contains(TYPES);
        assertThat(head.extension()).isEqualTo("docx");
        assertThat(head.startsWith("504b0304")).isTrue();
        assertThat(head(zip(0, true)).contentTypes()).contains(TYPES);
    }

    @Test
    void whatStandsBeforeTheZipIsSkipped() throws IOException {
        byte[] zip = zip(1, false);
        byte[] shifted = new byte[zip.length + 10];
        Arrays.fill(shifted, (byte) 'P');
        shifted[1] = 'K';
        System.arraycopy(zip, 0, shifted, 10, zip.length);
        assertThat(head(shifted).contentTypes()).contains(TYPES);
    }

    @Test
    void aDirectoryOfManyEntriesIsCut() throws IOException {
        assertThat(head(zip(12_000, false)).zipEntries()).hasSize(ZipHead.MAX_ENTRIES);
    }

    @Test
    void truncatedAndDamagedZipsNeverThrow() throws IOException {
        byte[] zip = zip(3, false);
        for (int length = 0; length < zip.length; length += 7) {
            assertThat(head(Arrays.copyOf(zip, length)).zipEntries()).isEmpty();
        }
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = zip.clone();
            for (int k = 0; k < 4; k++) {
                damaged[damaged.length - 1 - random.nextInt(200)] = (byte) random.nextInt();
            }
            damaged[0] = 'P';
            assertThat(head(damaged).zipEntries().size()).isLessThan(10);
        }
    }

    @Test
    void aBombOfContentTypesIsCut() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            byte[] zeros = new byte[1 << 16];
            for (int i = 0; i < 400; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertThat(head(bytes.toByteArray()).contentTypes().get().length())
                .isLessThanOrEqualTo(ZipHead.MAX_CONTENT_TYPES);
    }

    @Test
    void bothEndsOfALargeFileAreKept() throws IOException {
        byte[] large = new byte[200_000];
        large[0] = 1;
        large[large.length - 1] = 2;
        FileHead head = head(large);
        assertThat(head.first()).hasSize(65_536).startsWith(1);
        assertThat(head.last()).hasSize(65_536).endsWith(2);
        assertThat(head.size()).isEqualTo(200_000);
        assertThat(head.zipEntries()).isEmpty();
    }
}
