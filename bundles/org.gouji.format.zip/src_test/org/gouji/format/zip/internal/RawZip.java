package org.gouji.format.zip.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zips as no library would. */
final class RawZip {

    static final Charset GBK = Charset.forName("GBK");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Item> items = new ArrayList<>();

    /** An entry whose fields a test may change before the directory is written. */
    static final class Item {
        byte[] name;
        byte[] extra = new byte[0];
        int flags;
        int method = 8;
        long crc;
        long packed;
        long size;
        long start;
        int attributes;

        Item(byte[] name) {
            this.name = name;
        }
    }

    Item add(String name, String content) {
        Item item = add(name.getBytes(StandardCharsets.UTF_8), content.getBytes(StandardCharsets.UTF_8));
        item.flags = 1 << 11;
        return item;
    }

    Item add(byte[] name, byte[] content) {
        Item item = new Item(name);
        byte[] packed = deflate(content);
        item.crc = crc(content);
        item.size = content.length;
        item.packed = packed.length;
        item.start = out.size();
        ByteBuffer header = little(30);
        header.putInt(0x04034b50).putShort((short) 20).putShort((short) item.flags).putShort((short) item.method)
                .putInt(0).putInt((int) item.crc).putInt((int) item.packed).putInt((int) item.size)
                .putShort((short) name.length).putShort((short) 0);
        out.writeBytes(header.array());
        out.writeBytes(name);
        out.writeBytes(packed);
        items.add(item);
        return item;
    }

    /** One more entry of the directory for content that is there already. */
    Item again(String name, Item other) {
        Item item = new Item(name.getBytes(StandardCharsets.UTF_8));
        item.crc = other.crc;
        item.size = other.size;
        item.packed = other.packed;
        item.start = other.start;
        items.add(item);
        return item;
    }

    byte[] bytes() {
        return bytes(items.size());
    }

    byte[] bytes(int claimed) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(out.toByteArray());
        for (Item item : items) {
            ByteBuffer entry = little(46);
            entry.putInt(0x02014b50).putShort((short) 20).putShort((short) 20).putShort((short) item.flags)
                    .putShort((short) item.method).putInt(0).putInt((int) item.crc).putInt((int) item.packed)
                    .putInt((int) item.size).putShort((short) item.name.length).putShort((short) item.extra.length)
                    .putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(item.attributes)
                    .putInt((int) item.start);
            all.writeBytes(entry.array());
            all.writeBytes(item.name);
            all.writeBytes(item.extra);
        }
        ByteBuffer end = little(22);
        end.putInt(0x06054b50).putInt(0).putShort((short) claimed).putShort((short) claimed)
                .putInt(all.size() - out.size()).putInt(out.size()).putShort((short) 0);
        all.writeBytes(end.array());
        return all.toByteArray();
    }

    /** The extra field of Info-ZIP with the name in UTF-8. */
    static byte[] unicodePath(byte[] raw, String path) {
        byte[] utf8 = path.getBytes(StandardCharsets.UTF_8);
        ByteBuffer field = little(9 + utf8.length);
        field.putShort((short) 0x7075).putShort((short) (5 + utf8.length)).put((byte) 1).putInt((int) crc(raw))
                .put(utf8);
        return field.array();
    }

    static long crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }

    static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] deflate(byte[] content) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 16];
        while (!deflater.finished()) {
            packed.write(block, 0, deflater.deflate(block));
        }
        deflater.end();
        return packed.toByteArray();
    }
}
