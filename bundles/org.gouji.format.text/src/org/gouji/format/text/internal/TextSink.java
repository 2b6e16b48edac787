package org.gouji.format.text.internal;

import org.gouji.model.Diagnostic;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.spi.reader.DocumentBuilder;
import org.gouji.spi.reader.ReadContext;
import org.gouji.text.Blanks;
import org.gouji.text.BuilderSink;
import org.gouji.text.Emphasis;
import org.gouji.text.Headings;
import org.gouji.text.Line;

/**
 * Makes paragraphs of prose. Where a file marks its headings with number signs, these and the marks of bold text are
 * taken for what they mean.
 */
final class TextSink extends BuilderSink {

    private final boolean marked;
    private int headings;
    private int emphases;

    TextSink(DocumentBuilder builder, boolean marked) {
        super(builder);
        this.marked = marked;
    }

    @Override
    public void prose(Line line) {
        String text = line.text();
        int level = marked ? Headings.level(text) : 0;
        int start = level > 0 ? Headings.textStart(text) : 0;
        headings += level > 0 ? 1 : 0;
        if (Blanks.isBlank(text) || start == text.length()) {
            return;
        }
        if (level > 0) {
            builder().at(line.number(), line.column() + start).heading(level, plain(text.substring(start)));
        } else {
            builder().at(line.number(), line.column()).paragraph(plain(text));
        }
    }

    @Override
    protected String cellText(int line, String text) {
        return plain(text);
    }

    private String plain(String text) {
        if (!marked) {
            return text;
        }
        String plain = Emphasis.strip(text);
        emphases += plain.length() < text.length() ? 1 : 0;
        return plain;
    }

    void report(ReadContext context) {
        if (headings + emphases > 0) {
            context.report(Diagnostic.of("text.markup-removed", Severity.INFO, LocalizedText.of(
                    "文中有Markdown标记，已按其含义处理：标题" + headings + "处，加粗" + emphases + "处。",
                    "Markdown marks were taken for what they mean: " + headings + " headings, " + emphases
                            + " bold passages.")));
        }
    }
}
