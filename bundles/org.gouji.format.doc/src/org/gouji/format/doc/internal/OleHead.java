package org.gouji.format.doc.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.Nullable;
import org.gouji.spi.reader.DocumentHead;

/** The directory of an OLE2 compound file as far as it shows in the windows at both ends of the input. */
final class OleHead {

    static final String MAGIC = "D0CF11E0A1B11AE1";

    private static final int HEADER = 512;
    private static final int ENTRY = 128;
    private static final int WORD_MAGIC = 0xA5EC;
    private static final long END = -2;
    private static final long LOST = -1;
    private static final int[] NO_SECTORS = {};

    private final Window first;
    private final Window last;
    private final int sectorShift;
    private final int[] fat;

    /** What lies in the compound file. */
    enum Content {
        /** A Word document. */
        WORD,
        /** Something else. */
        OTHER,
        /** Cannot be told from the windows. */
        UNKNOWN
    }

    private record Window(ByteBuffer bytes, long offset) {

        boolean holds(long position, int length) {
            return position >= offset && position + length <= offset + bytes.limit();
        }
    }

    private OleHead(DocumentHead head) {
        byte[] start = head.first();
        byte[] end = head.last();
        first = new Window(ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN), 0);
        last = new Window(ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN), head.size() - end.length);
        sectorShift = start.length >= HEADER ? first.bytes().getShort(30) : 0;
        fat = sectorShift == 9 || sectorShift == 12 ? fatSectors() : NO_SECTORS;
    }

    static OleHead of(DocumentHead head) {
        return new OleHead(head);
    }

    Content content() {
        if (sectorShift != 9 && sectorShift != 12) {
            return Content.UNKNOWN;
        }
        Content content = directory(Integer.toUnsignedLong(first.bytes().getInt(48)));
        // Word writes its text first.
        boolean wordFirst = first.holds(HEADER, 2) && Short.toUnsignedInt(first.bytes().getShort(HEADER)) == WORD_MAGIC;
        return content == Content.UNKNOWN && wordFirst ? Content.WORD : content;
    }

    /** Walks the directory's sectors while they and their chain lie in the windows. */
    private Content directory(long start) {
        long sector = start;
        int steps = 2 * DocumentHead.WINDOW >> sectorShift;
        for (int i = 0; i < steps && sector >= 0; i++) {
            Window window = window(position(sector), 1 << sectorShift);
            if (window == null) {
                return Content.UNKNOWN;
            }
            if (holdsWord(window, (int) (position(sector) - window.offset()))) {
                return Content.WORD;
            }
            sector = next(sector);
        }
        return sector == END ? Content.OTHER : Content.UNKNOWN;
    }

    private boolean holdsWord(Window window, int from) {
        for (int at = from; at < from + (1 << sectorShift); at += ENTRY) {
            int length = window.bytes().getShort(at + 64) - 2;
            if (length > 0 && length <= 62) {
                String name = new String(window.bytes().array(), at, length, StandardCharsets.UTF_16LE);
                if ("WordDocument".equalsIgnoreCase(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private long next(long sector) {
        int perSector = 1 << sectorShift - 2;
        int index = (int) Math.min(Integer.MAX_VALUE, sector / perSector);
        if (index >= fat.length) {
            return LOST;
        }
        long position = position(Integer.toUnsignedLong(fat[index])) + sector % perSector * 4;
        Window window = window(position, 4);
        return window == null ? LOST : chained(window.bytes().getInt((int) (position - window.offset())));
    }

    private static long chained(int entry) {
        return entry >= 0 || entry < -4 ? Integer.toUnsignedLong(entry) : entry == END ? END : LOST;
    }

    private int[] fatSectors() {
        int[] sectors = new int[Math.max(0, Math.min(109, first.bytes().getInt(44)))];
        for (int i = 0; i < sectors.length; i++) {
            sectors[i] = first.bytes().getInt(76 + 4 * i);
        }
        return sectors;
    }

    private long position(long sector) {
        return sector + 1 << sectorShift;
    }

    private @Nullable Window window(long position, int length) {
        return first.holds(position, length) ? first : last.holds(position, length) ? last : null;
    }
}
