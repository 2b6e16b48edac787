package org.gouji.binding.internal;

import java.text.Normalizer;
import java.util.regex.Pattern;

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
    private static final Pattern NUMBERING = Pattern
            .compile("^(?:\\([一二三四五六七八九十0-9]{1,3}\\)|[一二三四五六七八九十]{1,3}\\.|[0-9]{1,2}\\.)");
    /** With these a list mark begins. */
    private static final String MARKS = "(一二三四五六七八九十0123456789";
    private static final Pattern NOTE = Pattern.compile("\\([^()]*\\)$");

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
        String wide = compatible(raw);
        StringBuilder out = new StringBuilder(wide.length());
        for (int i = 0; i < wide.length(); i++) {
            append(wide.charAt(i), out);
        }
        return out.toString();
    }

    /** The text in NFKC; texts of the usual characters do without the Unicode tables, which take long to load. */
    static String compatible(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c >= FIRST_WIDE && c <= LAST_WIDE) {
                chars[i] = (char) (c - FIRST_WIDE + '!');
            } else if (c == WIDE_BLANK) {
                chars[i] = ' ';
            } else if (!isIdeograph(c) && c > '~' && UNCHANGED.indexOf(c) < 0) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return new String(chars);
    }

    private static boolean isIdeograph(char c) {
        return c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH;
    }

    private static void append(char c, StringBuilder out) {
        if (isBlank(c) || !isIdeograph(c) && QUOTES.indexOf(c) >= 0) {
            return;
        }
        char known = isIdeograph(c) ? SIMPLE[c - FIRST_IDEOGRAPH] : 0;
        out.append(known == 0 ? plain(c) : known);
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
        if (normalized.isEmpty() || MARKS.indexOf(normalized.charAt(0)) < 0) {
            return normalized;
        }
        String rest = NUMBERING.matcher(normalized).replaceFirst("");
        return rest.isEmpty() ? normalized : rest;
    }

    /** A normalised label without a note in brackets at its end. */
    static String withoutNote(String normalized) {
        if (!normalized.endsWith(")")) {
            return normalized;
        }
        String rest = NOTE.matcher(normalized).replaceFirst("");
        return rest.isEmpty() ? normalized : rest;
    }
}
