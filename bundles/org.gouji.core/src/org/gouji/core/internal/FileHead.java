package org.gouji.core.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.gouji.core.InputSource;
import org.gouji.spi.reader.DocumentHead;

/** The ends of a file, and the directory of a zip. */
final class FileHead implements DocumentHead {

    private static final String ZIP = "504B";

    private final String name;
    private final long size;
    private final byte[] first;
    private final byte[] last;
    private final ZipHead zip;

    private FileHead(String name, long size, byte[] first, byte[] last, ZipHead zip) {
        this.name = name;
        this.size = size;
        this.first = first;
        this.last = last;
        this.zip = zip;
    }

    static FileHead read(InputSource source) throws IOException {
        try (FileChannel channel = FileChannel.open(source.file())) {
            long size = channel.size();
            byte[] first = bytes(channel, 0, WINDOW);
            byte[] last = bytes(channel, Math.max(0, size - WINDOW), WINDOW);
            ZipHead zip = startsWith(first, ZIP) ? ZipHead.read(channel) : ZipHead.NONE;
            return new FileHead(source.name(), size, first, last, zip);
        }
    }

    /** Bytes at a position; fewer at the end of the file. */
    static byte[] bytes(FileChannel channel, long position, int count) throws IOException {
        int wanted = (int) Math.max(0, Math.min(count, channel.size() - position));
        ByteBuffer buffer = ByteBuffer.allocate(wanted);
        while (buffer.hasRemaining() && channel.read(buffer, position + buffer.position()) >= 0) {
            continue;
        }
        return buffer.position() == wanted ? buffer.array() : Arrays.copyOf(buffer.array(), buffer.position());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public byte[] first() {
        return first.clone();
    }

    @Override
    public byte[] last() {
        return last.clone();
    }

    @Override
    public boolean startsWith(String hex) {
        return startsWith(first, hex);
    }

    private static boolean startsWith(byte[] bytes, String hex) {
        byte[] prefix = HexFormat.of().parseHex(hex);
        return prefix.length <= bytes.length && Arrays.equals(prefix, 0, prefix.length, bytes, 0, prefix.length);
    }

    @Override
    public List<String> zipEntries() {
        return zip.names();
    }

    @Override
    public Optional<String> contentTypes() {
        return zip.contentTypes();
    }
}
