package org.gouji.export.xlsx.internal;

import java.util.Locale;

/**
 * What holds for a whole workbook.
 *
 * @param locale language of its words
 * @param limits what a sheet may hold
 */
record Setting(Locale locale, Limits limits) {

    String word(Word word) {
        return word.in(locale);
    }

    String word(Word word, Object... parts) {
        return word.in(locale, parts);
    }
}
