package org.gouji.text;

import java.util.Optional;

import org.gouji.model.SourceRange;

/**
 * Makes places for diagnostics of text formats.
 *
 * @since 1.0
 */
public final class Places {

    private Places() {
    }

    /**
     * A line of the file.
     *
     * @param container the container path of the document
     * @param line line, one-based
     * @return the place
     */
    public static SourceRange line(String container, int line) {
        return new SourceRange(container, "/", 0, 0, Optional.of(new SourceRange.LineColumn(line, 1)),
                SourceRange.Precision.DOCUMENT);
    }
}
