package org.gouji.format.doc.internal;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The text of paragraphs as Word would print it with all changes accepted. */
final class RunText {

    private static final char PICTURE = '\u0001';
    private static final char DRAWING = '\b';
    private static final char LINE_BREAK = '\u000B';
    private static final char COLUMN_BREAK = '\u000E';
    private static final char HARD_HYPHEN = '\u001E';

    private final Notices notices;
    private final Pictures pictures;
    private final FieldMarks fields = new FieldMarks();
    private boolean largePicture;

    RunText(Notices notices, Pictures pictures) {
        this.notices = notices;
        this.pictures = pictures;
    }

    /** Whether the last paragraph had a picture that may show a table. */
    boolean largePicture() {
        return largePicture;
    }

    /** The text without the paragraph's end mark. */
    String of(Paragraph paragraph) {
        StringBuilder out = new StringBuilder();
        largePicture = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            run(paragraph.getCharacterRun(i), out);
        }
        fields.endParagraph();
        return out.toString();
    }

    private void run(CharacterRun run, StringBuilder out) {
        String text = run.text();
        if (run.isMarkedDeleted()) {
            notices.add(Notice.TRACKED);
            return;
        }
        if (run.isMarkedInserted() && !text.isBlank()) {
            notices.add(Notice.TRACKED);
        }
        if (run.isSymbol()) {
            symbol(run.getSymbolCharacter(), out);
            return;
        }
        boolean vanished = run.isVanished();
        if (vanished && !text.isBlank() && fields.visible()) {
            notices.add(Notice.HIDDEN);
        }
        boolean special = run.isSpecialCharacter();
        largePicture |= special && text.indexOf(PICTURE) >= 0 && pictures.large(run.getPicOffset());
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i), special, vanished, out);
        }
    }

    private void character(char c, boolean special, boolean vanished, StringBuilder out) {
        if (fields.take(c) || vanished || !fields.visible()) {
            return;
        }
        switch (c) {
            case LINE_BREAK, COLUMN_BREAK -> out.append('\n');
            case HARD_HYPHEN -> out.append('-');
            case PICTURE, DRAWING -> picture(special);
            default -> {
                if (c == '\t' || c >= ' ') {
                    out.append(c);
                }
            }
        }
    }

    private void picture(boolean special) {
        if (special) {
            notices.add(Notice.PICTURE);
        }
    }

    /** Symbol fonts number their signs in the private use area: what they mean cannot be told. */
    private void symbol(char c, StringBuilder out) {
        if (c < ' ' || c >= '\uE000' && c <= '\uF8FF') {
            notices.add(Notice.SYMBOL);
        } else {
            out.append(c);
        }
    }
}
