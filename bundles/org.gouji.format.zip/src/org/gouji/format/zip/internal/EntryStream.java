package org.gouji.format.zip.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

import org.eclipse.jdt.annotation.Nullable;

/** The content of one entry, held against what the directory says of it: never longer, and with its checksum. */
final class EntryStream extends InputStream {

    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int LOCAL_SIZE = 30;
    private static final int BLOCK = 1 << 16;

    private final Entry entry;
    private final InputStream content;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private long left;

    private EntryStream(Entry entry, InputStream packed) {
        this.entry = entry;
        this.left = entry.size();
        this.content = entry.method() == Entry.DEFLATED
                ? new InflaterInputStream(packed, inflater, BLOCK)
                : packed;
    }

    static EntryStream open(FileChannel channel, Entry entry) throws IOException {
        ByteBuffer header = Directory.bytes(channel, entry.start(), LOCAL_SIZE);
        if (header.limit() < LOCAL_SIZE || header.getInt(0) != LOCAL_SIGNATURE) {
            throw new DamagedEntryException("no local header");
        }
        long start = entry.start() + LOCAL_SIZE + Directory.small(header, 26) + Directory.small(header, 28);
        return new EntryStream(entry, new Region(channel, start, start + entry.packed()));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte @Nullable [] bytes, int offset, int length) throws IOException {
        byte[] into = Objects.requireNonNull(bytes, "bytes");
        int count = unpack(into, offset, length);
        if (count < 0) {
            check();
            return -1;
        }
        left -= count;
        if (left < 0) {
            throw new DamagedEntryException("longer than it says");
        }
        crc.update(into, offset, count);
        return count;
    }

    private int unpack(byte[] bytes, int offset, int length) throws IOException {
        try {
            return content.read(bytes, offset, length);
        } catch (ZipException | EOFException e) {
            throw new DamagedEntryException("cannot be inflated", e);
        }
    }

    private void check() throws DamagedEntryException {
        if (left > 0) {
            throw new DamagedEntryException("shorter than it says");
        }
        if (crc.getValue() != entry.crc()) {
            throw new DamagedEntryException("wrong checksum");
        }
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        content.close();
    }

    /** Some bytes of the file. */
    private static final class Region extends InputStream {

        private final FileChannel channel;
        private final long end;
        private long position;

        Region(FileChannel channel, long start, long end) {
            this.channel = channel;
            this.position = start;
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte @Nullable [] bytes, int offset, int length) throws IOException {
            int wanted = (int) Math.min(length, end - position);
            int count = wanted <= 0
                    ? -1
                    : channel.read(ByteBuffer.wrap(Objects.requireNonNull(bytes, "bytes"), offset, wanted), position);
            position += Math.max(0, count);
            return count;
        }
    }
}
