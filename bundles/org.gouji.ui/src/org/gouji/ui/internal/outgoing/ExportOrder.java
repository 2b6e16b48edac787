package org.gouji.ui.internal.outgoing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.gouji.spi.export.CheckedReport;
import org.gouji.store.filing.Filing;
import org.gouji.store.filing.FilingDetail;

/**
 * What shall be exported.
 *
 * @param target through which target
 * @param options its options
 * @param filings which filings
 * @param content what of each filing goes out
 * @param out the file, or the folder when it writes several
 */
public record ExportOrder(TargetLine target, Map<String, String> options, List<Filing> filings, Content content,
        Path out) {

    public ExportOrder {
        options = Map.copyOf(options);
        filings = List.copyOf(filings);
    }

    /** What of a filing with a report goes out, on a day. */
    public interface Content {
        CheckedReport of(FilingDetail detail, LocalDate today) throws IOException;
    }

    /** Whether there is one file, which has the name that the officer chose. */
    public boolean oneFile() {
        return oneFile(target, filings.size());
    }

    /** Whether a target writes one file for so many filings. */
    public static boolean oneFile(TargetLine target, int filings) {
        return !target.perReport() || filings == 1;
    }
}
