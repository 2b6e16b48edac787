package org.gouji.format.docx.internal;

/** Passes everything on to a builder. Paragraphs without a character are left out. */
final class BodyFlow implements Flow {

    private final Out out;

    BodyFlow(Out out) {
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
    public void mark(Note note, boolean within) {
        out.mark(note, within);
    }

    @Override
    public Out beginTable() {
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
