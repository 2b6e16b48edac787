package org.gouji.text.internal;

import java.util.List;

/**
 * Rows that a line break inside a cell tears in two or more lines. A cell copied from a spreadsheet then begins and
 * ends with a quotation mark; a row drawn with pipes begins with a pipe and ends with one some lines later.
 */
final class BrokenRows {

    private static final int MOST_LINES = 8;
    private static final char QUOTE = '"';

    private BrokenRows() {
    }

    /** The last line of a row whose last cell on the first line opens a quotation; the line itself if it does not. */
    static int quoteEnd(List<LineShape> lines, int from) {
        int end = from;
        while (end - from < MOST_LINES && opensQuote(lines.get(end).text(), end > from)) {
            int close = quoteClose(lines, end + 1, from + MOST_LINES);
            if (close < 0) {
                return end;
            }
            end = close;
        }
        return end;
    }

    private static boolean opensQuote(String text, boolean goesOn) {
        int tab = text.lastIndexOf('\t');
        int start = tab + 1;
        boolean opens = start < text.length() && text.charAt(start) == QUOTE;
        return opens && (tab >= 0 || !goesOn) && (start + 1 == text.length() || !text.endsWith("\""));
    }

    private static int quoteClose(List<LineShape> lines, int from, int limit) {
        for (int i = from; i < lines.size() && i <= limit; i++) {
            String text = lines.get(i).text();
            int tab = text.indexOf('\t');
            if ((tab < 0 ? text : text.substring(0, tab)).endsWith("\"")) {
                return i;
            }
            if (tab >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** The cells of a row of one or more lines with tabs. */
    static List<Placed> quoted(List<LineShape> lines) {
        List<Placed> cells = Placed.all(lines.get(0).line(), Field.tabbed(lines.get(0).text(), 0));
        for (LineShape shape : lines.subList(1, lines.size())) {
            Placed.join(cells, Placed.all(shape.line(), Field.tabbed(shape.text(), 0)));
        }
        if (lines.size() > 1) {
            cells.replaceAll(BrokenRows::unquoted);
        }
        return cells;
    }

    private static Placed unquoted(Placed cell) {
        String text = cell.text();
        boolean whole = text.indexOf('\n') >= 0 && text.charAt(0) == QUOTE && text.endsWith("\"");
        if (!whole) {
            return cell;
        }
        String inner = text.substring(1, text.length() - 1).replace("\"\"", "\"");
        return new Placed(cell.line(), cell.column() + 1, inner);
    }

    /** The last line of a row that begins with a pipe on this line; the line itself if it is whole. */
    static int pipeEnd(List<LineShape> lines, int from) {
        if (!PipeLine.begins(lines.get(from).text()) || PipeLine.ends(lines.get(from).text())) {
            return from;
        }
        for (int i = from + 1; i < lines.size() && i <= from + MOST_LINES; i++) {
            String text = lines.get(i).text();
            if (PipeLine.begins(text)) {
                return from;
            }
            if (PipeLine.ends(text)) {
                return i;
            }
        }
        return from;
    }

    /** The first line of the row that ends on this line; the line itself if it is whole. */
    static int pipeStart(List<LineShape> lines, int end) {
        int first = above(lines, end);
        return pipeEnd(lines, first) == end ? first : end;
    }

    /** Whether a line without pipe stands inside a cell: the row above is torn, and one below ends it. */
    static boolean isInside(List<LineShape> lines, int at) {
        return pipeEnd(lines, above(lines, at - 1)) > at;
    }

    private static int above(List<LineShape> lines, int from) {
        int first = from;
        while (first > 0 && from - first < MOST_LINES && !PipeLine.begins(lines.get(first).text())) {
            first--;
        }
        return first;
    }

    /** The cells of a row of one or more lines with pipes. */
    static List<Placed> piped(List<LineShape> lines) {
        List<Placed> cells = Placed.all(lines.get(0).line(), PipeLine.split(lines.get(0).text()));
        for (LineShape shape : lines.subList(1, lines.size())) {
            Placed.join(cells, Placed.all(shape.line(), PipeLine.split(shape.text())));
        }
        return cells;
    }
}
