package org.gouji.format.doc.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Tells a compound file that was cut off from one that is damaged otherwise. */
final class OleTail {

    private static final int HEADER = 512;
    private static final int FREE = -1;

    private OleTail() {
    }

    /** Whether the file ends before its last used sector. */
    static boolean missing(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer header = read(channel, 0, HEADER);
            if (header.limit() < HEADER) {
                return true;
            }
            int shift = header.getShort(30);
            return (shift == 9 || shift == 12) && missing(channel, header, shift);
        }
    }

    private static boolean missing(FileChannel channel, ByteBuffer header, int shift) throws IOException {
        long end = position(Integer.toUnsignedLong(header.getInt(48)), shift);
        int tables = Math.max(0, Math.min(109, header.getInt(44)));
        for (int i = 0; i < tables; i++) {
            long table = position(Integer.toUnsignedLong(header.getInt(76 + 4 * i)), shift);
            end = Math.max(end, table);
            if (table < channel.size()) {
                ByteBuffer entries = read(channel, table, 1 << shift);
                long sectors = (long) i << shift - 2;
                end = Math.max(end, position(sectors + used(entries) - 1, shift));
            }
        }
        // The last sector may be shorter than the others.
        return end >= channel.size();
    }

    private static int used(ByteBuffer entries) {
        int used = entries.limit() / 4;
        while (used > 0 && entries.getInt(4 * (used - 1)) == FREE) {
            used--;
        }
        return used;
    }

    private static long position(long sector, int shift) {
        return sector + 1 << shift;
    }

    private static ByteBuffer read(FileChannel channel, long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        int read = 0;
        while (buffer.hasRemaining() && read >= 0) {
            read = channel.read(buffer, position + buffer.position());
        }
        return buffer.flip();
    }
}
