package org.gouji.format.zip.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;

import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.spi.Limits;
import org.gouji.spi.reader.UnreadableException;

/**
 * The directory at the end of a zip. Read here rather than by a library, because libraries take the whole directory of
 * a hostile file into memory, give one of two entries with one name, and decode names with one charset for all.
 *
 * @param entries in the order of the directory
 * @param start where the directory begins, which is behind all content
 * @param whole whether it could be read to its end
 */
record Directory(List<Entry> entries, long start, boolean whole) {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int WIDE_LOCATOR_SIGNATURE = 0x07064b50;
    private static final int WIDE_END_SIGNATURE = 0x06064b50;
    private static final int END_SIZE = 22;
    private static final int WIDE_LOCATOR_SIZE = 20;
    private static final int WIDE_END_SIZE = 56;
    private static final int ENTRY_SIZE = 46;
    private static final int USUAL_ENTRY = 1024;
    private static final int SPARE = 1 << 16;
    private static final long WIDE = 0xFFFFFFFFL;

    /** Where the directory lies; the base is what stands before the zip and moves all places. */
    private record Place(long start, long size, long base) {
    }

    static Directory read(FileChannel channel, Limits limits) throws UnreadableException, IOException {
        Place place = place(channel);
        if (place.size() > SPARE + (long) USUAL_ENTRY * limits.maxEntries()) {
            throw tooMany(limits);
        }
        ByteBuffer bytes = bytes(channel, place.start(), (int) place.size());
        List<Entry> entries = new ArrayList<>();
        while (bytes.remaining() >= ENTRY_SIZE && bytes.getInt(bytes.position()) == ENTRY_SIGNATURE) {
            int at = bytes.position();
            int length = ENTRY_SIZE + small(bytes, at + 28) + small(bytes, at + 30) + small(bytes, at + 32);
            if (length > bytes.remaining()) {
                break;
            }
            if (entries.size() >= limits.maxEntries()) {
                throw tooMany(limits);
            }
            entries.add(EntryFields.read(bytes.slice(at, length).order(ByteOrder.LITTLE_ENDIAN), place.base()));
            bytes.position(at + length);
        }
        return new Directory(List.copyOf(entries), place.start(), !bytes.hasRemaining());
    }

    private static UnreadableException tooMany(Limits limits) {
        return new UnreadableException(InputStatus.LIMIT_ROWS,
                LocalizedText.of("压缩包内超过 " + limits.maxEntries() + " 个文件。请分成几个压缩包。",
                        "More than " + limits.maxEntries() + " files in the archive. Split it into several."));
    }

    private static Place place(FileChannel channel) throws UnreadableException, IOException {
        long size = channel.size();
        int window = (int) Math.min(size, END_SIZE + 0xFFFF);
        ByteBuffer tail = bytes(channel, size - window, window);
        for (int at = tail.limit() - END_SIZE; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE && at + END_SIZE + small(tail, at + 20) <= tail.limit()) {
                checkDisks(small(tail, at + 4), small(tail, at + 6));
                long length = unsigned(tail, at + 12);
                long offset = unsigned(tail, at + 16);
                long end = size - window + at;
                return length == WIDE || offset == WIDE || small(tail, at + 10) == 0xFFFF
                        ? widePlace(channel, end, length, offset)
                        : checked(end - length, length, offset);
            }
        }
        throw new UnreadableException(InputStatus.TRUNCATED, LocalizedText.of("压缩包不完整：缺少结尾的目录，可能没有传完，或只是分卷的一部分。请重新获取。",
                "The archive is cut off: its directory at the end is missing. Its transfer was cut short, or it is one of"
                        + " several volumes. Get it again."));
    }

    /** In a zip of several volumes the directory lies on a later one, except that 0xFFFF stands for a wide field. */
    private static void checkDisks(int disk, int directoryDisk) throws UnreadableException {
        if (disk != 0 && disk != 0xFFFF || directoryDisk != 0 && directoryDisk != 0xFFFF) {
            throw new UnreadableException(InputStatus.UNSUPPORTED_VARIANT,
                    LocalizedText.of("是分卷压缩包的一卷。请解压后再导入其中的报告。",
                            "One volume of a split archive. Unpack it and import the reports in it."));
        }
    }

    private static Place widePlace(FileChannel channel, long end, long length, long offset)
            throws UnreadableException, IOException {
        ByteBuffer locator = bytes(channel, end - WIDE_LOCATOR_SIZE, WIDE_LOCATOR_SIZE);
        if (locator.limit() < WIDE_LOCATOR_SIZE || locator.getInt(0) != WIDE_LOCATOR_SIGNATURE) {
            return checked(end - length, length, offset);
        }
        long wideEnd = locator.getLong(8);
        ByteBuffer wide = bytes(channel, wideEnd, WIDE_END_SIZE);
        if (wide.limit() < WIDE_END_SIZE || wide.getInt(0) != WIDE_END_SIGNATURE) {
            throw damaged();
        }
        return checked(wideEnd - wide.getLong(40), wide.getLong(40), wide.getLong(48));
    }

    private static Place checked(long start, long length, long offset) throws UnreadableException {
        if (length < 0 || offset < 0 || start < offset) {
            throw damaged();
        }
        return new Place(start, length, start - offset);
    }

    static UnreadableException damaged() {
        return new UnreadableException(InputStatus.MALFORMED_PACKAGE, LocalizedText.of(
                "压缩包已损坏：目录无效。请重新获取。", "The archive is damaged: its directory is invalid. Get it again."));
    }

    /** Bytes at a position; fewer, or none, where the file has no more. */
    static ByteBuffer bytes(FileChannel channel, long position, int count) throws IOException {
        long there = position < 0 ? 0 : Math.max(0, channel.size() - position);
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(there, count)).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && channel.read(buffer, position + buffer.position()) >= 0) {
            continue;
        }
        return buffer.flip();
    }

    static long unsigned(ByteBuffer buffer, int at) {
        return Integer.toUnsignedLong(buffer.getInt(at));
    }

    static int small(ByteBuffer buffer, int at) {
        return Short.toUnsignedInt(buffer.getShort(at));
    }
}
