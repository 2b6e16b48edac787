package org.gouji.itests.hosts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damaged and hostile files, made from a good docx. */
final class BadFiles {

    private static final String BODY = "word/document.xml";
    private static final int BOMB_MEGABYTES = 64;

    private final byte[] good;

    BadFiles(Path docx) throws IOException {
        good = Files.readAllBytes(docx);
    }

    byte[] truncated() {
        return Arrays.copyOf(good, good.length * 2 / 3);
    }

    /** The beginning of an OLE2 file with a directory entry by which encrypted documents are known. */
    byte[] encrypted() {
        byte[] bytes = new byte[8192];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, bytes, 0, magic.length);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 1024, name.length);
        return bytes;
    }

    byte[] bomb() throws IOException {
        return withBody(out -> {
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            out.write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                    .getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < BOMB_MEGABYTES; i++) {
                out.write(blanks);
            }
        });
    }

    byte[] externalEntity(Path secret) throws IOException {
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
                + "<w:t>&e;</w:t></w:r></w:p></w:body></w:document>";
        return withBody(out -> out.write(xml.getBytes(StandardCharsets.UTF_8)));
    }

    byte[] flipped(int bit) {
        byte[] bytes = good.clone();
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        return bytes;
    }

    int bits() {
        return good.length * 8;
    }

    private interface Body {
        void write(OutputStream out) throws IOException;
    }

    private byte[] withBody(Body body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(good));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(BODY)) {
                    body.write(to);
                } else {
                    from.transferTo(to);
                }
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
