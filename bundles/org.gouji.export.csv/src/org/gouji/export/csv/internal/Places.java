package org.gouji.export.csv.internal;

import java.util.Locale;

import org.gouji.model.LocalizedText;
import org.gouji.model.SourceRange;

/** Places in a file in words. */
final class Places {

    private Places() {
    }

    /** The place in the file's own terms; empty where the reader knows none. */
    static String locator(SourceRange range, Locale locale) {
        return range.locator().map(Places::words).orElse(LocalizedText.EMPTY).in(locale);
    }

    private static LocalizedText words(SourceRange.Locator locator) {
        if (locator instanceof SourceRange.LineColumn at) {
            return LocalizedText.of("第" + at.line() + "行第" + at.column() + "字",
                    "line " + at.line() + " column " + at.column());
        }
        if (locator instanceof SourceRange.TableCell at) {
            return LocalizedText.of("第" + at.table() + "表第" + at.row() + "行第" + at.cell() + "格",
                    "table " + at.table() + " row " + at.row() + " cell " + at.cell());
        }
        SourceRange.PageBox at = (SourceRange.PageBox) locator;
        return LocalizedText.of("第" + at.page() + "页第" + at.box() + "框", "page " + at.page() + " box " + at.box());
    }
}
