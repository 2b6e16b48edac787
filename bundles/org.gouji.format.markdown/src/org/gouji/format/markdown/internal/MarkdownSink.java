package org.gouji.format.markdown.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.gouji.model.document.TableKind;
import org.gouji.spi.reader.DocumentBuilder;
import org.gouji.text.Blanks;
import org.gouji.text.BuilderSink;
import org.gouji.text.Headings;
import org.gouji.text.Line;

/**
 * Makes headings and paragraphs of prose. Every line is a paragraph of its own, as reports are written; a line is held
 * back until the next one shows that it is not underlined.
 */
final class MarkdownSink extends BuilderSink {

    private static final int SHORTEST_RULE = 3;
    private static final int LONGEST_HEADING = 200;

    private final Removals removals;
    private @Nullable Line held;

    MarkdownSink(DocumentBuilder builder, Removals removals) {
        super(builder);
        this.removals = removals;
    }

    @Override
    public void prose(Line line) {
        char rule = rule(line.text());
        Line above = held;
        if (rule == 0 || rule == '=' && above == null) {
            release();
            held = line;
        } else if (above != null && underlines(above, line, rule)) {
            held = null;
            removals.heading();
            heading(rule == '=' ? 1 : 2, above, Blanks.skip(above.text(), 0));
        } else {
            release();
            removals.border();
        }
    }

    private static boolean underlines(Line above, Line line, char rule) {
        String text = above.text();
        boolean title = text.length() <= LONGEST_HEADING && Headings.level(text) == 0 && !text.endsWith("。");
        return title && above.number() + 1 == line.number() && (rule == '=' || rule == '-');
    }

    /** The character that alone makes up a line, at least three times; 0 for any other line. */
    private static char rule(String text) {
        char rule = 0;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Blanks.isBlank(c)) {
                continue;
            }
            if ("-=*_".indexOf(c) < 0 || rule != 0 && rule != c) {
                return 0;
            }
            rule = c;
            count++;
        }
        return count >= SHORTEST_RULE ? rule : 0;
    }

    /** Takes a line of a code block as it is. */
    void code(Line line) {
        release();
        builder().at(line.number(), line.column()).paragraph(line.text());
    }

    /** Takes the fence of a code block; what it says of the language is kept. */
    void fence(Line line) {
        release();
        removals.border();
        String text = line.text();
        int start = Blanks.skip(text, 0);
        while (start < text.length() && (text.charAt(start) == '`' || text.charAt(start) == '~')) {
            start++;
        }
        if (!Blanks.isBlank(text.substring(start))) {
            builder().at(line.number(), line.column() + start).paragraph(text.substring(start));
        }
    }

    void finish() {
        release();
    }

    private void release() {
        Line line = held;
        held = null;
        if (line == null || Blanks.isBlank(line.text())) {
            return;
        }
        String text = line.text();
        int level = Headings.level(text);
        if (level > 0) {
            removals.heading();
            heading(level, new Line(line.number(), line.column(), withoutClosingMarks(text)), Headings.textStart(text));
        } else {
            int start = itemStart(text);
            String shown = Inline.plain(text.substring(start), line.number(), removals);
            builder().at(line.number(), line.column() + start).paragraph(shown);
        }
    }

    private void heading(int level, Line line, int start) {
        String text = line.text().substring(Math.min(start, line.text().length()));
        String shown = Inline.plain(text, line.number(), removals).strip();
        if (!shown.isEmpty()) {
            builder().at(line.number(), line.column() + start).heading(level, shown);
        }
    }

    private static String withoutClosingMarks(String text) {
        int end = Blanks.end(text);
        int marks = end;
        while (marks > 0 && text.charAt(marks - 1) == '#') {
            marks--;
        }
        boolean closing = marks < end && marks > 0 && Blanks.isBlank(text.charAt(marks - 1));
        return closing ? text.substring(0, marks) : text;
    }

    /** Where the text of a list item with a bullet begins; numbers stay, since they belong to the form's labels. */
    private static int itemStart(String text) {
        int start = Blanks.skip(text, 0);
        boolean bullet = start + 1 < text.length() && "-*+".indexOf(text.charAt(start)) >= 0
                && text.charAt(start + 1) == ' ';
        return bullet ? Blanks.skip(text, start + 1) : 0;
    }

    @Override
    protected String cellText(int line, String text) {
        return Inline.plain(text, line, removals);
    }

    @Override
    public void beginTable(TableKind kind) {
        release();
        super.beginTable(kind);
    }
}
