package org.gouji.format.doc.internal;

import java.io.IOException;
import java.util.List;
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
    private final RunText runs;
    private final ListNumbers numbers;
    private int blocks;
    private int faults;
    private @Nullable DamagedException firstFault;

    DocWalk(DocFile file, ReadContext context, Notices notices) {
        this.document = file.document();
        this.context = context;
        this.notices = notices;
        this.runs = new RunText(notices);
        this.numbers = new ListNumbers(notices);
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
        textBoxes();
        footnotes();
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
        String text = numbers.before(paragraph) + Hostile.call(() -> runs.of(paragraph));
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
            List<List<DocCell>> rows = Hostile.call(() -> TableRows.of(table, runs, notices));
            blocks += rows.isEmpty() ? 0 : 1;
            if (!rows.isEmpty() && !TableGrid.write(rows, context.builder())) {
                notices.add(Notice.NO_GRID);
            }
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
        faults++;
        if (faults > MAX_FAULTS) {
            throw damaged(e);
        }
        if (faults == 1) {
            firstFault = e;
            context.degrade(InputStatus.OK_PARTIAL, LocalizedText.of(
                    "文档有损坏之处，相应的段落或表格没有读取。请用 Word 或 WPS 打开，另存为 docx 后重新提交。",
                    "Parts of the document are damaged and were left out. Open it in Word or WPS, save it as docx and "
                            + "submit it again."));
        }
    }

    private static UnreadableException damaged(DamagedException e) {
        return new UnreadableException(InputStatus.MALFORMED_PACKAGE, LocalizedText.of(
                "文档内容已损坏（" + e.getMessage() + "）。请用 Word 或 WPS 打开，另存为 docx 后重新提交。",
                "The document's content is damaged (" + e.getMessage() + "). Open it in Word or WPS, save it as docx "
                        + "and submit it again."));
    }

    private void textBoxes() throws UnreadableException, IOException {
        try {
            Range boxes = Hostile.call(document::getMainTextboxRange);
            int count = Hostile.call(() -> paragraphs(boxes));
            for (int i = 0; i < count; i++) {
                context.checkpoint();
                int index = i;
                String text = Hostile.call(() -> runs.of(boxes.getParagraph(index)));
                if (!text.isBlank()) {
                    notices.add(Notice.TEXT_BOX);
                    blocks++;
                    context.builder().paragraph(text);
                }
            }
        } catch (DamagedException e) {
            skip(e);
        }
    }

    private void footnotes() throws UnreadableException, IOException {
        try {
            notices.add(Notice.FOOTNOTE, Hostile.call(() -> notBlank(document.getFootnoteRange())
                    + notBlank(document.getEndnoteRange())));
        } catch (DamagedException e) {
            skip(e);
        }
    }

    /** A range without text has a paragraph all the same, which cannot be read. */
    private static int paragraphs(Range range) {
        return range.getEndOffset() > range.getStartOffset() ? range.numParagraphs() : 0;
    }

    private static int notBlank(Range notes) {
        int count = 0;
        for (int i = 0; i < paragraphs(notes); i++) {
            count += notes.getParagraph(i).text().chars().anyMatch(c -> c > ' ') ? 1 : 0;
        }
        return count;
    }
}
