package org.gouji.text;

import java.util.Objects;

/**
 * A line of a text file.
 *
 * @param number line, one-based
 * @param column column of the first character, one-based; above 1 only in the later pieces of an overlong line
 * @param text the characters without the line end
 * @since 1.0
 */
public record Line(int number, int column, String text) {

    public Line {
        Objects.requireNonNull(text, "text");
    }

    /**
     * Whether nothing but blanks is on the line. A line with a tab is never blank: it holds an empty cell.
     *
     * @return true for an empty line, or one of spaces, no-break spaces and ideographic spaces
     */
    public boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\t' || !Blanks.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
