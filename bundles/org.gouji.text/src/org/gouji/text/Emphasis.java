package org.gouji.text;

/**
 * Takes off the paired asterisks of bold text: {@code **text**}.
 *
 * @since 1.0
 */
public final class Emphasis {

    private static final String MARK = "**";

    private Emphasis() {
    }

    /**
     * Takes off the pairs; an asterisk without partner stays.
     *
     * @param text the text
     * @return the text without the marks, the same object when it has none
     */
    public static String strip(String text) {
        int open = text.indexOf(MARK);
        if (open < 0) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        int from = 0;
        while (open >= 0) {
            int close = text.indexOf(MARK, open + MARK.length());
            if (close < 0) {
                break;
            }
            boolean empty = close == open + MARK.length();
            result.append(text, from, open).append(text, empty ? open : open + MARK.length(),
                    empty ? close + 2 : close);
            from = close + MARK.length();
            open = text.indexOf(MARK, from);
        }
        return result.append(text, from, text.length()).toString();
    }
}
