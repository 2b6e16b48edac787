package org.gouji.format.docx.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.gouji.model.InputStatus;
import org.gouji.spi.Cancellation;

/**
 * Stands between a part and the XML parser, which takes the bytes in pieces: asks with each piece whether work must
 * stop, and bounds what the parser gathers for one tag or text before it hands it over.
 */
final class TokenStream extends FilterInputStream {

    /** A picture within an attribute is smaller. */
    private static final int MOST_BYTES = 64 << 20;
    /** Every attribute has one; none but a hostile tag has as many. */
    private static final int MOST_EQUAL_SIGNS = NameGuard.MOST;

    private final String partName;
    private final Cancellation cancellation;
    private int bytes;
    private int equalSigns;

    TokenStream(InputStream in, String partName, Cancellation cancellation) {
        super(in);
        this.partName = partName;
        this.cancellation = cancellation;
    }

    /** The parser goes on to the next tag or text. */
    void next() {
        bytes = 0;
        equalSigns = 0;
    }

    /** What the parser gathers now is text, in which equal signs mean nothing. */
    void text() {
        equalSigns = Integer.MIN_VALUE;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte @Nullable [] into, int offset, int length) throws IOException {
        cancellation.checkpoint();
        byte[] buffer = Objects.requireNonNull(into);
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            if (bytes > 0) {
                count(buffer, offset, offset + read);
            }
            bytes += read;
        }
        return read;
    }

    /** Only for tags and texts that go on into a second piece: there are next to none in a real document. */
    private void count(byte[] buffer, int from, int to) throws Unreadable {
        for (int i = from; i < to; i++) {
            if (buffer[i] == '=') {
                equalSigns++;
            }
        }
        if (equalSigns > MOST_EQUAL_SIGNS || bytes > MOST_BYTES) {
            throw new Unreadable(InputStatus.LIMIT_SIZE, "部件" + partName + "里有一个元素的属性或文字过多",
                    "an element of the part " + partName + " has too many attributes or too much text");
        }
    }
}
