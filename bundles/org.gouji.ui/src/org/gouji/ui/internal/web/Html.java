package org.gouji.ui.internal.web;

/** Writes text that others gave into a page, where it can only be text. */
public final class Html {

    private static final char UNKNOWN = '\ufffd';

    private Html() {
    }

    /** The text with everything escaped that could mean something, and nothing that turns or hides what follows. */
    public static String text(String raw) {
        StringBuilder escaped = new StringBuilder(raw.length() + 16);
        raw.codePoints().forEach(character -> append(escaped, character));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int character) {
        switch (character) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            case '\n', '\t' -> escaped.append((char) character);
            default -> escaped.appendCodePoint(harmless(character) ? character : UNKNOWN);
        }
    }

    private static boolean harmless(int character) {
        int type = Character.getType(character);
        boolean turns = character >= 0x202a && character <= 0x202e || character >= 0x2066 && character <= 0x2069;
        return type != Character.CONTROL && type != Character.SURROGATE && !turns;
    }
}
