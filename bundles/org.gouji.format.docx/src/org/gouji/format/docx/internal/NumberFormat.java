package org.gouji.format.docx.internal;

import java.util.Locale;

/** Writes a list number as a number format of Word does; formats of other scripts come out as decimal. */
final class NumberFormat {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String UNITS = "十百千";
    private static final String LEGAL_UNITS = "拾佰仟";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int MOST_ROMAN = 3999;
    private static final int MOST_COUNTED = 9999;
    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = LETTERS * 20;
    private static final int ENCLOSED = 20;

    private NumberFormat() {
    }

    static String format(String format, int number) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero" -> number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters(number);
            case "decimalFullWidth", "decimalFullWidth2" -> shifted(number, '０');
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(number, '①');
            case "decimalEnclosedParen" -> enclosed(number, '⑴');
            case "decimalEnclosedFullstop" -> enclosed(number, '⒈');
            default -> eastAsian(format, number);
        };
    }

    private static String eastAsian(String format, int number) {
        return switch (format) {
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
                    "taiwaneseCountingThousand", "koreanCounting" ->
                counted(number, DIGITS, UNITS, true);
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
                counted(number, LEGAL_DIGITS, LEGAL_UNITS, false);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital", "koreanDigital2" ->
                digits(number);
            case "ideographTraditional" -> cycled(number, STEMS);
            case "ideographZodiac" -> cycled(number, BRANCHES);
            default -> Integer.toString(number);
        };
    }

    private static String roman(int number) {
        if (number < 1 || number > MOST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                text.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return text.toString();
    }

    /** a, b … z, aa, bb … as Word counts. */
    private static String letters(int number) {
        if (number < 1 || number > MOST_LETTERS) {
            return Integer.toString(number);
        }
        char letter = (char) ('a' + (number - 1) % LETTERS);
        return String.valueOf(letter).repeat((number - 1) / LETTERS + 1);
    }

    private static String shifted(int number, char zero) {
        StringBuilder text = new StringBuilder(Integer.toString(number));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                text.setCharAt(i, (char) (zero + (c - '0')));
            }
        }
        return text.toString();
    }

    private static String enclosed(int number, char one) {
        return number >= 1 && number <= ENCLOSED ? String.valueOf((char) (one + number - 1)) : Integer.toString(number);
    }

    private static String cycled(int number, String signs) {
        return number < 1 ? Integer.toString(number) : String.valueOf(signs.charAt((number - 1) % signs.length()));
    }

    private static String digits(int number) {
        StringBuilder text = new StringBuilder();
        for (char c : Integer.toString(number).toCharArray()) {
            text.append(c == '-' ? '-' : DIGITS.charAt(c - '0'));
        }
        return text.toString();
    }

    private static String counted(int number, String digits, String units, boolean dropOne) {
        if (number < 1 || number > MOST_COUNTED) {
            return Integer.toString(number);
        }
        String decimal = Integer.toString(number);
        StringBuilder text = new StringBuilder();
        boolean zero = false;
        for (int i = 0; i < decimal.length(); i++) {
            int digit = decimal.charAt(i) - '0';
            int power = decimal.length() - 1 - i;
            if (digit == 0) {
                zero = true;
                continue;
            }
            if (zero) {
                text.append('零');
                zero = false;
            }
            if (!(dropOne && digit == 1 && power == 1 && text.isEmpty())) {
                text.append(digits.charAt(digit));
            }
            if (power > 0) {
                text.append(units.charAt(power - 1));
            }
        }
        return text.toString();
    }
}
