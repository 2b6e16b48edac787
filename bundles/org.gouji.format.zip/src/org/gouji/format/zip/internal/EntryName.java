package org.gouji.format.zip.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The name of an entry. Chinese programs of all ages write GBK without saying so, others UTF-8 without saying so.
 *
 * @param text the name
 * @param certain false when some characters of it are lost
 */
record EntryName(String text, boolean certain) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    /** From here on a character takes three bytes of UTF-8, which GBK text does not imitate. */
    private static final int THREE_BYTES = 0x800;

    static EntryName of(Entry entry) {
        if (entry.unicode().isPresent()) {
            return new EntryName(entry.unicode().get(), true);
        }
        Optional<String> utf8 = strict(entry.name(), StandardCharsets.UTF_8);
        if (utf8.isPresent() && (entry.saysUtf8() || isAscii(utf8.get()) || hasLong(utf8.get()))) {
            return new EntryName(utf8.get(), true);
        }
        Optional<String> gb = strict(entry.name(), GB18030);
        if (gb.isPresent() && (utf8.isEmpty() || isChinese(gb.get()))) {
            return new EntryName(gb.get(), true);
        }
        return utf8.map(name -> new EntryName(name, true))
                .orElseGet(() -> new EntryName(new String(entry.name(), GB18030), false));
    }

    static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            // Not text in this charset: that is the answer.
            return Optional.empty();
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static boolean hasLong(String text) {
        return text.chars().anyMatch(c -> c >= THREE_BYTES);
    }

    private static boolean isChinese(String text) {
        return text.codePoints().allMatch(c -> c < 0x80 || Character.isIdeographic(c));
    }
}
