package org.gouji.ui.internal.info;

import java.util.List;
import java.util.Optional;

import org.gouji.core.Explanation;
import org.gouji.spi.export.CheckedReport;
import org.gouji.store.filing.Filing;
import org.gouji.store.filing.VersionDiff.Version;
import org.gouji.store.register.Candidate;

/**
 * What is known of a report.
 *
 * @param checked the report
 * @param size of its file in bytes, when it was looked at
 * @param explanation what readers and templates said of the file
 * @param kept what the workspace knows of it
 */
public record Known(CheckedReport checked, Optional<Long> size, Optional<Explanation> explanation,
        Optional<Kept> kept) {

    /**
     * What a workspace knows of a report.
     *
     * @param filing the filing
     * @param body the body's name in the register
     * @param candidates bodies that it may be of, where that is not known
     * @param versions in the order they were received
     */
    public record Kept(Filing filing, Optional<String> body, List<Candidate> candidates, List<Version> versions) {

        public Kept {
            candidates = List.copyOf(candidates);
            versions = List.copyOf(versions);
        }
    }
}
