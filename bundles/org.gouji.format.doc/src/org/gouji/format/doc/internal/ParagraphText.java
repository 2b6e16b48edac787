package org.gouji.format.doc.internal;

import org.apache.poi.hwpf.usermodel.Paragraph;

/** The text of paragraphs with the numbers that Word puts before them. */
final class ParagraphText {

    private final Notices notices;
    private final RunText runs;
    private final ListNumbers numbers;

    ParagraphText(Notices notices, Pictures pictures) {
        this.notices = notices;
        this.runs = new RunText(notices, pictures);
        this.numbers = new ListNumbers(notices);
    }

    String of(Paragraph paragraph) {
        String text = runs.of(paragraph);
        if (text.isBlank() && runs.largePicture()) {
            notices.add(Notice.ONLY_PICTURE);
        }
        return numbers.before(paragraph) + text;
    }
}
