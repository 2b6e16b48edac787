package org.gouji.format.docx.internal;

import java.util.Locale;

import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.spi.reader.ReadContext;

/** Counts what was left out or changed in one document. */
final class Notes {

    private final int[] counts = new int[Note.values().length];

    void add(Note note) {
        counts[note.ordinal()]++;
    }

    int count(Note note) {
        return counts[note.ordinal()];
    }

    void report(ReadContext context) {
        for (Note note : Note.values()) {
            int count = count(note);
            if (count == 0) {
                continue;
            }
            LocalizedText text = LocalizedText.of(String.format(Locale.ROOT, note.zh(), count),
                    String.format(Locale.ROOT, note.en(), count));
            if (note.partial()) {
                context.degrade(InputStatus.OK_PARTIAL, text);
            } else {
                context.report(Diagnostic.of("docx." + note.code(), note.severity(), text));
            }
        }
    }
}
