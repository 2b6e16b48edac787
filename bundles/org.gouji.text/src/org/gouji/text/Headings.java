package org.gouji.text;

/**
 * Headings marked by number signs ({@code ## text}), and lines that look like a heading without being marked.
 *
 * @since 1.0
 */
public final class Headings {

    private static final int MAX_LEVEL = 6;
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final int MAX_NUMERALS = 3;

    private Headings() {
    }

    /**
     * The level of a heading marked by number signs.
     *
     * @param text the line
     * @return 1 to 6, or 0 when the line is no such heading
     */
    public static int level(CharSequence text) {
        int start = Blanks.skip(text, 0);
        int i = start;
        while (i < text.length() && text.charAt(i) == '#') {
            i++;
        }
        int level = i - start;
        boolean marked = start < 4 && level > 0 && level <= MAX_LEVEL;
        return marked && (i == text.length() || Blanks.isBlank(text.charAt(i))) ? level : 0;
    }

    /**
     * Where the text of a heading marked by number signs begins.
     *
     * @param text a line for which {@link #level} is above 0
     * @return index of the first character after the marks and blanks
     */
    public static int textStart(CharSequence text) {
        int start = Blanks.skip(text, 0);
        return Blanks.skip(text, start + level(text));
    }

    /**
     * Whether a line begins like a section: with number signs, or a Chinese numeral and an enumeration comma.
     *
     * @param text the line
     * @return true for {@code 二、…} and {@code ## …}
     */
    public static boolean looksLikeOne(CharSequence text) {
        int start = Blanks.skip(text, 0);
        int i = start;
        while (i < text.length() && i - start <= MAX_NUMERALS && NUMERALS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        boolean numbered = i > start && i < text.length() && text.charAt(i) == '、';
        return numbered || level(text) > 0;
    }
}
