package org.gouji.format.docx.internal;

import java.util.Locale;

/** Characters of symbol fonts, which have codes of their own. */
final class Symbols {

    private static final int PRIVATE = 0xF000;
    private static final int PRIVATE_END = 0xF0FF;
    private static final int MOST = 0xFFFF;

    private Symbols() {
    }

    /** Appends the Unicode character nearest to a code in a font; nothing for a code that is none. */
    static void append(String font, String code, StringBuilder into) {
        int value = code(code);
        if (value < ' ') {
            return;
        }
        int low = value >= PRIVATE && value <= PRIVATE_END ? value - PRIVATE : value;
        if (font.toLowerCase(Locale.ROOT).startsWith("wingdings")) {
            into.append(font.endsWith("2") ? wingdings2(low) : wingdings(low));
        } else if (low >= ' ' && !Character.isSurrogate((char) low)) {
            into.append((char) low);
        }
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
            default -> '\uFFFD';
        };
    }

    private static char wingdings2(int code) {
        return switch (code) {
            case 0x50 -> '√';
            case 0x4F -> '×';
            case 0x51, 0x53 -> '☒';
            case 0x52, 0x54 -> '☑';
            case 0xA3, 0x2A -> '□';
            default -> '\uFFFD';
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
        return Math.min(value, MOST);
    }
}
