package org.gouji.ui.internal.outgoing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.gouji.store.filing.Filing;

/**
 * What shall be exported.
 *
 * @param target through which target
 * @param options its options
 * @param filings which filings
 * @param openOnly whether waived findings are left out
 * @param out the file, or the folder when it writes several
 */
record ExportOrder(TargetLine target, Map<String, String> options, List<Filing> filings, boolean openOnly,
        Path out) {

    ExportOrder {
        options = Map.copyOf(options);
        filings = List.copyOf(filings);
    }

    /** Whether there is one file, which has the name that the officer chose. */
    boolean oneFile() {
        return oneFile(target, filings.size());
    }

    static boolean oneFile(TargetLine target, int filings) {
        return !target.perReport() || filings == 1;
    }
}
