package org.gouji.crash.child;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that takes all but so many bytes of a small file system. */
final class Ballast implements Scarcity {

    private static final int BLOCK = 64 * 1024;

    private final Path file;

    Ballast(Path file) {
        this.file = file;
    }

    @Override
    public void begin(long point) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int block = BLOCK; block >= 1; block /= 2) {
                fill(channel, block);
            }
            channel.truncate(Math.max(0, channel.size() - point));
        }
    }

    private static void fill(FileChannel channel, int block) {
        try {
            while (true) {
                channel.write(ByteBuffer.allocate(block), channel.size());
            }
        } catch (IOException e) {
            Child.say("FILLED", block, e.getMessage());
        }
    }

    @Override
    public void end() throws IOException {
        Files.deleteIfExists(file);
    }
}
