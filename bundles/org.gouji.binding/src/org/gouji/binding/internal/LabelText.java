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
    private static final Pattern NOTE = Pattern.compile("\\([^()]*\\)$");

    private LabelText() {
    }

    /** The one spelling of a label; empty for a blank one. */
    static String normalize(String raw) {
        String wide = Normalizer.normalize(raw, Normalizer.Form.NFKC);
        StringBuilder out = new StringBuilder(wide.length());
        for (int i = 0; i < wide.length(); i++) {
            append(wide.charAt(i), out);
        }
        return out.toString();
    }

    private static void append(char c, StringBuilder out) {
        if (isBlank(c) || QUOTES.indexOf(c) >= 0) {
            return;
        }
        int traditional = TRADITIONAL.indexOf(c);
        out.append(traditional >= 0 ? SIMPLIFIED.charAt(traditional) : plain(c));
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
        String rest = NUMBERING.matcher(normalized).replaceFirst("");
        return rest.isEmpty() ? normalized : rest;
    }

    /** A normalised label without a note in brackets at its end. */
    static String withoutNote(String normalized) {
        String rest = NOTE.matcher(normalized).replaceFirst("");
        return rest.isEmpty() ? normalized : rest;
    }
}
