package org.gouji.format.markdown.internal;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the marks inside one line for what they mean: emphasis, code, links, images, entities, escapes, HTML tags. One
 * pass from left to right; every search is bounded, so that no line costs more than its length.
 */
final class Inline {

    private static final String SPECIAL = "\\`*_~&<[";
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final int LONGEST_TICKS = 8;

    private final String text;
    private final int line;
    private final Removals removals;
    private final BitSet gone;
    private final BitSet hidden = new BitSet();
    private final Map<Integer, String> inserted = new HashMap<>();
    private final Emphases emphases;
    private final Deque<Integer> brackets = new ArrayDeque<>();
    private final BitSet unclosedTicks = new BitSet();
    private int literalEnd;

    private Inline(String text, int line, Removals removals) {
        this.text = text;
        this.line = line;
        this.removals = removals;
        this.gone = new BitSet(text.length());
        this.emphases = new Emphases(text);
    }

    /**
     * The text that a line shows.
     *
     * @param text the line or a part of it
     * @param line its number, for places
     * @param removals takes what is left out
     * @return the text without marks
     */
    static String plain(String text, int line, Removals removals) {
        for (int i = 0; i < text.length(); i++) {
            if (SPECIAL.indexOf(text.charAt(i)) >= 0) {
                return new Inline(text, line, removals).run();
            }
        }
        return text;
    }

    private String run() {
        int i = 0;
        while (i < text.length()) {
            i = step(i);
        }
        removals.emphases(emphases.pair(gone));
        return gone.isEmpty() ? text : build();
    }

    private String build() {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!gone.get(i)) {
                result.append(text.charAt(i));
            } else if (!inserted.isEmpty() && !hidden.get(i)) {
                result.append(inserted.getOrDefault(i, ""));
            }
        }
        return result.toString();
    }

    private int step(int at) {
        return switch (text.charAt(at)) {
            case '\\' -> escape(at);
            case '`' -> code(at);
            case '*', '_', '~' -> emphases.mark(at);
            case '&' -> entity(at);
            case '<' -> tag(at);
            case '[' -> open(at);
            case ']' -> close(at);
            default -> at + 1;
        };
    }

    private int escape(int at) {
        if (at + 1 == text.length() || ESCAPABLE.indexOf(text.charAt(at + 1)) < 0) {
            return at + 1;
        }
        gone.set(at);
        literalEnd = at + 2;
        return literalEnd;
    }

    private int code(int at) {
        int ticks = ticks(at);
        if (ticks > LONGEST_TICKS || unclosedTicks.get(ticks)) {
            return at + ticks;
        }
        int close = at + ticks;
        while (close < text.length() && (text.charAt(close) != '`' || ticks(close) != ticks)) {
            close += Math.max(1, ticks(close));
        }
        if (close >= text.length()) {
            unclosedTicks.set(ticks);
            return at + ticks;
        }
        gone.set(at, at + ticks);
        gone.set(close, close + ticks);
        for (int i = at + ticks; i < close; i++) {
            gone.set(i, text.charAt(i) == '\\' && text.charAt(i + 1) == '|');
        }
        removals.code();
        return close + ticks;
    }

    private int ticks(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end - at;
    }

    private int entity(int at) {
        Optional<Entities.Found> found = Entities.at(text, at);
        found.ifPresent(entity -> replace(at, entity.end(), entity.text()));
        return found.map(Entities.Found::end).orElse(at + 1);
    }

    private int tag(int at) {
        int end = HtmlTags.end(text, at);
        if (end < 0) {
            return at + 1;
        }
        switch (HtmlTags.kind(text, at, end)) {
            case LINE_BREAK -> replace(at, end, "\n");
            case FORMAT -> {
                gone.set(at, end);
                removals.tag();
            }
            case IMAGE -> {
                gone.set(at, end);
                removals.image(line, text.substring(at, end));
            }
            case TABLE -> removals.htmlTable(line);
            case ADDRESS -> {
                gone.set(at);
                gone.set(end - 1);
            }
            case OTHER -> {
                return at + 1;
            }
        }
        return end;
    }

    private void replace(int from, int to, String with) {
        gone.set(from, to);
        inserted.put(from, with);
    }

    private int open(int at) {
        boolean image = at > literalEnd && at > 0 && text.charAt(at - 1) == '!';
        brackets.push(image ? at - 1 : at);
        return at + 1;
    }

    private int close(int at) {
        if (brackets.isEmpty()) {
            return at + 1;
        }
        int open = brackets.pop();
        boolean image = text.charAt(open) == '!';
        int end = LinkTarget.end(text, at + 1);
        if (end < 0 || !image && !LinkTarget.isOne(text.substring(at + 2, end - 1))) {
            return at + 1;
        }
        if (image) {
            gone.set(open, end);
            hidden.set(open, end);
            removals.image(line, text.substring(open, end));
        } else {
            gone.set(open);
            gone.set(at, end);
            removals.link(line, text.substring(at + 2, end - 1));
        }
        return end;
    }
}
