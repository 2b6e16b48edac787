package org.gouji.format.docx.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.SourceRange;
import org.gouji.spi.reader.ReadContext;

/** Counts what was left out or changed in one document. */
final class Notes {

    /** Nobody looks at more places of one kind. */
    static final int MOST_PLACES = 20;

    private final Map<Note, List<SourceRange>> places = new EnumMap<>(Note.class);
    private final int[] counts = new int[Note.values().length];

    private int reportPlaces(Note note, ReadContext context) {
        List<SourceRange> known = places.getOrDefault(note, List.of());
        LocalizedText here = note.here().orElse(LocalizedText.EMPTY);
        for (SourceRange at : known) {
            context.report(new Diagnostic("docx." + note.code(), note.severity(), here, Optional.of(at)));
        }
        return known.size();
    }

    void add(Note note) {
        counts[note.ordinal()]++;
    }

    int count(Note note) {
        return counts[note.ordinal()];
    }

    boolean wantsPlace(Note note) {
        return note.here().isPresent() && places(note).size() < MOST_PLACES;
    }

    void place(Note note, SourceRange at) {
        places(note).add(at);
    }

    private List<SourceRange> places(Note note) {
        return places.computeIfAbsent(note, key -> new ArrayList<>());
    }

    void report(ReadContext context) {
        for (Note note : Note.values()) {
            if (count(note) > 0 || places.containsKey(note)) {
                report(note, context);
            }
        }
    }

    private void report(Note note, ReadContext context) {
        int count = count(note) - reportPlaces(note, context);
        if (count <= 0) {
            return;
        }
        LocalizedText text = LocalizedText.of(with(note.zh(), count), with(note.en(), count));
        if (note.partial()) {
            context.degrade(InputStatus.OK_PARTIAL, text);
        } else {
            context.report(Diagnostic.of("docx." + note.code(), note.severity(), text));
        }
    }

    private static String with(String text, int count) {
        return text.replace("%d", Integer.toString(count));
    }
}
