package org.gouji.format.zip.internal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An entry as the directory of a zip states it. Nothing of it is believed.
 *
 * @param name its name as it is written
 * @param flags general purpose bits
 * @param method how it is packed
 * @param crc checksum of its content
 * @param packed bytes in the zip
 * @param size bytes of its content
 * @param start where its local header lies in the file
 * @param unicode its name in the Unicode extra field of Info-ZIP
 * @param attributes external attributes
 */
record Entry(byte[] name, int flags, int method, long crc, long packed, long size, long start,
        Optional<String> unicode, int attributes) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int ENCRYPTED = 1;
    private static final int UTF_8 = 1 << 11;
    private static final int DIRECTORY = 0x10;
    private static final int UNIX_KIND = 0xF000;
    private static final int UNIX_LINK = 0xA000;
    private static final int LOCAL_HEADER = 30;

    boolean encrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    boolean saysUtf8() {
        return (flags & UTF_8) != 0;
    }

    boolean folder() {
        byte last = name.length == 0 ? 0 : name[name.length - 1];
        return size == 0 && (last == '/' || last == '\\' || (attributes & DIRECTORY) != 0);
    }

    boolean link() {
        return (attributes >>> 16 & UNIX_KIND) == UNIX_LINK;
    }

    /** Whether it may lie in the first so many bytes of the file. */
    boolean within(long space) {
        return start >= 0 && start <= space && packed >= 0 && packed <= space && size >= 0 && end() <= space;
    }

    /** The first byte that certainly is not its own. */
    long end() {
        return start + LOCAL_HEADER + name.length + packed;
    }

    @Override
    public String toString() {
        return new String(name, StandardCharsets.ISO_8859_1);
    }
}
