package org.gouji.core.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Names in a zip's central directory and its {@code [Content_Types].xml}. Read here rather than with the JDK's ZipFile
 * because that one takes the whole directory of a hostile file into memory; here everything has a bound.
 *
 * @param names at most {@value #MAX_ENTRIES}
 * @param contentTypes at most {@value #MAX_CONTENT_TYPES} bytes of it
 */
record ZipHead(List<String> names, Optional<String> contentTypes) {

    static final ZipHead NONE = new ZipHead(List.of(), Optional.empty());

    static final int MAX_ENTRIES = 10_000;
    static final int MAX_CONTENT_TYPES = 1 << 20;

    private static final int MAX_DIRECTORY = 4 << 20;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int WIDE_LOCATOR_SIGNATURE = 0x07064b50;
    private static final int WIDE_END_SIGNATURE = 0x06064b50;
    private static final int END_SIZE = 22;
    private static final int WIDE_LOCATOR_SIZE = 20;
    private static final int WIDE_END_SIZE = 56;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final long WIDE = 0xFFFFFFFFL;
    private static final int DEFLATED = 8;

    static ZipHead read(FileChannel channel) throws IOException {
        Optional<Directory> directory = directory(channel);
        return directory.isPresent() ? entries(channel, directory.get()) : NONE;
    }

    private record Directory(long start, long size, long base) {
    }

    private record Entry(int method, long compressed, long local, boolean encrypted) {
    }

    private static ByteBuffer buffer(FileChannel channel, long position, int count) throws IOException {
        return ByteBuffer.wrap(FileHead.bytes(channel, position, count)).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static long unsigned(ByteBuffer buffer, int at) {
        return Integer.toUnsignedLong(buffer.getInt(at));
    }

    private static int small(ByteBuffer buffer, int at) {
        return Short.toUnsignedInt(buffer.getShort(at));
    }

    private static Optional<Directory> directory(FileChannel channel) throws IOException {
        long size = channel.size();
        int window = (int) Math.min(size, END_SIZE + 0xFFFF);
        ByteBuffer tail = buffer(channel, size - window, window);
        for (int at = tail.limit() - END_SIZE; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE && at + END_SIZE + small(tail, at + 20) <= tail.limit()) {
                long end = size - window + at;
                long length = unsigned(tail, at + 12);
                long offset = unsigned(tail, at + 16);
                return length == WIDE || offset == WIDE
                        ? wideDirectory(channel, end)
                        : checked(end - length, length, offset);
            }
        }
        return Optional.empty();
    }

    private static Optional<Directory> wideDirectory(FileChannel channel, long end) throws IOException {
        if (end < WIDE_LOCATOR_SIZE) {
            return Optional.empty();
        }
        ByteBuffer locator = buffer(channel, end - WIDE_LOCATOR_SIZE, WIDE_LOCATOR_SIZE);
        long wideEnd = locator.getLong(8);
        if (locator.getInt(0) != WIDE_LOCATOR_SIGNATURE || wideEnd < 0 || wideEnd > end - WIDE_END_SIZE) {
            return Optional.empty();
        }
        ByteBuffer record = buffer(channel, wideEnd, WIDE_END_SIZE);
        if (record.getInt(0) != WIDE_END_SIGNATURE) {
            return Optional.empty();
        }
        long length = record.getLong(40);
        return checked(wideEnd - length, length, record.getLong(48));
    }

    /** What stands before the first entry (a self-extractor, a mail header) moves all offsets: that is the base. */
    private static Optional<Directory> checked(long start, long length, long offset) {
        boolean sound = length >= 0 && offset >= 0 && start >= offset;
        return sound ? Optional.of(new Directory(start, length, start - offset)) : Optional.empty();
    }

    private static ZipHead entries(FileChannel channel, Directory directory) throws IOException {
        ByteBuffer bytes = buffer(channel, directory.start(), (int) Math.min(directory.size(), MAX_DIRECTORY));
        List<String> names = new ArrayList<>();
        Optional<String> types = Optional.empty();
        int at = 0;
        while (names.size() < MAX_ENTRIES && at + ENTRY_SIZE <= bytes.limit()
                && bytes.getInt(at) == ENTRY_SIGNATURE) {
            int nameLength = small(bytes, at + 28);
            if (at + ENTRY_SIZE + nameLength > bytes.limit()) {
                break;
            }
            String name = new String(bytes.array(), at + ENTRY_SIZE, nameLength, StandardCharsets.UTF_8);
            names.add(name);
            if (types.isEmpty() && name.equalsIgnoreCase("[Content_Types].xml")) {
                types = content(channel, directory.base(), entry(bytes, at));
            }
            at += ENTRY_SIZE + nameLength + small(bytes, at + 30) + small(bytes, at + 32);
        }
        return new ZipHead(List.copyOf(names), types);
    }

    private static Entry entry(ByteBuffer bytes, int at) {
        boolean encrypted = (small(bytes, at + 8) & 1) != 0;
        return new Entry(small(bytes, at + 10), unsigned(bytes, at + 20), unsigned(bytes, at + 42), encrypted);
    }

    private static Optional<String> content(FileChannel channel, long base, Entry entry) throws IOException {
        ByteBuffer header = buffer(channel, base + entry.local(), LOCAL_SIZE);
        if (entry.encrypted() || header.limit() < LOCAL_SIZE || header.getInt(0) != LOCAL_SIGNATURE) {
            return Optional.empty();
        }
        long start = base + entry.local() + LOCAL_SIZE + small(header, 26) + small(header, 28);
        byte[] packed = FileHead.bytes(channel, start, (int) Math.min(entry.compressed(), MAX_CONTENT_TYPES));
        if (entry.method() == DEFLATED) {
            return inflate(packed).map(ZipHead::text);
        }
        return entry.method() == 0 ? Optional.of(text(packed)) : Optional.empty();
    }

    private static Optional<byte[]> inflate(byte[] packed) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] out = new byte[Math.min(MAX_CONTENT_TYPES, Math.max(4096, packed.length * 8))];
            int length = 0;
            int count = inflater.inflate(out);
            while (count > 0 && length + count < MAX_CONTENT_TYPES) {
                length += count;
                out = length == out.length ? Arrays.copyOf(out, Math.min(MAX_CONTENT_TYPES, 2 * length)) : out;
                count = inflater.inflate(out, length, out.length - length);
            }
            return Optional.of(Arrays.copyOf(out, length + count));
        } catch (DataFormatException e) {
            // Damaged: for recognition it is as good as absent, and the reader finds the damage itself.
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    private static String text(byte[] bytes) {
        boolean wide = bytes.length > 1 && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1));
        return new String(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }
}
