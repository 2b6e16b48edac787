package org.gouji.spi.reader;

import java.util.Objects;

import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;

/**
 * Thrown by a reader that cannot go on. Content that is merely wrong is a diagnostic and a partial document instead.
 *
 * @since 1.0
 */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final InputStatus status;
    private final transient LocalizedText detail;

    /**
     * Makes the exception.
     *
     * @param status the status the input ends in; one without a document
     * @param detail what is wrong and what to do, for people
     */
    public UnreadableException(InputStatus status, LocalizedText detail) {
        super(status + ": " + detail.en());
        this.status = Objects.requireNonNull(status, "status");
        this.detail = detail;
    }

    /**
     * The status the input ends in.
     *
     * @return the status
     */
    public InputStatus status() {
        return status;
    }

    /**
     * What is wrong and what to do.
     *
     * @return for people
     */
    public LocalizedText detail() {
        return detail;
    }
}
