package org.gouji.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.spi.reader.DocumentHead;

/**
 * What a recogniser can know of a file from its two ends: whether it is text at all, and its habits as far as they show
 * there.
 *
 * @param text whether a reader of plain text may take it
 * @param reason why, or why not
 * @param profile habits shown in the two ends
 * @since 1.0
 */
public record TextProbe(boolean text, LocalizedText reason, TextProfile profile) {

    private static final List<String> MAGIC = List.of("504B0304", "D0CF11E0", "255044462D", "7B5C727466", "89504E47",
            "FFD8FF", "47494638", "1F8B08", "377ABCAF", "52617221", "7F454C46");

    /**
     * Looks at the ends of a file.
     *
     * @param head the ends
     * @return what they show
     */
    public static TextProbe of(DocumentHead head) {
        if (MAGIC.stream().anyMatch(head::startsWith)) {
            return no("文件开头是其他格式的标记", "it begins like a file of another format");
        }
        byte[] first = head.first();
        Optional<TextEncoding> encoding = EncodingDetector.sniff(first);
        if (encoding.isEmpty()) {
            return no("内容不是文本", "the content is binary");
        }
        String text = decode(first, encoding.get());
        if (OtherFormats.claim(text)) {
            return no("内容是网页、邮件等其他格式", "the content is HTML, mail or another format");
        }
        TextProfile profile = new TextProfile();
        addLines(profile, text);
        if (head.size() > first.length) {
            addLines(profile, decode(head.last(), new TextEncoding(encoding.get().charset(), 0, true)));
        }
        String name = encoding.get().name();
        return new TextProbe(true, LocalizedText.of("内容是文本（" + name + "）", "text in " + name), profile);
    }

    private static TextProbe no(String zh, String en) {
        return new TextProbe(false, LocalizedText.of(zh, en), new TextProfile());
    }

    private static String decode(byte[] bytes, TextEncoding encoding) {
        var decoder = encoding.charset().newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        ByteBuffer in = ByteBuffer.wrap(bytes, encoding.bom(), bytes.length - encoding.bom());
        decoder.decode(in, out, false);
        return out.flip().toString();
    }

    private static void addLines(TextProfile profile, String text) {
        try (LineReader reader = LineReader.of(new StringReader(text))) {
            for (Optional<Line> line = reader.next(); line.isPresent(); line = reader.next()) {
                profile.add(line.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail", e);
        }
    }
}
