package org.gouji.core.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All characters of a document in one sequence of chunks. A character takes two bytes whatever it is: the text of these
 * reports is mostly Chinese, so one byte for the digits would save little and cost a flag for every piece.
 */
final class TextStore {

    private static final int SHIFT = 14;
    private static final int CHUNK = 1 << SHIFT;

    private final List<char[]> chunks = new ArrayList<>();
    private int length;

    int length() {
        return length;
    }

    void append(String text) {
        int done = 0;
        while (done < text.length()) {
            int at = length & CHUNK - 1;
            if (at == 0) {
                chunks.add(new char[CHUNK]);
            }
            int count = Math.min(CHUNK - at, text.length() - done);
            text.getChars(done, done + count, chunks.get(length >> SHIFT), at);
            done += count;
            length += count;
        }
    }

    String text(int from, int to) {
        if (from >> SHIFT == Math.max(from, to - 1) >> SHIFT) {
            return from == to ? "" : new String(chunks.get(from >> SHIFT), from & CHUNK - 1, to - from);
        }
        StringBuilder text = new StringBuilder(to - from);
        appendTo(text, from, to);
        return text.toString();
    }

    void appendTo(StringBuilder target, int from, int to) {
        int at = from;
        while (at < to) {
            int count = Math.min(CHUNK - (at & CHUNK - 1), to - at);
            target.append(chunks.get(at >> SHIFT), at & CHUNK - 1, count);
            at += count;
        }
    }

    void trim() {
        if ((length & CHUNK - 1) != 0) {
            int last = chunks.size() - 1;
            chunks.set(last, Arrays.copyOf(chunks.get(last), length & CHUNK - 1));
        }
    }
}
