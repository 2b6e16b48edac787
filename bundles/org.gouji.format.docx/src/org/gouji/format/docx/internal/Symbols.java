package org.gouji.format.docx.internal;

import java.util.Locale;

/** Characters of symbol fonts, which have codes of their own. */
final class Symbols {

    private static final int PRIVATE = 0xF000;
    private static final int PRIVATE_END = 0xF0FF;
    /** Fonts of pictures have codes of one byte; what is above is Unicode. */
    private static final int ENCODED = 0x100;
    private static final int FIRST_NONE = 0xFFFE;
    /** Stands for a character nobody knows. */
    static final char UNKNOWN = '\uFFFD';

    private Symbols() {
    }

    /** Appends the Unicode character nearest to a code in a font, {@link #UNKNOWN} where nobody can tell. */
    static void append(String font, String code, StringBuilder into) {
        int value = code(code);
        int low = value >= PRIVATE && value <= PRIVATE_END ? value - PRIVATE : value;
        String name = font.toLowerCase(Locale.ROOT);
        boolean pictures = name.contains("dings") || name.contains("dingbats");
        into.append(pictures && low < ENCODED ? picture(name, low) : isText(low) ? (char) low : UNKNOWN);
    }

    /** Codes of control characters are pictures in a symbol font that is not known here. */
    private static boolean isText(int code) {
        return code >= ' ' && code < FIRST_NONE && !Character.isISOControl(code)
                && !Character.isSurrogate((char) code);
    }

    private static char picture(String font, int code) {
        return switch (font) {
            case "wingdings" -> wingdings(code);
            case "wingdings 2" -> wingdings2(code);
            case "webdings" -> webdings(code);
            default -> UNKNOWN;
        };
    }

    private static char webdings(int code) {
        return switch (code) {
            case 0x61 -> '√';
            case 0x72 -> '×';
            case 0x63 -> '□';
            case 0x67 -> '■';
            default -> UNKNOWN;
        };
    }

    private static char wingdings(int code) {
        return switch (code) {
            case 0x6F, 0xA8 -> '□';
            case 0x6E -> '■';
            case 0x6C -> '●';
            case 0xA1 -> '○';
            case 0xFC -> '√';
            case 0xFB -> '×';
            case 0xFD -> '☒';
            case 0xFE, 0x52 -> '☑';
            default -> UNKNOWN;
        };
    }

    private static char wingdings2(int code) {
        return switch (code) {
            case 0x50 -> '√';
            case 0x4F -> '×';
            case 0x51, 0x53 -> '☒';
            case 0x52, 0x54 -> '☑';
            case 0xA3, 0x2A -> '□';
            default -> UNKNOWN;
        };
    }

    private static int code(String hex) {
        if (hex.isEmpty() || hex.length() > 4) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < hex.length(); i++) {
            int digit = Character.digit(hex.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }
}
