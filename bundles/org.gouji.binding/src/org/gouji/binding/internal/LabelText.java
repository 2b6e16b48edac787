package org.gouji.binding.internal;

import java.text.Normalizer;

/**
 * Brings labels to one spelling: full and half width, blanks, brackets, quotes, list marks and the traditional forms of
 * characters that occur in the forms.
 */
final class LabelText {

    private static final String TRADITIONAL = "數總計開來請處關項類徵況訴訟維結糾經後長發繳費額採購業構會組織務機證斷補認極許強廢現規範對個復議報獲無當濫"
            + "圍幣單萬";
    private static final String SIMPLIFIED = "数总计开来请处关项类征况诉讼维结纠经后长发缴费额采购业构会组织务机证断补认极许强废现规范对个复议报获无当滥"
            + "围币单万";
    private static final String QUOTES = "\"'“”‘’「」『』《》";
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String DIGITS = "0123456789";

    private static final char FIRST_IDEOGRAPH = '\u4e00';
    private static final char LAST_IDEOGRAPH = '\u9fa5';
    private static final char FIRST_WIDE = '！';
    private static final char LAST_WIDE = '～';
    private static final char WIDE_BLANK = '\u3000';
    /** What NFKC leaves as it is. */
    private static final String UNCHANGED = "、。《》〔〕【】「」『』“”‘’—·";
    /** By traditional character the simplified one, or 0. */
    private static final char[] SIMPLE = new char[LAST_IDEOGRAPH - FIRST_IDEOGRAPH + 1];

    static {
        for (int i = 0; i < TRADITIONAL.length(); i++) {
            SIMPLE[TRADITIONAL.charAt(i) - FIRST_IDEOGRAPH] = SIMPLIFIED.charAt(i);
        }
    }

    private LabelText() {
    }

    /** The one spelling of a label; empty for a blank one. */
    static String normalize(String raw) {
        return beginning(raw, Integer.MAX_VALUE);
    }

    /** The first characters of the one spelling; a text of the usual characters is looked at no further than that. */
    static String beginning(String raw, int most) {
        char[] out = new char[Math.min(raw.length(), most)];
        int length = 0;
        for (int i = 0; i < raw.length() && length < out.length; i++) {
            char c = raw.charAt(i);
            if (isUnusual(c)) {
                return unusual(raw, most);
            }
            length = append(narrow(c), out, length);
        }
        return new String(out, 0, length);
    }

    /** Only texts of other characters need the Unicode tables, which take long to load. */
    private static String unusual(String raw, int most) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFKC);
        char[] out = new char[Math.min(text.length(), most)];
        int length = 0;
        for (int i = 0; i < text.length() && length < out.length; i++) {
            length = append(text.charAt(i), out, length);
        }
        return new String(out, 0, length);
    }

    private static boolean isUnusual(char c) {
        return c > '~' && !isIdeograph(c) && (c < FIRST_WIDE || c > LAST_WIDE) && c != WIDE_BLANK
                && UNCHANGED.indexOf(c) < 0;
    }

    private static char narrow(char c) {
        if (c >= FIRST_WIDE && c <= LAST_WIDE) {
            return (char) (c - FIRST_WIDE + '!');
        }
        return c == WIDE_BLANK ? ' ' : c;
    }

    private static boolean isIdeograph(char c) {
        return c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH;
    }

    private static int append(char c, char[] out, int length) {
        if (isIdeograph(c)) {
            char simple = SIMPLE[c - FIRST_IDEOGRAPH];
            out[length] = simple == 0 ? c : simple;
            return length + 1;
        }
        if (isBlank(c) || QUOTES.indexOf(c) >= 0) {
            return length;
        }
        out[length] = plain(c);
        return length + 1;
    }

    private static char plain(char c) {
        return switch (c) {
            case '〔', '[', '【', '{' -> '(';
            case '〕', ']', '】', '}' -> ')';
            case '、', '．', '。' -> '.';
            case '；' -> ';';
            case '—', '–', '−', '―', '‐', '‑' -> '-';
            default -> c;
        };
    }

    /** Whether a character shows nothing: blanks of all widths, control and zero-width characters. */
    static boolean isBlank(char c) {
        if (c <= '~') {
            return c <= ' ';
        }
        return !isIdeograph(c) && isBlankElsewhere(c);
    }

    private static boolean isBlankElsewhere(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    /** Whether a text shows nothing. */
    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A normalised label without its list mark: 1. or (一) or 一. */
    static String withoutNumbering(String normalized) {
        int mark = markLength(normalized);
        return mark == normalized.length() ? normalized : normalized.substring(mark);
    }

    private static int markLength(String text) {
        if (text.startsWith("(")) {
            return markLength(text, 1, NUMERALS + DIGITS, 3, ')');
        }
        int mark = markLength(text, 0, NUMERALS, 3, '.');
        return mark > 0 ? mark : markLength(text, 0, DIGITS, 2, '.');
    }

    /** Length of a mark of so many characters at most, closed by another; 0 for none. */
    private static int markLength(String text, int from, String characters, int most, char close) {
        int end = from;
        while (end < text.length() && characters.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean mark = end > from && end - from <= most && end < text.length() && text.charAt(end) == close;
        return mark ? end + 1 : 0;
    }

    /** A normalised label without a note in brackets at its end. */
    static String withoutNote(String normalized) {
        int last = normalized.length() - 1;
        if (last < 0 || normalized.charAt(last) != ')') {
            return normalized;
        }
        int open = normalized.lastIndexOf('(');
        return open > 0 && normalized.indexOf(')', open) == last ? normalized.substring(0, open) : normalized;
    }
}
