package org.gouji.text.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a line that becomes a cell.
 *
 * @param start index of its first character in the line
 * @param text the characters
 */
record Field(int start, String text) {

    /** Takes off spaces and tabs, which only pad; no-break and ideographic spaces belong to the text. */
    static Field trimmed(String line, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isPadding(line.charAt(start))) {
            start++;
        }
        while (end > start && isPadding(line.charAt(end - 1))) {
            end--;
        }
        return new Field(start, line.substring(start, end));
    }

    private static boolean isPadding(char c) {
        return c == ' ' || c == '\t';
    }

    /** The fields between tabs, empty ones included, from an index on. */
    static List<Field> tabbed(String line, int from) {
        List<Field> fields = new ArrayList<>();
        int start = from;
        for (int tab = line.indexOf('\t', start); tab >= 0; tab = line.indexOf('\t', start)) {
            fields.add(new Field(start, line.substring(start, tab)));
            start = tab + 1;
        }
        fields.add(new Field(start, line.substring(start)));
        return fields;
    }
}
