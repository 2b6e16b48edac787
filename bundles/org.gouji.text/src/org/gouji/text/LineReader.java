package org.gouji.text;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

import org.gouji.spi.reader.DocumentSource;

/**
 * Cuts a text file into lines in bounded memory, whatever mixture of line ends it uses, and notes what it had to drop.
 * Not thread-safe.
 *
 * @since 1.0
 */
public final class LineReader implements Closeable {

    /** Longer lines are handed out in pieces. */
    static final int MAX_LINE = 1 << 20;

    private static final int BUFFER = 1 << 14;
    private static final int END = -1;

    private final Reader in;
    private final LineNotes notes = new LineNotes();
    private final char[] buffer = new char[BUFFER];
    private final StringBuilder text = new StringBuilder();
    private int position;
    private int limit;
    private int number = 1;
    private int column = 1;
    private boolean afterReturn;
    private boolean begun;

    private LineReader(Reader in) {
        this.in = in;
    }

    /**
     * Opens a file.
     *
     * @param source the file
     * @param encoding how its characters are stored; bytes that do not fit become U+FFFD and are noted
     * @return the reader, to be closed
     * @throws IOException when the file cannot be read
     */
    public static LineReader open(DocumentSource source, TextEncoding encoding) throws IOException {
        InputStream bytes = new BufferedInputStream(source.open(), BUFFER);
        bytes.skipNBytes(encoding.bom());
        return of(new InputStreamReader(bytes, encoding.charset().newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE)));
    }

    /**
     * Reads lines from characters.
     *
     * @param in the characters
     * @return the reader, to be closed
     */
    public static LineReader of(Reader in) {
        return new LineReader(in);
    }

    /**
     * Reads the next line.
     *
     * @return the line, or empty at the end
     * @throws IOException when the file cannot be read
     */
    public Optional<Line> next() throws IOException {
        text.setLength(0);
        begun = false;
        int c = read();
        while (c != END && !endsLine(c)) {
            begun = true;
            take((char) c);
            if (text.length() >= MAX_LINE && !Character.isHighSurrogate((char) c)) {
                return Optional.of(piece());
            }
            c = read();
        }
        return c == END && !begun ? Optional.empty() : Optional.of(line());
    }

    private Line line() {
        Line line = new Line(number, column, text.toString());
        number++;
        column = 1;
        return line;
    }

    private Line piece() {
        notes.longLine(number);
        Line line = new Line(number, column, text.toString());
        column += text.length();
        return line;
    }

    private void take(char c) {
        switch (LineNotes.kindOf(c)) {
            case SOFT_BREAK -> text.append('\n');
            case DROPPED -> notes.dropped(c, number);
            case LOST -> {
                notes.lost(number);
                text.append(c);
            }
            default -> text.append(c);
        }
    }

    private boolean endsLine(int c) {
        if (c > '\r' && c < '\u0085' || c > '\u0085' && c < '\u2028') {
            return false;
        }
        switch (c) {
            case '\r' -> afterReturn = true;
            case '\n', '\u0085', '\u2028', '\u2029' -> notes.lineEnd((char) c);
            default -> {
                return false;
            }
        }
        return true;
    }

    private int read() throws IOException {
        int c = readChar();
        if (!afterReturn) {
            return c;
        }
        afterReturn = false;
        notes.lineEnd(c == '\n' ? LineNotes.RETURN_AND_FEED : '\r');
        return c == '\n' ? readChar() : c;
    }

    private int readChar() throws IOException {
        if (position == limit) {
            limit = in.read(buffer, 0, buffer.length);
            position = 0;
            if (limit <= 0) {
                limit = 0;
                return END;
            }
        }
        return buffer[position++];
    }

    /**
     * What was noted in the lines read so far.
     *
     * @return the notes; they grow while reading goes on
     */
    public LineNotes notes() {
        return notes;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
