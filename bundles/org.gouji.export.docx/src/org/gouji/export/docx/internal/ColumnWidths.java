package org.gouji.export.docx.internal;

import java.util.Arrays;
import java.util.function.Function;

import org.gouji.model.schema.FormLayout;
import org.gouji.model.schema.FormLayout.LayoutCell;

/** Widths of a table's columns: what its longest words need, shared over the page. */
final class ColumnWidths {

    /** Between the margins of an A4 page, in twentieths of a point. */
    static final int PORTRAIT = 8844;
    static final int LANDSCAPE = 12756;

    /** Narrower ones cannot hold two characters a line. */
    private static final int NARROWEST = 520;
    private static final int SHORTEST = 3;
    /** The number in brackets that a label of several rows begins with must not be torn apart. */
    private static final int BRACKETS = 4;
    private static final int LONGEST = 16;
    private static final int LINES = 2;
    private static final int MOST_LINES = 12;

    private final int[] needs;

    ColumnWidths(FormLayout layout, Function<LayoutCell, String> texts) {
        needs = new int[layout.columns()];
        Arrays.fill(needs, SHORTEST);
        for (LayoutCell cell : layout.cells()) {
            if (cell.columnSpan() == 1) {
                needs[cell.column()] = Math.max(needs[cell.column()], need(cell, texts.apply(cell)));
            }
        }
    }

    /** Characters a line: labels may take several lines, numbers only one. */
    private static int need(LayoutCell cell, String text) {
        boolean number = cell.key().isPresent();
        int lines = number ? 1 : Math.min(MOST_LINES, LINES * cell.rowSpan());
        // Digits are half as wide as the characters of a label.
        int length = number ? (text.length() + 2) / 2 + 1 : text.length();
        int least = !number && cell.rowSpan() > 1 && text.startsWith("（") ? BRACKETS : SHORTEST;
        return Math.max(least, Math.min(LONGEST, (length + lines - 1) / lines + 1));
    }

    /** Whether a portrait page is too narrow. */
    boolean wide() {
        return needs.length * NARROWEST > PORTRAIT;
    }

    int[] widths(int page) {
        int all = Arrays.stream(needs).sum();
        int[] widths = Arrays.stream(needs).map(need -> Math.max(1, page * need / all)).toArray();
        if (widths.length > 0) {
            widths[widths.length - 1] += page - Arrays.stream(widths).sum();
        }
        return widths;
    }
}
