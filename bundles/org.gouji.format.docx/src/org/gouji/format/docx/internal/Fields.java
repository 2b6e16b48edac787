package org.gouji.format.docx.internal;

/** Where in a complex field the text stands: in its code, which is dropped, or in its result, which is kept. */
final class Fields {

    private static final int MOST = 63;

    private int open;
    /** One bit a field: set while in its code. */
    private long codes;
    private boolean dropped;

    void begin() {
        if (open < MOST) {
            codes |= 1L << open;
        }
        open++;
    }

    void separate() {
        if (open > 0 && open <= MOST) {
            codes &= ~(1L << (open - 1));
        }
    }

    void end() {
        separate();
        if (open > 0) {
            open--;
        }
    }

    boolean inCode() {
        if (codes != 0) {
            dropped = true;
        }
        return codes != 0;
    }

    int open() {
        return open;
    }

    /** Ends fields that a cell began and did not end. */
    void closeTo(int depth) {
        while (open > depth) {
            end();
        }
    }

    /** At the end of a paragraph: a code does not go on after it. Returns whether text was lost to such a code. */
    boolean endParagraph() {
        boolean lost = codes != 0 && dropped;
        codes = 0;
        dropped = false;
        return lost;
    }
}
