package org.gouji.format.markdown.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gouji.text.Blanks;

/**
 * Pairs the marks of emphasis in one line. Looser than CommonMark on purpose: Chinese text has no blanks between words,
 * so {@code **主动公开。**为了} is bold here, too.
 */
final class Emphases {

    private static final int LONGEST = 3;

    private final String text;
    private final List<Mark> marks = new ArrayList<>();

    private record Mark(int start, int length, boolean opens, boolean closes) {
    }

    Emphases(String text) {
        this.text = text;
    }

    /**
     * Notes a run of marks.
     *
     * @param start where it begins
     * @return where it ends
     */
    int mark(int start) {
        char c = text.charAt(start);
        int end = start;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        int length = end - start;
        if (c == '~' ? length == 2 : length <= LONGEST) {
            marks.add(new Mark(start, length, opens(start, end), closes(start, end)));
        }
        return end;
    }

    private boolean opens(int start, int end) {
        return end < text.length() && !Blanks.isBlank(text.charAt(end)) && !joins(start, end);
    }

    private boolean closes(int start, int end) {
        return start > 0 && !Blanks.isBlank(text.charAt(start - 1)) && !joins(start, end);
    }

    /** Underscores inside a word and asterisks between digits are meant as they are. */
    private boolean joins(int start, int end) {
        if (start == 0 || end == text.length()) {
            return false;
        }
        char before = text.charAt(start - 1);
        char after = text.charAt(end);
        return text.charAt(start) == '_'
                ? Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)
                : Character.isDigit(before) && Character.isDigit(after);
    }

    /**
     * Pairs the marks.
     *
     * @param gone takes the places of those that have a partner
     * @return number of pairs
     */
    int pair(BitSet gone) {
        int pairs = 0;
        Map<Integer, Deque<Mark>> open = new HashMap<>();
        for (Mark mark : marks) {
            int key = text.charAt(mark.start()) << 2 | mark.length();
            Deque<Mark> partners = open.computeIfAbsent(key, k -> new ArrayDeque<>());
            if (mark.closes() && !partners.isEmpty()) {
                Mark partner = partners.pop();
                gone.set(partner.start(), partner.start() + partner.length());
                gone.set(mark.start(), mark.start() + mark.length());
                pairs++;
            } else if (mark.opens()) {
                partners.push(mark);
            }
        }
        return pairs;
    }
}
