package org.gouji.format.zip.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/** Takes the fields of one entry out of a zip's directory. */
final class EntryFields {

    private static final int ENTRY_SIZE = 46;
    private static final int WIDE_FIELD = 0x0001;
    private static final int UNICODE_PATH_FIELD = 0x7075;
    private static final int UNICODE_PATH_HEAD = 5;
    private static final long WIDE = 0xFFFFFFFFL;

    private final ByteBuffer bytes;
    private final byte[] name;
    private long size;
    private long packed;
    private long offset;
    private Optional<String> unicode = Optional.empty();

    private EntryFields(ByteBuffer bytes) {
        this.bytes = bytes;
        this.name = new byte[Directory.small(bytes, 28)];
        bytes.get(ENTRY_SIZE, name);
        packed = Directory.unsigned(bytes, 20);
        size = Directory.unsigned(bytes, 24);
        offset = Directory.unsigned(bytes, 42);
    }

    static Entry read(ByteBuffer bytes, long base) {
        EntryFields fields = new EntryFields(bytes);
        fields.readExtras();
        return new Entry(fields.name, Directory.small(bytes, 8), Directory.small(bytes, 10),
                Directory.unsigned(bytes, 16), fields.packed, fields.size, base + fields.offset, fields.unicode,
                bytes.getInt(38));
    }

    private void readExtras() {
        int at = ENTRY_SIZE + name.length;
        int end = at + Directory.small(bytes, 30);
        while (at + 4 <= end) {
            int id = Directory.small(bytes, at);
            int length = Directory.small(bytes, at + 2);
            if (at + 4 + length > end) {
                return;
            }
            ByteBuffer field = bytes.slice(at + 4, length).order(ByteOrder.LITTLE_ENDIAN);
            if (id == WIDE_FIELD) {
                readWide(field);
            } else if (id == UNICODE_PATH_FIELD && length > UNICODE_PATH_HEAD) {
                readUnicodePath(field);
            }
            at += 4 + length;
        }
    }

    private void readWide(ByteBuffer field) {
        size = wide(size, field);
        packed = wide(packed, field);
        offset = wide(offset, field);
    }

    private static long wide(long narrow, ByteBuffer field) {
        return narrow == WIDE && field.remaining() >= Long.BYTES ? field.getLong() : narrow;
    }

    /** Counts only while the name it was made for is still the entry's name: that is what its checksum is for. */
    private void readUnicodePath(ByteBuffer field) {
        CRC32 crc = new CRC32();
        crc.update(name);
        if (field.get(0) == 1 && Directory.unsigned(field, 1) == crc.getValue()) {
            byte[] path = new byte[field.limit() - UNICODE_PATH_HEAD];
            field.get(UNICODE_PATH_HEAD, path);
            unicode = EntryName.strict(path, StandardCharsets.UTF_8);
        }
    }
}
