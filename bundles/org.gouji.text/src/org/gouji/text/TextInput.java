package org.gouji.text;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.spi.reader.DocumentSource;
import org.gouji.spi.reader.ReadContext;
import org.gouji.spi.reader.UnreadableException;

/**
 * A text file whose encoding and habits are known. Reads the file once to find them out and once again for its lines,
 * so that memory stays bounded whatever its size.
 *
 * @since 1.0
 */
public final class TextInput {

    private final DocumentSource source;
    private final ReadContext context;
    private final TextEncoding encoding;
    private final TextProfile profile;

    private TextInput(DocumentSource source, ReadContext context, TextEncoding encoding) throws IOException {
        this.source = source;
        this.context = context;
        this.encoding = encoding;
        try (LineReader reader = LineReader.open(source, encoding)) {
            this.profile = TextProfile.of(reader, context);
        }
    }

    /**
     * Finds out a file's encoding and habits.
     *
     * @param source the file
     * @param context takes what is reported
     * @return the input
     * @throws UnreadableException when the content is not text
     * @throws IOException when the file cannot be read
     */
    public static TextInput open(DocumentSource source, ReadContext context) throws UnreadableException, IOException {
        Optional<TextEncoding> encoding = EncodingDetector.detect(source, context);
        if (encoding.isEmpty()) {
            throw new UnreadableException(InputStatus.NOT_A_DOCUMENT,
                    LocalizedText.of("内容是二进制数据，不是文本。", "The content is binary and no text."));
        }
        return new TextInput(source, context, encoding.get());
    }

    /**
     * The file's habits.
     *
     * @return the profile
     */
    public TextProfile profile() {
        return profile;
    }

    /**
     * Hands out all lines in order for a look ahead; nothing is reported.
     *
     * @param consumer takes the lines
     * @throws IOException when the file cannot be read
     */
    public void scan(Consumer<Line> consumer) throws IOException {
        try (LineReader reader = LineReader.open(source, encoding)) {
            each(reader, consumer);
        }
    }

    /**
     * Hands out all lines in order, then reports how they were decoded and what was dropped.
     *
     * @param consumer takes the lines
     * @throws IOException when the file cannot be read
     */
    public void forEachLine(Consumer<Line> consumer) throws IOException {
        try (LineReader reader = LineReader.open(source, encoding)) {
            each(reader, consumer);
            report(reader.notes());
        }
    }

    private void each(LineReader reader, Consumer<Line> consumer) throws IOException {
        for (Optional<Line> line = reader.next(); line.isPresent(); line = reader.next()) {
            context.checkpoint();
            consumer.accept(line.get());
        }
    }

    private void report(LineNotes notes) {
        notes.diagnostics(source.container()).forEach(context::report);
        if (!encoding.certain()) {
            context.degrade(InputStatus.CHARSET_UNCERTAIN, uncertain(notes));
        } else if (notes.lostCharacters() > 0) {
            context.degrade(InputStatus.OK_PARTIAL, lost(notes));
        }
        if (encoding.certain() && !"UTF-8".equals(encoding.name())) {
            context.report(Diagnostic.of("text.encoding", Severity.INFO,
                    LocalizedText.of("按" + encoding.name() + "编码读入。", "Read as " + encoding.name() + ".")));
        }
    }

    private LocalizedText uncertain(LineNotes notes) {
        long lost = notes.lostCharacters();
        String zh = lost > 0 ? "有" + lost + "处无法识别" : "读出的不像中文";
        String en = lost > 0 ? lost + " places are unreadable" : "the result does not look like Chinese";
        return LocalizedText.of("字符编码无法确定，暂按" + encoding.name() + "读入，" + zh + "；请另存为UTF-8后重新导入。",
                "The character encoding is not certain. Read as " + encoding.name() + ", " + en
                        + ". Save the file as UTF-8 and import it again.");
    }

    private static LocalizedText lost(LineNotes notes) {
        return LocalizedText.of("有" + notes.lostCharacters() + "个字符已损坏，首次出现在第" + notes.firstLostLine() + "行。",
                notes.lostCharacters() + " characters are damaged, first on line " + notes.firstLostLine() + ".");
    }
}
