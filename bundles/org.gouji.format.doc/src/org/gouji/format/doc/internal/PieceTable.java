package org.gouji.format.doc.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;

/**
 * How many characters a document claims to have. Its text is a list of pieces that may lie over each other in the file,
 * so that a small file can claim billions; the library would copy them all.
 */
final class PieceTable {

    private static final int FLAGS = 0x0B;
    private static final int IN_SECOND_TABLE = 0x02;
    private static final int POSITION = 0x1A2;
    private static final int FIB = POSITION + 8;
    private static final int MAX_BYTES = 16 << 20;
    private static final int FORMAT = 1;
    private static final int PIECE = 8;

    private PieceTable() {
    }

    /** The number of characters; 0 when the file does not say. */
    static long characters(DirectoryNode root, String stream) throws IOException {
        ByteBuffer fib = read(root, stream, 0, FIB);
        if (fib.limit() < FIB) {
            return 0;
        }
        String table = (fib.get(FLAGS) & IN_SECOND_TABLE) == 0 ? "0Table" : "1Table";
        int position = fib.getInt(POSITION);
        int length = fib.getInt(POSITION + 4);
        return position < 0 || length <= 0 || !root.hasEntryCaseInsensitive(table)
                ? 0
                : characters(read(root, table, position, Math.min(length, MAX_BYTES)));
    }

    /** Adds up the pieces of a table, which stands after any number of formats. */
    static long characters(ByteBuffer bytes) {
        int at = 0;
        while (at + 5 <= bytes.limit() && bytes.get(at) == FORMAT) {
            at += 3 + Short.toUnsignedInt(bytes.getShort(at + 1));
        }
        if (at + 5 > bytes.limit()) {
            return 0;
        }
        int pieces = (bytes.limit() - at - 5 - 4) / (4 + PIECE);
        long sum = 0;
        for (int i = 0; i < pieces; i++) {
            int start = bytes.getInt(at + 5 + 4 * i);
            sum += Math.max(0, (long) bytes.getInt(at + 9 + 4 * i) - start);
        }
        return sum;
    }

    static long size(DirectoryNode root, String stream) throws IOException {
        return root.getEntryCaseInsensitive(stream) instanceof DocumentEntry entry ? entry.getSize() : 0;
    }

    private static ByteBuffer read(DirectoryNode root, String stream, int position, int length) throws IOException {
        try (InputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive(stream))) {
            in.skipNBytes(position);
            return ByteBuffer.wrap(in.readNBytes(length)).order(ByteOrder.LITTLE_ENDIAN);
        }
    }
}
