package org.gouji.spi;

import java.time.Duration;

/**
 * Bounds on what one input may cost. Readers check container facts against them; the host checks the rest.
 *
 * @param maxBytes size of the input
 * @param maxInflatedBytes size after inflating, all parts together
 * @param maxEntries entries of a container
 * @param maxDepth nesting of elements, tables or containers
 * @param maxCells table cells of one document
 * @param maxCharacters characters of one document
 * @param maxTime time for one input
 * @since 1.0
 */
public record Limits(long maxBytes, long maxInflatedBytes, int maxEntries, int maxDepth, int maxCells,
        int maxCharacters, Duration maxTime) {

    /** The limits unless options say otherwise. */
    public static final Limits DEFAULT = new Limits(256L << 20, 1L << 30, 10_000, 200, 6_000_000, 200_000_000,
            Duration.ofMinutes(2));
}
