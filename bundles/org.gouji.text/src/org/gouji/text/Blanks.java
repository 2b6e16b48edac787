package org.gouji.text;

/**
 * Blanks as they occur in Chinese texts: Java's own tests leave out the no-break space.
 *
 * @since 1.0
 */
public final class Blanks {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char IDEOGRAPHIC_SPACE = '\u3000';

    private Blanks() {
    }

    /**
     * Whether a character shows nothing.
     *
     * @param c the character
     * @return true for ASCII blanks, spaces of any width and zero-width characters
     */
    public static boolean isBlank(char c) {
        return c <= ' ' || c == NO_BREAK_SPACE || c == IDEOGRAPHIC_SPACE
                || c >= '\u2000' && c <= '\u200D' || c == '\u202F' || c == '\uFEFF';
    }

    /**
     * Whether a text shows nothing.
     *
     * @param text the text
     * @return true when all its characters are blanks
     */
    public static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Skips blanks.
     *
     * @param text the text
     * @param from where to begin
     * @return index of the first character that shows, or the length
     */
    public static int skip(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /**
     * Finds the end of what shows.
     *
     * @param text the text
     * @return index after the last character that shows, 0 when there is none
     */
    public static int end(CharSequence text) {
        int i = text.length();
        while (i > 0 && isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
