package org.gouji.format.docx.internal;

/** Numbers and blanks as XML writes them. */
final class Numbers {

    private static final int MOST_DIGITS = 9;

    private Numbers() {
    }

    /** A whole number with an optional sign, or what to take instead of anything else. */
    static int parse(String text, int otherwise) {
        String digits = text.strip();
        boolean negative = digits.startsWith("-");
        int start = negative || digits.startsWith("+") ? 1 : 0;
        int length = digits.length() - start;
        if (length < 1 || length > MOST_DIGITS) {
            return otherwise;
        }
        int value = 0;
        for (int i = start; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return otherwise;
            }
            value = value * 10 + (c - '0');
        }
        return negative ? -value : value;
    }

    /** Takes XML blanks off both ends of what was appended since a position. */
    static void trim(StringBuilder text, int from) {
        int end = text.length();
        while (end > from && isBlank(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
        int start = from;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        if (start > from) {
            text.delete(from, start);
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
