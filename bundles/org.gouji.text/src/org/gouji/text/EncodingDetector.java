package org.gouji.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.gouji.spi.Cancellation;
import org.gouji.spi.reader.DocumentHead;
import org.gouji.spi.reader.DocumentSource;
import org.gouji.text.internal.ByteKinds;
import org.gouji.text.internal.Gb18030Scan;
import org.gouji.text.internal.Utf16Guess;
import org.gouji.text.internal.Utf8Scan;

/**
 * Finds out how the characters of a file are stored: by its byte order mark, as UTF-16 without one, as strict UTF-8,
 * as GB18030 that reads like Chinese, in this order. What fits nowhere is given its likeliest reading and marked as
 * uncertain.
 *
 * @since 1.0
 */
public final class EncodingDetector {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int BUFFER = 1 << 16;

    private EncodingDetector() {
    }

    /**
     * Looks at a whole file, in bounded memory.
     *
     * @param source the file
     * @param cancellation asked once in a while
     * @return the encoding, or empty when the file is not text
     * @throws IOException when the file cannot be read
     */
    public static Optional<TextEncoding> detect(DocumentSource source, Cancellation cancellation) throws IOException {
        byte[] first = first(source);
        Optional<TextEncoding> early = early(first);
        if (early.isPresent()) {
            return early;
        }
        Utf8Scan utf8 = new Utf8Scan();
        Gb18030Scan gb = new Gb18030Scan();
        ByteKinds kinds = new ByteKinds();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = source.open()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                cancellation.checkpoint();
                utf8.feed(buffer, n);
                gb.feed(buffer, n);
                kinds.feed(buffer, n);
            }
        }
        return decide(utf8, gb, kinds, first);
    }

    /**
     * Looks at the beginning of a file only, for recognition.
     *
     * @param first the first bytes
     * @return the encoding, or empty when they are not text
     */
    public static Optional<TextEncoding> sniff(byte[] first) {
        Optional<TextEncoding> early = early(first);
        if (early.isPresent()) {
            return early;
        }
        Utf8Scan utf8 = new Utf8Scan();
        Gb18030Scan gb = new Gb18030Scan();
        ByteKinds kinds = new ByteKinds();
        utf8.feed(first, first.length);
        gb.feed(first, first.length);
        kinds.feed(first, first.length);
        return decide(utf8, gb, kinds, first);
    }

    private static byte[] first(DocumentSource source) throws IOException {
        try (InputStream in = source.open()) {
            return in.readNBytes(DocumentHead.WINDOW);
        }
    }

    private static Optional<TextEncoding> early(byte[] first) {
        Optional<TextEncoding> marked = ByteOrderMarks.of(first);
        return marked.isPresent() ? marked : utf16(first);
    }

    /** A few NULs may stray into ASCII or UTF-8; only without them, or with very many, the bytes may be UTF-16. */
    private static Optional<TextEncoding> utf16(byte[] first) {
        ByteKinds kinds = new ByteKinds();
        Utf8Scan utf8 = new Utf8Scan();
        kinds.feed(first, first.length);
        utf8.feed(first, first.length);
        boolean ascii = utf8.malformed() == 0 && !kinds.manyNuls();
        if (ascii || !kinds.hasNul()) {
            return Optional.empty();
        }
        return Utf16Guess.of(first).map(charset -> new TextEncoding(charset, 0, true));
    }

    private static Optional<TextEncoding> decide(Utf8Scan utf8, Gb18030Scan gb, ByteKinds kinds, byte[] first) {
        if (kinds.binary()) {
            return Optional.empty();
        }
        if (utf8.malformed() == 0) {
            return found(StandardCharsets.UTF_8, true);
        }
        boolean chinese = gb.malformed() == 0 && gb.plausible();
        if (!chinese) {
            Optional<Charset> wide = Utf16Guess.of(first);
            if (wide.isPresent()) {
                return found(wide.get(), true);
            }
        }
        boolean mostlyUtf8 = utf8.malformed() * 2 < utf8.multiByte();
        return found(mostlyUtf8 && !chinese ? StandardCharsets.UTF_8 : GB18030, chinese);
    }

    private static Optional<TextEncoding> found(Charset charset, boolean certain) {
        return Optional.of(new TextEncoding(charset, 0, certain));
    }
}
