package org.gouji.export.xlsx.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.gouji.model.SourceRange;

/** Places in words. */
final class Places {

    private static final int SHOWN = 5;

    private Places() {
    }

    static String of(List<SourceRange> places, Setting setting) {
        String words = places.stream().limit(SHOWN).map(p -> of(p, setting)).distinct()
                .collect(Collectors.joining("; "));
        return places.size() > SHOWN ? words + " " + setting.word(Word.MORE, places.size()) : words;
    }

    static String of(SourceRange place, Setting setting) {
        return place.container().isEmpty() ? in(place, setting) : place.container() + " " + in(place, setting);
    }

    private static String in(SourceRange place, Setting setting) {
        if (place.locator().isEmpty()) {
            return place.precision() == SourceRange.Precision.DOCUMENT ? setting.word(Word.DOCUMENT) : place.node();
        }
        SourceRange.Locator locator = place.locator().get();
        if (locator instanceof SourceRange.LineColumn at) {
            return setting.word(Word.LINE, at.line());
        }
        if (locator instanceof SourceRange.TableCell at) {
            return setting.word(Word.TABLE_CELL, at.table(), at.row(), at.cell());
        }
        SourceRange.PageBox at = (SourceRange.PageBox) locator;
        return setting.word(Word.PAGE, at.page(), at.box());
    }
}
