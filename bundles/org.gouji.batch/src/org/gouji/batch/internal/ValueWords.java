package org.gouji.batch.internal;

import org.gouji.model.report.Value;
import org.gouji.store.correction.ValueText;

/** A value for one line of text. */
final class ValueWords {

    private ValueWords() {
    }

    /** Its number or text; in brackets what is known of it otherwise. */
    static String plain(Value value) {
        return ValueText.of(value).toString();
    }
}
