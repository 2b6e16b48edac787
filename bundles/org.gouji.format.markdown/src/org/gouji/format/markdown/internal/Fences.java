package org.gouji.format.markdown.internal;

import org.gouji.text.Blanks;
import org.gouji.text.Line;

/**
 * Knows which lines stand between the fences of a code block. A fence that is never closed is none: half a report must
 * not become code.
 */
final class Fences {

    private static final int SHORTEST = 3;
    private static final int DEEPEST = 3;

    private final int ignoredFrom;
    private char mark;
    private int length;
    private int openLine;

    /** What a line is. */
    enum Place {
        /** Outside of code. */
        OUTSIDE,
        /** A fence. */
        FENCE,
        /** Code. */
        INSIDE
    }

    Fences() {
        this(Integer.MAX_VALUE);
    }

    /**
     * Makes a new look over the lines.
     *
     * @param ignoredFrom line from which on nothing opens a block
     */
    Fences(int ignoredFrom) {
        this.ignoredFrom = ignoredFrom;
    }

    Place add(Line line) {
        String text = line.text();
        int start = Blanks.skip(text, 0);
        int end = start;
        while (end < text.length() && text.charAt(end) == text.charAt(start)) {
            end++;
        }
        boolean fence = end - start >= SHORTEST && start <= DEEPEST && line.column() == 1
                && (text.charAt(start) == '`' || text.charAt(start) == '~');
        if (openLine > 0) {
            return inside(fence && text.charAt(start) == mark && end - start >= length && end == Blanks.end(text));
        }
        if (!fence || line.number() >= ignoredFrom || text.indexOf('`', end) >= 0) {
            return Place.OUTSIDE;
        }
        mark = text.charAt(start);
        length = end - start;
        openLine = line.number();
        return Place.FENCE;
    }

    private Place inside(boolean closes) {
        openLine = closes ? 0 : openLine;
        return closes ? Place.FENCE : Place.INSIDE;
    }

    /**
     * The line of a fence that is still open.
     *
     * @return the line, or the largest number when all are closed
     */
    int openSince() {
        return openLine > 0 ? openLine : Integer.MAX_VALUE;
    }
}
