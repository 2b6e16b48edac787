package org.gouji.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

import org.gouji.model.Diagnostic;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;

/**
 * What a {@link LineReader} met besides text: unusual line ends, control characters that it dropped, bytes that are no
 * characters.
 *
 * @since 1.0
 */
public final class LineNotes {

    /** Stands for a carriage return followed by a line feed. */
    static final char RETURN_AND_FEED = '\uFFFE';

    private static final char FORM_FEED = '\f';
    private static final char END_OF_FILE = '\u001A';

    private final TreeMap<Character, Long> ends = new TreeMap<>();
    private final TreeMap<Character, Long> dropped = new TreeMap<>();
    private int firstDropped;
    private long lost;
    private int firstLost;
    private int firstLong;

    LineNotes() {
    }

    /** What to do with a character. */
    enum Kind {
        /** Keep it. */
        TEXT,
        /** Keep it as a line break inside the line. */
        SOFT_BREAK,
        /** Leave it out and say so. */
        DROPPED,
        /** Keep it and say that something was lost here. */
        LOST
    }

    static Kind kindOf(char c) {
        if (c >= ' ' && c < '\u007F' || c == '\t') {
            return Kind.TEXT;
        }
        if (c < ' ') {
            return c == '\u000B' ? Kind.SOFT_BREAK : Kind.DROPPED;
        }
        if (c == '\uFFFD') {
            return Kind.LOST;
        }
        return c <= '\u009F' || c == '\uFEFF' ? Kind.DROPPED : Kind.TEXT;
    }

    void lineEnd(char end) {
        ends.merge(end, 1L, Long::sum);
    }

    void dropped(char c, int line) {
        firstDropped = firstDropped == 0 ? line : firstDropped;
        dropped.merge(c, 1L, Long::sum);
    }

    void lost(int line) {
        firstLost = firstLost == 0 ? line : firstLost;
        lost++;
    }

    void longLine(int line) {
        firstLong = firstLong == 0 ? line : firstLong;
    }

    /**
     * How many characters could not be decoded.
     *
     * @return the number, 0 for clean text
     */
    public long lostCharacters() {
        return lost;
    }

    /**
     * First line with a character that could not be decoded.
     *
     * @return the line, 0 when there is none
     */
    public int firstLostLine() {
        return firstLost;
    }

    /**
     * Puts the notes into words, lost characters excepted: they decide the status, so the reader reports them.
     *
     * @param container the container path of the document
     * @return diagnostics, empty for clean text
     */
    public List<Diagnostic> diagnostics(String container) {
        List<Diagnostic> list = new ArrayList<>();
        if (ends.size() > 1) {
            list.add(new Diagnostic("text.mixed-line-ends", Severity.INFO, mixedEnds(), Optional.empty()));
        }
        if (!dropped.isEmpty()) {
            list.add(new Diagnostic("text.control-characters", severity(), controls(),
                    Optional.of(Places.line(container, firstDropped))));
        }
        if (firstLong > 0) {
            list.add(new Diagnostic("text.long-line", Severity.WARNING,
                    LocalizedText.of("有超长的行（第" + firstLong + "行起），已分成几段读入。",
                            "Overlong lines (first: line " + firstLong + ") were read in pieces."),
                    Optional.of(Places.line(container, firstLong))));
        }
        return List.copyOf(list);
    }

    private Severity severity() {
        boolean harmless = dropped.keySet().stream().allMatch(c -> c == FORM_FEED || c == '\uFEFF' || c == END_OF_FILE);
        return harmless ? Severity.INFO : Severity.WARNING;
    }

    private LocalizedText mixedEnds() {
        String kinds = listed(ends);
        return LocalizedText.of("换行符不统一：" + kinds + "。均按换行处理。", "Mixed line ends: " + kinds + ".");
    }

    private LocalizedText controls() {
        String kinds = listed(dropped);
        return LocalizedText.of("已去掉控制字符：" + kinds + "，首次出现在第" + firstDropped + "行。",
                "Control characters were dropped: " + kinds + ", first on line " + firstDropped + ".");
    }

    private static String listed(TreeMap<Character, Long> counts) {
        StringBuilder text = new StringBuilder();
        counts.forEach((c, n) -> text.append(text.isEmpty() ? "" : ", ").append(name(c)).append(" × ").append(n));
        return text.toString();
    }

    private static String name(char c) {
        return switch (c) {
            case RETURN_AND_FEED -> "CR LF";
            case '\r' -> "CR";
            case '\n' -> "LF";
            default -> String.format(Locale.ROOT, "U+%04X", (int) c);
        };
    }
}
