package org.gouji.binding.internal;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * What a packed schema begins with: by it a stale or damaged one is told. It is no guard against intent, whoever can
 * change a bundle's resources can change its code as well.
 *
 * @param format of the rest; another one is not read
 * @param sourceLength bytes of the schema file
 * @param source checksum of the schema file
 * @param body checksum of the rest
 */
record PackedHeader(int format, int sourceLength, int source, int body) {

    static final int BYTES = 4 * Integer.BYTES;

    /** Rises with every change of what is written. */
    private static final int FORMAT = 0x676f_0002;

    static PackedHeader of(byte[] source, byte[] body) {
        return new PackedHeader(FORMAT, source.length, checksum(source, 0), checksum(body, 0));
    }

    /** Whether a packed schema is whole and was made of this file. */
    static boolean fits(byte[] packed, byte[] source) {
        if (packed.length < BYTES) {
            return false;
        }
        ByteBuffer in = ByteBuffer.wrap(packed);
        return in.getInt() == FORMAT && in.getInt() == source.length && in.getInt() == checksum(source, 0)
                && in.getInt() == checksum(packed, BYTES);
    }

    void write(ByteBuffer out) {
        out.putInt(format).putInt(sourceLength).putInt(source).putInt(body);
    }

    private static int checksum(byte[] bytes, int from) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, from, bytes.length - from);
        return (int) checksum.getValue();
    }
}
