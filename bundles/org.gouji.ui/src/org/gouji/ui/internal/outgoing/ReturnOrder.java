package org.gouji.ui.internal.outgoing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.store.filing.Decisions.Return;
import org.gouji.store.filing.Filing;

/**
 * What shall be returned.
 *
 * @param filings which filings
 * @param wish deadline and reason
 * @param letters what writes the letters; empty for returns without letters
 * @param options options of the letters
 * @param folder where the letters go
 */
record ReturnOrder(List<Filing> filings, Return wish, Optional<TargetLine> letters, Map<String, String> options,
        Path folder) {

    ReturnOrder {
        filings = List.copyOf(filings);
        options = Map.copyOf(options);
    }
}
