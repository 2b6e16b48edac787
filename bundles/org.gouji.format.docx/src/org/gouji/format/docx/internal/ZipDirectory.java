package org.gouji.format.docx.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks into the directory at the end of a zip that cannot be opened, to tell why. */
final class ZipDirectory {

    private static final int END_SIGNATURE = 0x06054B50;
    private static final int END_SIZE = 22;
    /** The end record and a comment of the largest size. */
    private static final int TAIL = END_SIZE + 65_535;
    private static final int COMMENT_LENGTH = 20;
    private static final int DIRECTORY_SIZE = 12;

    private static final int ENTRY_SIGNATURE = 0x02014B50;
    private static final int ENTRY_SIZE = 46;
    private static final int FLAGS = 8;
    private static final int NAME_LENGTH = 28;
    private static final int EXTRA_LENGTH = 30;
    private static final int ENTRY_COMMENT_LENGTH = 32;
    /** No directory of a document is larger; of one that is only so much is looked at. */
    private static final int MOST = 4 << 20;

    private ZipDirectory() {
    }

    /** Whether the record at the end of the zip is there with all of its bytes and of its comment. */
    static boolean isWhole(Path file) throws IOException {
        ByteBuffer tail = last(file, TAIL);
        int end = end(tail);
        return end >= 0 && end + END_SIZE + unsigned(tail, end + COMMENT_LENGTH) <= tail.limit();
    }

    /** Whether one of the entries is said to be encrypted. */
    static boolean isEncrypted(Path file) throws IOException {
        ByteBuffer bytes = last(file, TAIL + MOST);
        int end = end(bytes);
        if (end < 0) {
            return false;
        }
        long start = end - (bytes.getInt(end + DIRECTORY_SIZE) & 0xFFFF_FFFFL);
        int at = (int) Math.max(0, start);
        while (at + ENTRY_SIZE <= end && bytes.getInt(at) == ENTRY_SIGNATURE) {
            if ((unsigned(bytes, at + FLAGS) & 1) != 0) {
                return true;
            }
            at += ENTRY_SIZE + unsigned(bytes, at + NAME_LENGTH) + unsigned(bytes, at + EXTRA_LENGTH)
                    + unsigned(bytes, at + ENTRY_COMMENT_LENGTH);
        }
        return false;
    }

    private static int end(ByteBuffer bytes) {
        int first = Math.max(0, bytes.limit() - TAIL);
        for (int i = bytes.limit() - END_SIZE; i >= first; i--) {
            if (bytes.getInt(i) == END_SIGNATURE) {
                return i;
            }
        }
        return -1;
    }

    private static ByteBuffer last(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(Math.max(0, Files.size(file) - most));
            return ByteBuffer.wrap(in.readNBytes(most)).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xFFFF;
    }
}
