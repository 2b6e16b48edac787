package org.gouji.format.doc.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.eclipse.jdt.annotation.Nullable;

/** Tells pictures that may show a table from logos, seals and lines, by the size at which they are printed. */
final class Pictures {

    private static final int TABLE_WIDTH = 2835;
    private static final int TABLE_HEIGHT = 850;
    private static final int HEADER = 0x24;

    private final ByteBuffer data;

    /** Takes the stream with the document's pictures, when there is one. */
    Pictures(byte @Nullable [] data) {
        this.data = ByteBuffer.wrap(data == null ? new byte[0] : data).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Whether the picture at an offset is at least 50 mm wide and 15 mm high. */
    boolean large(int offset) {
        return offset >= 0 && offset <= data.limit() - HEADER && printed(offset) >= TABLE_WIDTH
                && printed(offset + 2) >= TABLE_HEIGHT;
    }

    /** A length in twips: the picture's own, times its scale in thousandths. */
    private long printed(int offset) {
        return (long) unsigned(offset + 0x1C) * unsigned(offset + 0x20) / 1000;
    }

    private int unsigned(int offset) {
        return Short.toUnsignedInt(data.getShort(offset));
    }
}
