package org.gouji.model;

import java.util.Locale;

/**
 * How much a finding or diagnostic matters, in rising order.
 *
 * @since 1.0
 */
public enum Severity {
    /** Worth knowing; nothing to do. */
    INFO,
    /** To be asked or looked at. */
    WARNING,
    /** The report cannot be accepted as it is. */
    ERROR;

    /**
     * The spelling in files and on the command line.
     *
     * @return {@code info}, {@code warning} or {@code error}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Compares with a threshold.
     *
     * @param threshold the lowest severity that counts
     * @return whether this severity reaches the threshold
     */
    public boolean atLeast(Severity threshold) {
        return compareTo(threshold) >= 0;
    }
}
