package org.gouji.format.text.internal;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.gouji.spi.reader.DocumentHead;

/** The ends of a file that is only bytes. */
record Head(String name, byte[] bytes) implements DocumentHead {

    @Override
    public String extension() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public byte[] first() {
        return Arrays.copyOf(bytes, Math.min(bytes.length, WINDOW));
    }

    @Override
    public byte[] last() {
        return Arrays.copyOfRange(bytes, Math.max(0, bytes.length - WINDOW), bytes.length);
    }

    @Override
    public boolean startsWith(String hex) {
        byte[] mark = HexFormat.of().parseHex(hex);
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    @Override
    public List<String> zipEntries() {
        return List.of();
    }

    @Override
    public Optional<String> contentTypes() {
        return Optional.empty();
    }
}
