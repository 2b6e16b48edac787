package org.gouji.text.internal;

import java.util.ArrayList;
import java.util.List;

import org.gouji.text.Blanks;

/**
 * Lines of tables drawn with pipes: ASCII or full-width ones, or box-drawing characters.
 */
public final class PipeLine {

    /** Dashes a cell of a separator has when nothing else shows that the line is one. */
    public static final int CERTAIN = 3;

    /** Dashes a cell of a separator has right below a table's first row. */
    public static final int EXPECTED = 2;

    private static final String PIPES = "|｜│┃║";
    private static final String DASHES = "-=—–─━═";
    private static final String BOX_DASHES = "─━═";
    private static final String CORNERS = "+:┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬";

    private PipeLine() {
    }

    static boolean isPipe(char c) {
        return c == '|' || c > '\u007F' && PIPES.indexOf(c) >= 0;
    }

    static int count(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += isPipe(text.charAt(i)) && !escaped(text, i) ? 1 : 0;
        }
        return count;
    }

    private static boolean escaped(String text, int at) {
        int slashes = 0;
        while (at - slashes > 0 && text.charAt(at - slashes - 1) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    static boolean isFramed(String text) {
        return begins(text) && ends(text) && Blanks.end(text) - Blanks.skip(text, 0) > 1;
    }

    static boolean begins(String text) {
        int start = Blanks.skip(text, 0);
        return start < text.length() && isPipe(text.charAt(start));
    }

    static boolean ends(String text) {
        int end = Blanks.end(text) - 1;
        return end >= 0 && isPipe(text.charAt(end)) && !escaped(text, end);
    }

    /**
     * Whether a line only draws a border.
     *
     * @param text the line
     * @param dashes how many dashes every cell needs
     * @return true for {@code |---|:--:|} and the like
     */
    public static boolean isSeparator(String text, int dashes) {
        int run = 0;
        int longest = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (DASHES.indexOf(c) >= 0) {
                run += BOX_DASHES.indexOf(c) >= 0 ? 2 : 1;
                longest = Math.max(longest, run);
            } else if (isPipe(c) || CORNERS.indexOf(c) >= 0) {
                if (run > 0 && run < dashes && isPipe(c)) {
                    return false;
                }
                run = 0;
            } else if (!Blanks.isBlank(c)) {
                return false;
            }
        }
        return longest >= dashes && (run == 0 || run >= dashes);
    }

    /** Whether a line without pipes is a border: a separator that begins with a corner, as in {@code +---+}. */
    static boolean isBorder(String text) {
        int start = Blanks.skip(text, 0);
        boolean corner = start < text.length() && text.charAt(start) != ':' && CORNERS.indexOf(text.charAt(start)) >= 0;
        return corner && isSeparator(text, CERTAIN);
    }

    /**
     * Cuts a row into its cells.
     *
     * @param text the line; a pipe at its beginning or end bounds the row
     * @return the cells, spaces around them taken off
     */
    static List<Field> split(String text) {
        List<Field> fields = new ArrayList<>();
        int end = Blanks.end(text);
        int from = Blanks.skip(text, 0);
        from += from < end && isPipe(text.charAt(from)) ? 1 : 0;
        for (int i = from; i < end; i++) {
            if (isPipe(text.charAt(i)) && !escaped(text, i)) {
                fields.add(Field.trimmed(text, from, i));
                from = i + 1;
            }
        }
        if (from < end || fields.isEmpty()) {
            fields.add(Field.trimmed(text, from, Math.max(from, end)));
        }
        return fields;
    }
}
