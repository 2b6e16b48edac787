package org.gouji.format.markdown.internal;

import java.util.Locale;
import java.util.Set;

/**
 * HTML tags inside a line of Markdown.
 */
final class HtmlTags {

    private static final int LONGEST = 512;
    private static final Set<String> FORMAT = Set.of("b", "i", "u", "s", "strong", "em", "span", "font", "sup", "sub",
            "p", "div", "center", "small", "big", "del", "ins", "mark", "a", "code", "hr", "o:p", "section", "strike");
    private static final Set<String> TABLE = Set.of("table", "thead", "tbody", "tfoot", "tr", "td", "th", "col",
            "colgroup", "caption");

    /** What a tag means for the text. */
    enum Kind {
        /** A line break. */
        LINE_BREAK,
        /** Only looks. */
        FORMAT,
        /** A picture. */
        IMAGE,
        /** Part of a table, which is not taken apart. */
        TABLE,
        /** An address in angle brackets. */
        ADDRESS,
        /** No tag, or one that is not known. */
        OTHER
    }

    private HtmlTags() {
    }

    /** Where the tag that begins here ends, or -1. */
    static int end(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST);
        for (int i = start + 1; i < limit && text.charAt(i) != '<'; i++) {
            if (text.charAt(i) == '>') {
                return i + 1;
            }
        }
        return -1;
    }

    static Kind kind(String text, int start, int end) {
        String inner = text.substring(start + 1, end - 1);
        String name = name(inner);
        if (name.equals("br")) {
            return Kind.LINE_BREAK;
        }
        if (name.equals("img")) {
            return Kind.IMAGE;
        }
        if (FORMAT.contains(name)) {
            return Kind.FORMAT;
        }
        if (TABLE.contains(name)) {
            return Kind.TABLE;
        }
        boolean address = inner.indexOf(' ') < 0 && (inner.contains("://") || inner.startsWith("mailto:"));
        return address ? Kind.ADDRESS : Kind.OTHER;
    }

    private static String name(String inner) {
        int start = inner.startsWith("/") ? 1 : 0;
        int end = start;
        while (end < inner.length() && (Character.isLetterOrDigit(inner.charAt(end)) || inner.charAt(end) == ':')) {
            end++;
        }
        return inner.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
