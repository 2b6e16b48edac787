package org.gouji.format.doc.internal;

import java.util.Locale;

/** Writes list numbers in Word's formats. */
final class NumberText {

    static final int BULLET = 23;
    static final int NONE = 255;

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private NumberText() {
    }

    /** A number in one of the formats of Word files; plain digits in those that Chinese reports do not use. */
    static String of(int number, int format) {
        if (number < 1 || number > 999) {
            return Integer.toString(number);
        }
        return switch (format) {
            case 1 -> roman(number).toUpperCase(Locale.ROOT);
            case 2 -> roman(number);
            case 3 -> letters(number).toUpperCase(Locale.ROOT);
            case 4 -> letters(number);
            case 10, 11, 33, 35, 37, 39 -> chinese(number);
            case 14 -> wide(number);
            case 18, 28 -> number <= 20 ? String.valueOf((char) ('①' + number - 1)) : Integer.toString(number);
            case 22 -> number < 10 ? "0" + number : Integer.toString(number);
            case 27 -> "(" + number + ")";
            case 29 -> number <= 10 ? String.valueOf((char) ('㈠' + number - 1)) : "(" + chinese(number) + ")";
            default -> Integer.toString(number);
        };
    }

    private static String roman(int number) {
        StringBuilder out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                out.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return out.toString();
    }

    private static String letters(int number) {
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat(1 + (number - 1) / 26);
    }

    private static String chinese(int number) {
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        StringBuilder out = new StringBuilder();
        if (hundreds > 0) {
            out.append(DIGITS.charAt(hundreds)).append('百');
            out.append(tens == 0 && ones > 0 ? "〇" : "");
        }
        if (tens > 0) {
            // 十一, but 一百一十一
            out.append(tens == 1 && hundreds == 0 ? "" : String.valueOf(DIGITS.charAt(tens))).append('十');
        }
        return out.append(ones > 0 ? String.valueOf(DIGITS.charAt(ones)) : "").toString();
    }

    private static String wide(int number) {
        StringBuilder out = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> out.append((char) (c - '0' + '０')));
        return out.toString();
    }
}
