package org.gouji.ui.internal.browse;

import java.util.Optional;

/**
 * What is selected: a filing, perhaps one of its cells or findings.
 *
 * @param filing the filing's number
 * @param key the cell
 * @param fingerprint the finding
 */
public record Target(long filing, Optional<String> key, Optional<String> fingerprint) {

    /** A filing as a whole. */
    public static Target of(long filing) {
        return new Target(filing, Optional.empty(), Optional.empty());
    }
}
