package org.gouji.export.xlsx.internal;

import java.util.regex.Pattern;

/** Text as a cell can hold it. */
final class CellText {

    /** Characters of a cell. */
    static final int LIMIT = 32_767;

    /** The format reads _x0041_ as the character A. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final char REPLACEMENT = '\uFFFD';

    private CellText() {
    }

    /** The text without what no XML file may hold, which is replaced by U+FFFD, and with line feeds only. */
    static String clean(String text) {
        int bad = firstBad(text, 0);
        if (bad < 0) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, bad);
        for (int i = bad; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c == '\r') {
                clean.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
            } else if (allowed(c)) {
                clean.appendCodePoint(c);
            } else {
                clean.append(REPLACEMENT);
            }
        }
        return clean.toString();
    }

    private static int firstBad(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' || c >= '\uFFFE') {
                return i;
            }
            if (Character.isSurrogate(c)) {
                if (!allowed(text.codePointAt(i))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || c >= ' ' && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c < 0xFFFE || c > 0xFFFF;
    }

    static boolean tooLong(String text) {
        return text.length() > LIMIT;
    }

    /** The first characters and a sign that there were more. */
    static String cut(String text, String sign) {
        int end = LIMIT - sign.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + sign;
    }

    /** The text so that a reader of the file gets it back as it is. */
    static String escaped(String text) {
        return text.indexOf("_x") < 0 ? text : ESCAPE.matcher(text).replaceAll("_x005F_");
    }

    /** Whether a reader of the file would drop blanks at its ends. */
    static boolean needsSpace(String text) {
        return !text.isEmpty() && (outer(text.charAt(0)) || outer(text.charAt(text.length() - 1)));
    }

    private static boolean outer(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }
}
