package org.gouji.export.csv.internal;

import java.util.regex.Pattern;

/**
 * Makes a text safe for a spreadsheet. What is no plain number and looks like the beginning of a formula gets an
 * apostrophe before it; a number such as -5 stays a number.
 */
final class CellText {

    private static final String FORMULA = "=+-@＝＋－＠";
    private static final String BREAKS = "\t\r\n";
    private static final Pattern NUMBER = Pattern.compile(" *[+-]?[0-9]+(\\.[0-9]+)? *");
    private static final char REPLACEMENT = '\ufffd';

    private CellText() {
    }

    static String harmless(String text) {
        if (text.isEmpty()) {
            return text;
        }
        String clean = clean(text);
        return looksLikeFormula(clean) && !NUMBER.matcher(clean).matches() ? "'" + clean : clean;
    }

    /** Blanks and invisible characters may hide the sign; a tab or line break at the front moves it to another cell. */
    private static boolean looksLikeFormula(String text) {
        int i = 0;
        while (i < text.length() && isInvisible(text.charAt(i))) {
            i++;
        }
        return BREAKS.indexOf(text.charAt(0)) >= 0 || i < text.length() && FORMULA.indexOf(text.charAt(i)) >= 0;
    }

    private static boolean isInvisible(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    /** Control characters stand in no table: programs end the cell there, or refuse the file. */
    private static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder clean = new StringBuilder(text);
        for (int i = 0; i < clean.length(); i++) {
            if (isControl(clean.charAt(i))) {
                clean.setCharAt(i, REPLACEMENT);
            }
        }
        return clean.toString();
    }

    private static boolean isControl(char c) {
        return c < ' ' && BREAKS.indexOf(c) < 0;
    }
}
