package org.gouji.format.markdown.internal;

import org.gouji.text.Blanks;
import org.gouji.text.BlockCutter;
import org.gouji.text.Layout;
import org.gouji.text.Line;

/**
 * Sorts code from the lines that may hold tables, and takes off the marks of quotations, which may hold tables, too.
 */
final class MarkdownLines {

    private static final int DEEPEST = 3;

    private final BlockCutter cutter;
    private final MarkdownSink sink;
    private final Fences fences;

    MarkdownLines(Layout layout, MarkdownSink sink, Fences fences) {
        this.cutter = new BlockCutter(layout, sink);
        this.sink = sink;
        this.fences = fences;
    }

    void add(Line line) {
        Fences.Place place = fences.add(line);
        if (place == Fences.Place.OUTSIDE) {
            cutter.add(unquoted(line));
            return;
        }
        cutter.flush();
        if (place == Fences.Place.INSIDE) {
            sink.code(line);
        } else {
            sink.fence(line);
        }
    }

    void finish() {
        cutter.flush();
        sink.finish();
    }

    private static Line unquoted(Line line) {
        String text = line.text();
        int start = 0;
        int mark = Blanks.skip(text, 0);
        while (mark - start <= DEEPEST && mark < text.length() && text.charAt(mark) == '>') {
            start = mark + 1;
            start += start < text.length() && text.charAt(start) == ' ' ? 1 : 0;
            mark = Blanks.skip(text, start);
        }
        return start == 0 ? line : new Line(line.number(), line.column() + start, text.substring(start));
    }
}
