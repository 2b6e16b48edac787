package org.gouji.ui.internal.present;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What officers did with a report.
 *
 * @param state how far the work has come, in a word; empty for a file that is only looked at
 * @param corrected for each corrected cell what was changed, by whom, when and why
 * @param waived for each finding that is accepted as it is, by its fingerprint, by whom and why
 */
public record Review(Optional<String> state, Map<String, List<String>> corrected, Map<String, String> waived) {

    /** Nobody did anything. */
    public static final Review NONE = new Review(Optional.empty(), Map.of(), Map.of());

    public Review {
        corrected = Map.copyOf(corrected);
        waived = Map.copyOf(waived);
    }
}
