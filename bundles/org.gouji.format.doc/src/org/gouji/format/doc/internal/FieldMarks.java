package org.gouji.format.doc.internal;

import java.util.ArrayDeque;
import java.util.Deque;

/** Follows Word's fields through the text: the result counts, the instruction does not. */
final class FieldMarks {

    private static final char BEGIN = '\u0013';
    private static final char SEPARATOR = '\u0014';
    private static final char END = '\u0015';
    private static final int MAX_DEPTH = 64;

    /** Whether each open field is in its instruction, innermost first. */
    private final Deque<Boolean> instructions = new ArrayDeque<>();
    private int hidden;

    /** Takes a character; returns whether it was a field's mark. */
    boolean take(char c) {
        switch (c) {
            case BEGIN -> open();
            case SEPARATOR -> separate();
            case END -> pop();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void open() {
        if (instructions.size() < MAX_DEPTH) {
            push(true);
        }
    }

    private void separate() {
        if (!instructions.isEmpty()) {
            pop();
            push(false);
        }
    }

    private void push(boolean instruction) {
        instructions.push(instruction);
        hidden += instruction ? 1 : 0;
    }

    private void pop() {
        if (!instructions.isEmpty() && instructions.pop()) {
            hidden--;
        }
    }

    boolean visible() {
        return hidden == 0;
    }

    /** No instruction reaches into the next paragraph: a mark that never ends must not swallow the document. */
    void endParagraph() {
        if (hidden > 0) {
            instructions.clear();
            hidden = 0;
        }
    }
}
