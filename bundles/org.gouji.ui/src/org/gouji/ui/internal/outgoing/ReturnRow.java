package org.gouji.ui.internal.outgoing;

import java.util.Optional;

import org.gouji.store.filing.Filing;
import org.gouji.store.filing.Filing.Counts;

/**
 * A report that may be returned.
 *
 * @param filing the filing
 * @param refusal why it cannot be returned
 */
record ReturnRow(Filing filing, Optional<String> refusal) {

    private static final Counts NONE = new Counts(0, 0, 0, 0);

    String agency() {
        return filing.name().orElseGet(() -> filing.latest().path());
    }

    String year() {
        return filing.year().map(String::valueOf).orElse("");
    }

    Counts counts() {
        return filing.counts().orElse(NONE);
    }
}
