package org.gouji.format.docx.internal;

import org.gouji.spi.reader.DocumentBuilder;

/** Passes everything on to a builder. Paragraphs without a character are left out. */
final class BodyFlow implements Flow {

    private final DocumentBuilder out;

    BodyFlow(DocumentBuilder out) {
        this.out = out;
    }

    @Override
    public void paragraph(int level, StringBuilder text) {
        if (text.isEmpty()) {
            return;
        }
        if (level > 0) {
            out.heading(level, text.toString());
        } else {
            out.paragraph(text.toString());
        }
    }

    @Override
    public DocumentBuilder beginTable() {
        return out;
    }

    @Override
    public void endTable() {
        // the builder has it
    }

    @Override
    public void add(Blocks blocks) {
        blocks.replay(out);
    }
}
