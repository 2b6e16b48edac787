package org.gouji.format.doc.internal;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.eclipse.jdt.annotation.Nullable;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.spi.reader.ReadContext;
import org.gouji.spi.reader.UnreadableException;

/** Walks through a document from its first paragraph to its last. */
final class DocWalk {

    private static final int MAX_FAULTS = 20;
    private static final int BODY_LEVEL = 9;
    private static final Pattern HEADING_STYLE = Pattern.compile("(?:heading|标题)\\s*([1-9])",
            Pattern.CASE_INSENSITIVE);

    private final HWPFDocument document;
    private final ReadContext context;
    private final Notices notices;
    private final ParagraphText texts;
    private int blocks;
    private @Nullable DamagedException firstFault;

    DocWalk(DocFile file, ReadContext context, Notices notices) {
        this.document = file.document();
        this.context = context;
        this.notices = notices;
        this.texts = new ParagraphText(notices, new Pictures(document.getDataStream()));
    }

    void run() throws UnreadableException, IOException {
        try {
            // One range for all: each call makes a new one, whose tables start elsewhere.
            Range body = Hostile.call(document::getRange);
            int count = Hostile.call(body::numParagraphs);
            for (int i = 0; i < count;) {
                context.checkpoint();
                i = block(body, i, count);
            }
        } catch (DamagedException e) {
            throw damaged(e);
        }
        append(document::getMainTextboxRange, Notice.TEXT_BOX);
        append(document::getFootnoteRange, Notice.FOOTNOTE);
        append(document::getEndnoteRange, Notice.FOOTNOTE);
        DamagedException fault = firstFault;
        if (blocks == 0 && fault != null) {
            throw damaged(fault);
        }
    }

    /** Writes the block that starts at a paragraph and returns the paragraph after it. */
    private int block(Range body, int index, int count) throws UnreadableException, IOException {
        try {
            Paragraph paragraph = Hostile.call(() -> body.getParagraph(index));
            if (Hostile.call(paragraph::isInTable)) {
                return table(body, paragraph, index, count);
            }
            text(paragraph);
        } catch (DamagedException e) {
            skip(e);
        }
        return index + 1;
    }

    private void text(Paragraph paragraph) throws DamagedException, IOException {
        String text = Hostile.call(() -> texts.of(paragraph));
        int level = Hostile.call(() -> headingLevel(paragraph));
        if (text.isBlank()) {
            return;
        }
        blocks++;
        if (level < BODY_LEVEL) {
            context.builder().heading(level + 1, text);
        } else {
            context.builder().paragraph(text);
        }
    }

    private int headingLevel(Paragraph paragraph) {
        int level = paragraph.getLvl();
        if (level >= 0 && level < BODY_LEVEL) {
            return level;
        }
        var style = document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
        Matcher matcher = HEADING_STYLE.matcher(style == null || style.getName() == null ? "" : style.getName());
        return matcher.matches() ? matcher.group(1).charAt(0) - '1' : BODY_LEVEL;
    }

    private int table(Range body, Paragraph first, int index, int count)
            throws DamagedException, UnreadableException, IOException {
        int end = Hostile.call(() -> afterTable(body, index, count));
        try {
            Table table = Hostile.call(() -> body.getTable(first));
            end = Hostile.call(() -> after(body, table.getEndOffset(), index, count));
            DocTable content = Hostile.call(() -> new TableRows(texts).of(table));
            blocks++;
            new TableOut(context.builder(), notices).write(content);
        } catch (DamagedException e) {
            skip(e);
        }
        return end;
    }

    private static int afterTable(Range body, int index, int count) {
        int next = index + 1;
        while (next < count && body.getParagraph(next).isInTable()) {
            next++;
        }
        return next;
    }

    private static int after(Range body, int offset, int index, int count) {
        int next = index + 1;
        while (next < count && body.getParagraph(next).getStartOffset() < offset) {
            next++;
        }
        return next;
    }

    /** One broken paragraph does not spoil a report; many mean that nothing in it can be trusted. */
    private void skip(DamagedException e) throws UnreadableException {
        notices.add(Notice.DAMAGED);
        firstFault = firstFault == null ? e : firstFault;
        if (notices.count(Notice.DAMAGED) > MAX_FAULTS) {
            throw damaged(e);
        }
    }

    private static UnreadableException damaged(DamagedException e) {
        return new UnreadableException(InputStatus.MALFORMED_PACKAGE, LocalizedText.of(
                "文档内容已损坏（" + e.getMessage() + "）。请用 Word 或 WPS 打开，另存为 docx 后重新提交。",
                "The document's content is damaged (" + e.getMessage() + "). Open it in Word or WPS, save it as docx "
                        + "and submit it again."));
    }

    /** Writes the paragraphs of a part that lies beside the text. */
    private void append(Hostile.Call<Range> part, Notice notice) throws UnreadableException, IOException {
        try {
            Range range = Hostile.call(part);
            int count = Hostile.call(() -> paragraphs(range));
            for (int i = 0; i < count; i++) {
                context.checkpoint();
                int index = i;
                String text = Hostile.call(() -> texts.of(range.getParagraph(index)));
                if (!text.isBlank()) {
                    notices.add(notice);
                    blocks++;
                    context.builder().paragraph(text.strip());
                }
            }
        } catch (DamagedException e) {
            skip(e);
        }
    }

    /** A range without text has a paragraph all the same, which cannot be read. */
    private static int paragraphs(Range range) {
        return range.getEndOffset() > range.getStartOffset() ? range.numParagraphs() : 0;
    }
}
