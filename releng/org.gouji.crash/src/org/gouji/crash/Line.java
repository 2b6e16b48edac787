package org.gouji.crash;

import java.util.List;

/**
 * A line that a process printed.
 *
 * @param words its words, the first of which tells what it is about
 */
public record Line(List<String> words) {

    public Line {
        words = List.copyOf(words);
    }

    static Line of(String text) {
        return new Line(List.of(text.split("\t", -1)));
    }

    /** What it is about. */
    public String kind() {
        return words.get(0);
    }

    /** One of its words. */
    public String word(int index) {
        return words.get(index);
    }

    /** One of its words, a number. */
    public long number(int index) {
        return Long.parseLong(words.get(index));
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
